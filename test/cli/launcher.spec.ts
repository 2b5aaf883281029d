import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, type Answer } from './memory-io';

const LAUNCHER = 'apps/cli/bin/suanpan.mjs';
/** The first call may have to build. */
const BUILD_MS = 300_000;

function launch(root: string, argv: readonly string[], folder = tmpdir()): Promise<Answer> {
  const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024, env: { ...process.env, LANG: 'zh_CN.UTF-8' } };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, LAUNCHER), ...argv], options, (error, out, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : 0;
      resolve({ code, out, error: stderr });
    });
  });
}

describe('the launcher', () => {
  const sample = join(ROOT, 'samples/110105-2022.txt');
  const scope = ['--district', '110105', '--year', '2022'];

  beforeAll(() => launch(ROOT, ['--version']), BUILD_MS);

  it('scores from any working directory and passes the exit code through', async () => {
    const { code, out, error } = await launch(ROOT, ['score', sample, ...scope, '--json']);
    expect([code, error]).toEqual([1, '']);
    expect((JSON.parse(out) as { sheets: unknown[] }).sheets).toHaveLength(12);
  });

  it('takes paths relative to the working directory', async () => {
    const { code, out } = await launch(ROOT, ['parse', '110105-2022.txt', ...scope], join(ROOT, 'samples'));
    expect(code).toBe(0);
    expect(out).toContain('共读取 12 张表');
  });

  it('ends with 2 for a wrong use', async () => {
    const { code, error } = await launch(ROOT, ['parse', 'nowhere.txt', ...scope]);
    expect(code).toBe(2);
    expect(error).toContain('找不到文件');
  });

  it('checks a shipped rule set with both evaluators', async () => {
    expect((await launch(ROOT, ['check', '110106/2020/v1'])).code).toBe(0);
  });

  it('ends quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, [join(ROOT, LAUNCHER), 'score', sample, ...scope]);
    const errors: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect([code, Buffer.concat(errors).toString()]).toEqual([0, '']);
  });
});

describe('the launcher on a fresh clone', () => {
  let clone: string;

  beforeEach(async () => {
    clone = await mkdtemp(join(tmpdir(), 'suanpan-clone-'));
    await mkdir(join(clone, 'apps/cli/bin'), { recursive: true });
    await mkdir(join(clone, 'scripts'));
    await cp(join(ROOT, LAUNCHER), join(clone, LAUNCHER));
  });
  afterEach(() => rm(clone, { recursive: true }));

  it('builds first and keeps the noise of it out of the answer', async () => {
    await writeFile(
      join(clone, 'scripts/run.mjs'),
      `import { mkdirSync, writeFileSync } from 'node:fs';
       mkdirSync('dist/apps/cli/apps/cli/src', { recursive: true });
       mkdirSync('node_modules/commander', { recursive: true });
       writeFileSync('dist/apps/cli/apps/cli/src/main.js', 'console.log(process.argv.slice(2).join(" ")); process.exitCode = 7;');
       writeFileSync('node_modules/commander/package.json', '{}');
       console.log('noise of ' + process.argv[2]);`,
    );
    expect(await launch(clone, ['a', 'b'])).toEqual({
      code: 7,
      out: 'a b\n',
      error: expect.stringContaining('noise of build') as string,
    });
    expect(await launch(clone, ['again'])).toEqual({ code: 7, out: 'again\n', error: '' });
  });

  it('ends with 1 where the build fails', async () => {
    await writeFile(join(clone, 'scripts/run.mjs'), 'console.log("no disk left"); process.exitCode = 1;');
    const { code, out, error } = await launch(clone, ['parse']);
    expect([code, out]).toEqual([1, '']);
    expect(error).toContain('no disk left');
  });
});

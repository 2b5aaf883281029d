import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from './imports';

const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

function node(...args: string[]): ChildProcess {
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  return child;
}

/** Serves a small service the way `npm start` serves the API. */
function serving(service: string): ChildProcess {
  const args = JSON.stringify(['--import', './scripts/watch-parent.mjs', '-e', service]);
  const program = `import('./scripts/tasks/processes.mjs').then(({ serve }) => serve(${args})).then(process.exit);`;
  return node('-e', program);
}

/** Says its process id, and what it is told; ends a second after it was told to. */
const SERVICE = `
  setInterval(() => {}, 1000);
  for (const signal of ['SIGTERM', 'SIGINT'])
    process.on(signal, () => { console.log(signal); setTimeout(() => process.exit(7), 1000); });
  console.log(process.pid);
`;

async function linesOf(child: ChildProcess, count: number): Promise<string[]> {
  const lines: string[] = [];
  if (!child.stdout) return lines;
  for await (const line of createInterface(child.stdout)) {
    lines.push(line);
    if (lines.length === count) break;
  }
  return lines;
}

async function isGoneSoon(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await sleep(50);
  }
  return false;
}

describe('a service that npm start runs', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'is told of %s once, stops in its own time and gives its exit code',
    async (signal) => {
      const runner = serving(SERVICE);
      let output = '';
      runner.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
      while (!output.includes('\n')) await sleep(20);
      runner.kill(signal);
      const [code] = (await once(runner, 'close')) as [number];
      expect(code).toBe(7);
      expect(output.trim().split('\n').slice(1)).toEqual([signal]);
    },
  );

  it('is stopped when what runs it is killed', async () => {
    const runner = serving(SERVICE);
    const [pid = ''] = await linesOf(runner, 1);
    runner.kill('SIGKILL');
    expect(await isGoneSoon(Number(pid))).toBe(true);
  });

  it('is stopped when npm is killed and does not say so', async () => {
    const service = JSON.stringify(['--import', './scripts/watch-parent.mjs', '-e', SERVICE]);
    const runner = JSON.stringify([
      '-e',
      `import('./scripts/tasks/processes.mjs').then(({ serve }) => serve(${service}))`,
    ]);
    const program = `require('node:child_process').spawn(process.execPath, ${runner}, { stdio: 'inherit' })`;
    const npm = node('-e', program);
    const [pid = ''] = await linesOf(npm, 1);
    npm.kill('SIGKILL');
    expect(await isGoneSoon(Number(pid))).toBe(true);
  });
});

it.each([
  ['an unknown word', ['nonsense']],
  ['a word that every object knows', ['constructor']],
  ['nothing', []],
])('says how it is used when it is asked for %s', async (_name, args) => {
  const runner = node('scripts/run.mjs', ...args);
  let words = '';
  runner.stderr?.on('data', (chunk: Buffer) => (words += chunk.toString()));
  const [code] = (await once(runner, 'close')) as [number];
  expect(code).toBe(2);
  expect(words).toContain('start | test | build');
});

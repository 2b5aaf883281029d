import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runService, type RunningService } from '../../apps/api/src/service/run-service';
import { testConfig } from '../api/with-api';
import { withDatabase } from '../support/with-database';
import { suanpan, type Answer } from './memory-io';

const OWN = 'a password of my own';

const database = withDatabase();
let service: RunningService;
let home = '';

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'suanpan-cli-'));
  service = await runService(testConfig({ mongodbUri: database.uri, port: 0 }));
});
afterAll(async () => {
  await service.close();
  await rm(home, { recursive: true, force: true });
});

/** Everything the command line wrote since the start, to look for secrets in. */
const written: string[] = [];

async function admin(words: readonly string[], lines: readonly string[] = [], who = 'root'): Promise<Answer> {
  const answer = await suanpan(['admin', ...words], {
    stdin: Buffer.from(lines.map((line) => `${line}\n`).join('')),
    environment: { XDG_CONFIG_HOME: join(home, who), SUANPAN_SERVER: service.address },
  });
  written.push(answer.out, answer.error);
  return answer;
}

const jsonOf = <T>({ out }: Answer): T => JSON.parse(out) as T;
const fine = ({ code, error }: Answer) => expect([error, code]).toEqual(['', 0]);

describe('signing in', () => {
  it('changes the one-time password at once and is kept for its owner’s eyes only', async () => {
    const { name = '', password = '' } = service.report.firstLogin ?? {};
    fine(await admin(['login', name], [password, OWN]));
    const folder = join(home, 'root', 'suanpan');
    expect(await readdir(folder)).toEqual(['session.json']);
    const file = join(folder, 'session.json');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect(await readFile(file, 'utf8')).not.toContain(OWN);
    const { out } = await admin(['whoami']);
    expect(out).toContain('admin');
    expect(out).toContain('管理员(administrator) 100000');
  });

  it.each([
    ['with a wrong password', ['login', 'admin'], ['wrong password'], 1, '用户名或密码不正确'],
    ['without a password', ['login', 'admin'], [], 2, '没有读到密码'],
    ['to no address', ['login', 'admin', '--server', 'nowhere'], ['x'], 2, '不是服务地址'],
    ['to a service that is not there', ['login', 'admin', '--server', 'http://127.0.0.1:9'], ['x'], 1, '无法连接'],
  ])('%s is refused with a reason', async (_, words, lines, code, part) => {
    const answer = await admin(words, lines, 'nobody');
    expect(answer.code).toBe(code);
    expect(answer.error).toContain(part);
  });

  it('is asked for by every command that needs it', async () => {
    const answer = await admin(['users', 'list', '--lang', 'en'], [], 'nobody');
    expect([answer.code, answer.error]).toEqual([1, expect.stringContaining('suanpan admin login')]);
  });

  it('is renewed when it gets old, once however many commands run at the same moment', async () => {
    const file = join(home, 'root', 'suanpan', 'session.json');
    const { writeFile } = await import('node:fs/promises');
    const stored = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
    await writeFile(file, JSON.stringify({ ...stored, accessExpiresAt: 0 }));
    const answers = await Promise.all(Array.from({ length: 5 }, () => admin(['whoami'])));
    expect(answers.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0]);
    const renewed = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
    expect(renewed['refreshToken']).not.toBe(stored['refreshToken']);
  });
});

describe('administration', () => {
  it('creates, grants, finds, disables, resets and removes users', async () => {
    const added = await admin([
      'users',
      'add',
      'li.ming',
      '--display',
      '李明',
      '--district',
      '990100',
      '--role',
      'auditor',
    ]);
    fine(added);
    expect(added.out).toMatch(/[a-z2-9]{5}(?:-[a-z2-9]{5}){3}/);
    fine(await admin(['grants', 'add', 'li.ming', '--role', 'approver', '--district', '990101']));
    const user = jsonOf<{ grants: { grantId: string; role: string }[] }>(
      await admin(['users', 'show', 'li.ming', '--json']),
    );
    expect(user.grants.map(({ role }) => role)).toEqual(['auditor', 'approver']);
    fine(await admin(['grants', 'remove', 'li.ming', user.grants[1]?.grantId ?? '']));
    const listed = await admin(['users', 'list', '--search', 'ming', '--role', 'auditor']);
    expect(listed.out).toContain('李明');
    expect(listed.out).toContain('共 1 条');
    for (const act of ['disable', 'enable', 'remove']) fine(await admin(['users', act, 'li.ming']));
    const gone = await admin(['users', 'show', 'li.ming']);
    expect([gone.code, gone.error]).toEqual([1, expect.stringContaining('没有名为“li.ming”的用户')]);
  });

  it('resets a password, which its owner has to change', async () => {
    const added = jsonOf<{ oneTimePassword: string }>(
      await admin(['users', 'add', 'wang.wu', '--district', '990100', '--json']),
    );
    fine(await admin(['login', 'wang.wu'], [added.oneTimePassword, OWN], 'wang'));
    const reset = await admin(['users', 'reset', 'wang.wu']);
    const password = /[a-z2-9]{5}(?:-[a-z2-9]{5}){3}/.exec(reset.out)?.[0] ?? '';
    expect((await admin(['whoami'], [], 'wang')).code).toBe(1);
    fine(await admin(['login', 'wang.wu'], [password, 'another of my own'], 'wang'));
    fine(await admin(['password'], ['another of my own', OWN], 'wang'));
    const refused = await admin(['users', 'list'], [], 'wang');
    expect([refused.code, refused.error]).toEqual([1, expect.stringContaining('无权')]);
  });

  it('says in the service’s own words why something was refused, every reason', async () => {
    const last = await admin(['users', 'remove', 'admin']);
    expect([last.code, last.error]).toEqual([1, expect.stringContaining('最后一位')]);
    const name = await admin(['users', 'add', 'аdmin2', '--district', '990100', '--lang', 'en']);
    expect(name.error).toContain('U+0430');
    const missing = await admin(['grants', 'add', 'wang.wu', '--role', 'department', '--district', '990100']);
    expect(missing.error).toContain('必须指明');
  });

  it('adds, renames, moves and lists districts', async () => {
    const names = ['--zh', '新区', '--en', 'New District'];
    fine(await admin(['districts', 'add', '990103', '--parent', '990100', ...names]));
    fine(await admin(['districts', 'rename', '990103', '--zh', '新城区', '--en', 'New Town']));
    fine(await admin(['districts', 'move', '990103', '--parent', '990000']));
    const { out } = await admin(['districts', 'list', '--search', '新城']);
    expect(out).toMatch(/990103 +新城区 +990000/);
    expect((await admin(['districts', 'move', '990000', '--parent', '990103'])).error).toContain('990103');
  });

  it('registers units and makes, lists and revokes keys', async () => {
    const unit = jsonOf<{ unitId: string }>(
      await admin(['units', 'add', '云溪街道办事处', '--district', '990101', '--json']),
    );
    fine(await admin(['units', 'alias', unit.unitId, '云溪街办', '--district', '990101']));
    expect((await admin(['units', 'list', '--district', '990101'])).out).toContain('云溪街办');
    const until = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const made = await admin(
      ['keys', 'add', '--district', '990101', '--label', '财务系统', '--until', until].concat([
        '--role',
        'department',
        '--unit',
        unit.unitId,
        '--json',
      ]),
    );
    const { key, keyId } = jsonOf<{ key: string; keyId: string }>(made);
    expect(key).toMatch(/^spk_/);
    fine(await admin(['keys', 'revoke', keyId, '--district', '990101']));
    const listed = await admin(['keys', 'list', '--district', '990101']);
    expect(listed.out).toContain(keyId);
    expect(listed.out).not.toContain(key.slice(-20));
  });

  it('lists and ends sessions, and searches what happened', async () => {
    fine(await admin(['login', 'admin'], [OWN], 'elsewhere'));
    const { data } = jsonOf<{ data: { sessionId: string; isCurrent: boolean }[] }>(
      await admin(['sessions', 'list', '--json']),
    );
    const other = data.find(({ isCurrent }) => !isCurrent)?.sessionId ?? '';
    fine(await admin(['sessions', 'end', other]));
    fine(await admin(['sessions', 'end', '--others']));
    expect((await admin(['whoami'], [], 'elsewhere')).code).toBe(1);
    const { out } = await admin(['audit', '--action', 'auth.', '--outcome', 'refused', '--lang', 'en']);
    expect(out).toContain('auth.sign-in');
    expect(out).toContain('PASSWORD_WRONG');
  });
});

it('signs out, and is signed out', async () => {
  fine(await admin(['logout'], [], 'wang'));
  expect(await readdir(join(home, 'wang', 'suanpan'))).toEqual([]);
  expect((await admin(['logout'], [], 'wang')).code).toBe(1);
});

it('never writes a password that was typed', () => {
  const all = written.join('\n');
  for (const secret of [OWN, 'wrong password', 'another of my own', service.report.firstLogin?.password ?? 'none']) {
    expect(all).not.toContain(secret);
  }
});

describe('help', () => {
  it.each([
    ['the group', ['admin', '--help'], ['用法：', 'login', 'users', 'audit', '例：']],
    ['the group, in English', ['admin', '--help', '--lang', 'en'], ['Usage:', 'login', 'Examples:']],
    ['a group within', ['admin', 'users', '--help'], ['list', 'reset', '停用']],
    ['a command within, in English', ['admin', 'keys', 'add', '--help', '--lang', 'en'], ['--until', 'shown once']],
  ])('says for %s what there is', async (_, argv, parts) => {
    const { code, out, error } = await suanpan(argv);
    expect([code, error]).toEqual([0, '']);
    for (const part of parts) expect(out).toContain(part);
    if (argv.includes('en')) expect(out).not.toMatch(/\p{Script=Han}/u);
  });

  it.each([
    ['a command that is not there', ['admin', 'nothing'], 2],
    ['a group without a command', ['admin', 'users'], 2],
    ['a missing argument', ['admin', 'users', 'disable'], 2],
  ])('is pointed to after %s', async (_, argv, code) => {
    expect((await suanpan(argv)).code).toBe(code);
  });
});

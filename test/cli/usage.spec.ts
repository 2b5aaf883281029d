import { commands } from '../../apps/cli/src/commands';
import { OutputClosedError, type Output } from '../../apps/cli/src/io/io';
import { suanpan } from './memory-io';

const SCOPE = ['--district', '510403', '--year', '2020'];
const SAMPLE = 'samples/510403-2020.txt';

describe('help', () => {
  it.each([
    ['the program, in Chinese', ['--help'], ['用法：', '选项：', '命令：', 'parse', 'score', 'check', '退出码']],
    ['the program, in English', ['--help', '--lang', 'en'], ['Usage:', 'Options:', 'Commands:', 'Exit codes']],
    ['parse', ['parse', '--help'], ['--district', '--year', '--json', '例：', '通用选项：']],
    ['score, in English', ['--lang=en', 'score', '-h'], ['--rule-set', '--rules', '--form', 'Example:']],
    ['check', ['help', 'check'], ['规则集', '--json', '例：']],
  ])('says for %s what there is', async (_name, argv, parts) => {
    const { code, out, error } = await suanpan(argv);
    expect([code, error]).toEqual([0, '']);
    for (const part of parts) expect(out).toContain(part);
  });

  it.each(['zh', 'en'] as const)('of every command is all in %s', async (language) => {
    for (const { name } of commands) {
      const { out } = await suanpan([name, '--help', '--lang', language]);
      const foreign = language === 'zh' ? /Usage:|Options:|Arguments:|Examples?:/ : /\p{Script=Han}/u;
      expect(out).not.toMatch(foreign);
    }
  });

  it('follows the width of the terminal', async () => {
    const { out } = await suanpan(['score', '--help'], { columns: 60 });
    expect(Math.max(...out.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(60);
  });

  it('tells the version', async () => {
    const { code, out } = await suanpan(['--version']);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('the language', () => {
  it.each([
    ['Chinese where nothing says otherwise', {}, '找不到文件'],
    ['English under an English locale', { LANG: 'en_US.UTF-8' }, 'There is no file'],
    ['that of LC_ALL before that of LANG', { LANG: 'en_US.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, '找不到文件'],
    ['Chinese under the plain C locale', { LANG: 'C' }, '找不到文件'],
  ])('is %s', async (_name, environment, part) => {
    const { error } = await suanpan(['parse', 'nowhere.txt', ...SCOPE], { environment });
    expect(error).toContain(part);
  });

  it('is that of --lang before that of the locale', async () => {
    const { error } = await suanpan(['parse', 'nowhere.txt', ...SCOPE, '--lang', 'en'], {
      environment: { LANG: 'zh_CN' },
    });
    expect(error).toContain('There is no file');
  });
});

describe('wrong use', () => {
  it.each([
    ['no command', [], '用法'],
    ['an unknown command', ['scor'], '是否应为 score？'],
    ['an unknown option', ['parse', 'a.txt', '--distrct', '1'], '是否应为 --district？'],
    ['an option without its value', ['parse', 'a.txt', '--district'], '后面缺少值'],
    ['no file', ['parse'], '缺少参数 file'],
    ['two files', ['parse', 'a.txt', 'b.txt', ...SCOPE], '一次只处理一个文件'],
    ['an unknown language', ['parse', 'a.txt', '--lang', 'fr'], '--lang 只能是 zh 或 en'],
    ['neither district nor year', ['score', SAMPLE], '缺少 --district, --year'],
    ['no year', ['parse', SAMPLE, '--district', '510403'], '缺少 --year'],
    ['a district that is no code', ['parse', SAMPLE, '--district', '西区', '--year', '2020'], '510403 西区'],
    ['a year that is none', ['score', SAMPLE, '--district', '510403', '--year', '20'], '四位数字'],
    ['an unknown kind', ['parse', SAMPLE, ...SCOPE, '--kind', 'projekt'], 'special-fund'],
    ['a file that is missing', ['parse', 'nowhere.txt', ...SCOPE], '找不到文件“nowhere.txt”'],
    ['a path through a file', ['parse', `${SAMPLE}/x`, ...SCOPE], '找不到文件'],
    ['a folder', ['score', 'samples', ...SCOPE], '是文件夹'],
    ['a rules folder that is missing', ['score', SAMPLE, ...SCOPE, '--rules', 'nowhere'], '不是文件夹'],
    ['a rule set that is no key', ['score', SAMPLE, ...SCOPE, '--rule-set', 'best'], '510403/2020/project.v1'],
    ['a form number that is none', ['score', SAMPLE, ...SCOPE, '--form', '0'], '从 1 开始'],
    ['a form number too high', ['score', SAMPLE, ...SCOPE, '--form', '99'], '没有第 99 张'],
    ['no rule set to check', ['check'], '缺少参数 rule-set'],
    ['a rule set that is nowhere', ['check', 'nowhere'], '既不是文件或文件夹'],
    ['a folder without rule sets', ['check', 'samples'], '里没有规则集'],
  ])('ends with 2 and says what to do: %s', async (_name, argv, part) => {
    const { code, out, error } = await suanpan(argv);
    expect(error).toContain(part);
    expect(error).not.toMatch(/\n\s+at /);
    expect([code, out]).toEqual([2, '']);
  });
});

describe('what goes wrong outside', () => {
  const failing = (error: Error): Output => ({
    isTerminal: false,
    columns: null,
    write: () => Promise.reject(error),
  });

  it('ends quietly when nobody reads on', async () => {
    const stdout = failing(new OutputClosedError());
    expect(await suanpan(['score', SAMPLE, ...SCOPE], { stdout })).toEqual({ code: 0, out: '', error: '' });
  });

  it.each([
    ['zh', '编号'],
    ['en', 'number'],
  ])('gives an error nobody foresaw a number and no stack trace: %s', async (language, part) => {
    const stdout = failing(new Error('the disk is on fire'));
    const { code, error } = await suanpan(['parse', SAMPLE, ...SCOPE, '--lang', language], { stdout });
    expect(code).toBe(1);
    expect(error).toMatch(/suanpan-[0-9a-f]{8}\.log/);
    expect(error).toContain(part);
    expect(error).not.toMatch(/on fire|\n\s+at /);
  });
});

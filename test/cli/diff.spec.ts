import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PolicyDifference } from '@app/comparison';
import type { Change } from '@app/rule-set';
import { jsonOf, ROOT, suanpan } from './memory-io';

const SHIPPED = '110105/2022/project.v1';

let folder: string;
let changed: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'suanpan-diff-'));
  changed = join(folder, 'changed.json');
  const text = await readFile(join(ROOT, `rules/${SHIPPED}.json`), 'utf8');
  const ruleSet = JSON.parse(text) as Record<string, unknown>;
  const grades = [
    { grade: '优', from: '90' },
    { grade: '良', from: '80' },
    { grade: '中', from: '70' },
    { grade: '差', from: '0' },
  ];
  await writeFile(changed, JSON.stringify({ ...ruleSet, version: 2, grades }));
});
afterAll(() => rm(folder, { recursive: true }));

describe('suanpan diff', () => {
  it('says what changed and what it does', async () => {
    const { code, out } = await suanpan(['diff', SHIPPED, changed], { columns: 200 });
    expect(code).toBe(0);
    expect(out).toContain('· 等级“中”的下限由“60 分”改为“70 分”。');
    expect(out).toContain('· 当核定总分不低于 60 分 且低于 70 分时，等级由“中”变为“差”。');
  });

  it('speaks English', async () => {
    const { out } = await suanpan(['diff', SHIPPED, changed, '--lang', 'en'], { columns: 200 });
    expect(out).toContain('The edge of grade 中 changes from "60 points" to "70 points"'.replaceAll('"', ''));
    expect(out).toContain('What it does to points');
  });

  it('says that nothing changed', async () => {
    const { out } = await suanpan(['diff', SHIPPED, SHIPPED], { columns: 200 });
    expect(out).toContain('内容相同');
    expect(out).toContain('得分和等级不变');
  });

  it('gives the same as JSON, with the forms that show it', async () => {
    const answer = jsonOf<{ changes: Change[]; policy: PolicyDifference[] }>(
      await suanpan(['diff', SHIPPED, changed, '--json']),
    );
    expect(answer.changes.map(({ code }) => code)).toContain('CHANGE_GRADE_EDGE');
    expect(answer.policy[0]?.largestLoss?.to.sheet.grade).toBe('差');
  });

  it.each<[string, (file: string) => string[], number, string]>([
    ['a file that is no rule set', (file) => [SHIPPED, file], 1, 'JSON'],
    ['a key that nobody knows', () => [SHIPPED, '999999/2020/v1'], 2, '999999'],
    ['a folder of several', () => ['rules', SHIPPED], 2, '多个规则集'],
    ['one rule set only', () => [SHIPPED], 2, ''],
  ])('refuses %s', async (_name, given, code, part) => {
    const broken = join(folder, 'broken.json');
    await writeFile(broken, '{');
    const answer = await suanpan(['diff', ...given(broken)]);
    expect(answer.code).toBe(code);
    expect(answer.out).toBe('');
    expect(answer.error).toContain(part);
    expect(answer.error).not.toBe('');
  });
});

describe('suanpan check', () => {
  it('says what no example reaches', async () => {
    const { out } = await suanpan(['check', SHIPPED], { columns: 200 });
    expect(out).toMatch(/示例没有用到：.*检查 \d+（/);
    const english = await suanpan(['check', SHIPPED, '--lang', 'en'], { columns: 200 });
    expect(english.out).toMatch(/No example reaches: .*\d+ checks \(/);
  });
});

import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Exact, type Issue } from '@app/kernel';
import type { ScoreSheet } from '@app/scoring';
import { describeCorpus } from '../corpus/corpus';
import { jsonOf, ROOT, suanpan } from './memory-io';

interface Scored {
  readonly sheets: readonly ScoreSheet[];
  readonly issues: readonly Issue[];
}

const CHAOYANG = ['score', 'samples/110105-2022.txt', '--district', '110105', '--year', '2022'];
const FENGTAI = ['score', 'samples/110106-2020.txt', '--district', '110106', '--year', '2020'];
const SICHUAN = ['score', 'samples/510000-2023.txt', '--district', '510000', '--year', '2023'];

function footOf(sheet: ScoreSheet): string {
  return sheet.lines.reduce((sum, line) => sum.plus(Exact.parseText(line.points)), Exact.zero).toText();
}

describe('suanpan score --json', () => {
  it('prints the sheets and the issues, and nothing else', async () => {
    const answer = await suanpan([...CHAOYANG, '--json']);
    const scored = jsonOf<Scored>(answer);
    expect(answer.error).toBe('');
    expect(Object.keys(scored)).toEqual(['sheets', 'issues']);
    expect(scored.sheets).toHaveLength(12);
    expect(scored.sheets.map(footOf)).toEqual(scored.sheets.map(({ total }) => total));
    expect(scored.sheets[0]).toMatchObject({
      ruleSet: { districtCode: '110105', year: 2022, kind: 'project', official: false },
      total: '100',
      grade: '优',
    });
  });

  it('ends with 1 where a finding is an error, and with 0 where none is', async () => {
    expect((await suanpan([...CHAOYANG, '--json'])).code).toBe(1);
    expect((await suanpan([...CHAOYANG, '--form', '1', '--json'])).code).toBe(0);
  });

  it('scores one form alone just as among the others', async () => {
    const all = jsonOf<Scored>(await suanpan([...FENGTAI, '--json']));
    const one = jsonOf<Scored>(await suanpan([...FENGTAI, '--form', '3', '--json']));
    expect(one.sheets).toEqual([all.sheets[2]]);
    expect(one.issues.filter(({ at }) => at.form !== undefined && at.form !== 2)).toEqual([]);
  });

  it('scores under another rule set where one is named', async () => {
    const answer = await suanpan([...SICHUAN, '--rule-set', '510000/2025/v1', '--json']);
    expect(jsonOf<Scored>(answer).sheets[0]?.ruleSet).toMatchObject({ year: 2025, version: 1 });
  });

  it('gives the reason where nothing can be read', async () => {
    const answer = await suanpan(['score', '-', ...CHAOYANG.slice(2), '--json'], { stdin: new Uint8Array() });
    expect(answer.code).toBe(1);
    expect(jsonOf<Scored>(answer)).toMatchObject({ sheets: [], issues: [{ code: 'EMPTY_DOCUMENT' }] });
  });
});

describe('suanpan score for a scope without rule sets', () => {
  it.each([
    ['an unknown district', '999999', '2020', 'DISTRICT_UNKNOWN', ['110105 朝阳区', '510403 西区']],
    ['a year the district has none for', '510403', '2024', 'RULE_SET_NO_YEAR', ['2020', '510000/2023/project.v1']],
    ['a district without any', '510400', '2020', 'RULE_SET_NO_DISTRICT', ['510403 西区', '100000/2020/project.v1']],
  ])('says for %s what is known, and ends with 2', async (_name, district, year, code, parts) => {
    const argv = ['score', 'samples/510403-2020.txt', '--district', district, '--year', year];
    const told = await suanpan(argv);
    expect([told.code, told.out]).toEqual([2, '']);
    const sentence = told.error.replaceAll(/\n\s*/g, '');
    for (const part of parts) expect(sentence).toContain(part);
    const json = await suanpan([...argv, '--json']);
    expect(json.code).toBe(2);
    expect(jsonOf<Scored>(json)).toMatchObject({ sheets: [], issues: [{ code }] });
  });

  it('names the versions there are', async () => {
    const { code, error } = await suanpan([...FENGTAI, '--rule-set', '110106/2020/v7']);
    expect(code).toBe(2);
    expect(error).toContain('已有版本：1');
  });
});

describe('suanpan score as a person reads it', () => {
  it('shows lines, totals, grades, the way from computed to declared, and findings', async () => {
    const { out } = await suanpan([...CHAOYANG, '--form', '4']);
    expect(out).toContain('第 4 张表  社区公益事业专项补助\n');
    expect(out).toContain('规则集 110105/2022/project.v1');
    expect(out).toContain('【示例】');
    expect(out).toMatch(/^指标 +年度指标值 +完成值 +分值 +自评 +得分 +差 +依据$/m);
    expect(out).toMatch(/^预算执行率 +90万元 +88\.2万元 +10 +9\.8 +9 +\+0\.8 +计算$/m);
    expect(out).toContain('10 × clamp(98%, 0, 1) = 9.8');
    expect(out).toMatch(/^核定总分 {2}99 {2}等级 {2}优$/m);
    expect(out).toMatch(/^自评总分 {2}100 {2}等级 {2}—$/m);
    expect(out).toMatch(/^自评减核定 {2}\+1 ＝ 预算执行率 \+0\.8，自评加总误差 \+0\.2$/m);
    expect(out).toContain('【错误】整表：填报总分 100 不等于各行得分之和 99.8，相差 0.2。');
    expect(out).toMatch(/共 1 张表；优 1；错误 1 项、注意 \d+ 项\n$/);
  });

  it('shows the lowest and the highest total where lines are open', async () => {
    const { out } = await suanpan([...CHAOYANG, '--form', '3']);
    expect(out).toMatch(/ 0~30 +\+30 +待定$/m);
    expect(out).toMatch(/^核定总分 {2}40 至 100（4 行待定） {2}等级 {2}暂不评定$/m);
    expect(out).toContain('自评减核定（按最低分）');
  });

  it('does not call an official set illustrative', async () => {
    const { out } = await suanpan([...SICHUAN, '--form', '1']);
    expect(out).toContain('规则集 510000/2023/project.v1');
    expect(out).not.toContain('示例');
  });

  it('speaks English', async () => {
    const { out } = await suanpan([...CHAOYANG, '--form', '3', '--lang', 'en']);
    expect(out).toMatch(/^Item +Target +Completed +Weight +Declared +Points +Gap +Basis$/m);
    expect(out).toContain('[illustrative]');
    expect(out).toMatch(/^Computed {2}40 to 100 \(4 lines open\) {2}grade {2}not given$/m);
    expect(out).toMatch(/1 form; no grade 1; \d+ warnings, 1 note\n$/);
  });

  it.each([80, 100, 160])('keeps every line within a terminal of %i columns', async (columns) => {
    const { out } = await suanpan([...FENGTAI, '--form', '2'], { columns, environment: { NO_COLOR: '1' } });
    const widthOf = (line: string): number => line.length + (line.match(/[\u3000-\u9fff\uff00-\uff60]/g)?.length ?? 0);
    expect(Math.max(...out.split('\n').map(widthOf))).toBeLessThanOrEqual(columns);
  });

  it.each([
    ['a pipe', {}, false],
    ['a terminal', { columns: 100 }, true],
    ['a terminal under NO_COLOR', { columns: 100, environment: { NO_COLOR: '1' } }, false],
    ['a terminal that cannot', { columns: 100, environment: { TERM: 'dumb' } }, false],
  ])('colours for %s: %j', async (_name, surroundings, isColoured) => {
    const { out } = await suanpan([...CHAOYANG, '--form', '1'], surroundings);
    expect(out.includes('\u001b[')).toBe(isColoured);
  });
});

describe('suanpan score --rules', () => {
  let folder: string;
  const SHIPPED = join(ROOT, 'rules/110105/2022/project.v1.json');

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'suanpan-rules-'));
    await mkdir(join(folder, '110105/2022'), { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function place(name: string, change: (text: string) => string): Promise<void> {
    await writeFile(join(folder, '110105/2022', name), change(await readFile(SHIPPED, 'utf8')));
  }

  it('takes the newer version out of the folder, with its bases from the shipped ones', async () => {
    await place('project.v2.json', (text) => text.replace(/"version": 1,/, '"version": 2,'));
    const answer = await suanpan([...CHAOYANG, '--form', '1', '--rules', folder, '--json']);
    expect(jsonOf<Scored>(answer).sheets[0]?.ruleSet.version).toBe(2);
  });

  it('says when the folder has other content under a shipped number', async () => {
    await place('project.v1.json', (text) => text.replace('2022 年度', '2022 年度 改'));
    const answer = await suanpan([...CHAOYANG, '--form', '1', '--rules', folder, '--json']);
    const codes = jsonOf<Scored>(answer).issues.map(({ code, severity }) => `${severity} ${code}`);
    expect(codes).toContain('warning CLI_RULE_SET_REPLACED');
  });

  it('works with a copy of all the shipped rules', async () => {
    await cp(join(ROOT, 'rules'), folder, { recursive: true });
    const answer = await suanpan([...CHAOYANG, '--form', '1', '--rules', folder, '--json']);
    expect(jsonOf<Scored>(answer).sheets).toHaveLength(1);
  });

  it('never takes an older rule set for one that cannot be read', async () => {
    await place('project.v2.json', (text) => text.slice(0, 500));
    const answer = await suanpan([...CHAOYANG, '--rules', folder, '--json']);
    expect(answer.code).toBe(1);
    expect(jsonOf<Scored>(answer).sheets).toEqual([]);
    expect(answer.error.replaceAll(/\n\s*/g, '')).toContain('110105/2022/project.v2.json');
  });

  it('lints what it takes from the folder', async () => {
    await place('project.v2.json', (text) =>
      text.replace(/"version": 1,/, '"version": 2, "grades": [{ "grade": "优", "from": "90" }],'),
    );
    const answer = await suanpan([...CHAOYANG, '--form', '1', '--rules', folder, '--json']);
    expect(answer.code).toBe(1);
    const errors = jsonOf<Scored>(answer).issues.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ at }) => at.file)).toContain('110105/2022/project.v2.json');
  });
});

const DISTRICTS: Readonly<Record<string, string>> = { chaoyang: '110105', fengtai: '110106', panzhihua: '510403' };

describeCorpus('published forms scored offline', ({ name, bytes, year, forms }) => {
  it('give one sheet a form, and every ledger foots exactly', async () => {
    const district = DISTRICTS[name.split('-')[0] ?? ''] ?? '';
    const argv = ['score', '-', '--district', district, '--year', String(year), '--json'];
    const { sheets } = jsonOf<Scored>(await suanpan(argv, { stdin: bytes }));
    expect(sheets).toHaveLength(forms.length);
    expect(sheets.map(footOf)).toEqual(sheets.map(({ total }) => total));
    expect(sheets.filter(({ lowestTotal, total }) => lowestTotal !== total)).toEqual([]);
  });
});

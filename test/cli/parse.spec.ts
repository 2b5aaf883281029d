import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSelfEvaluationForm, type SelfEvaluationForm } from '@app/form';
import { DEFAULT_LIMITS } from '@app/form-import';
import type { Issue } from '@app/kernel';
import { jsonOf, ROOT, suanpan } from './memory-io';

interface Parsed {
  readonly forms: readonly SelfEvaluationForm[];
  readonly issues: readonly Issue[];
}

const SAMPLE = 'samples/110106-2020.txt';
const SCOPE = ['--district', '110106', '--year', '2020'];
const bytes = readFileSync(join(ROOT, SAMPLE));
const text = (content: string): Uint8Array => new TextEncoder().encode(content);

describe('suanpan parse --json', () => {
  it('prints the canonical forms and the issues, and nothing else', async () => {
    const answer = await suanpan(['parse', SAMPLE, ...SCOPE, '--json']);
    const parsed = jsonOf<Parsed>(answer);
    expect([answer.code, answer.error]).toEqual([0, '']);
    expect(Object.keys(parsed)).toEqual(['forms', 'issues']);
    expect(parsed.forms).toHaveLength(15);
    expect(parsed.forms.filter((form) => !isSelfEvaluationForm(form))).toEqual([]);
    expect(parsed.forms[0]).toMatchObject({ districtCode: '110106', year: 2020, kind: 'project' });
    expect(Object.keys(parsed.issues[0] ?? {})).toEqual(['code', 'severity', 'at', 'values']);
    expect(parsed.issues[0]?.at).toMatchObject({ file: '110106-2020.txt', form: 0 });
  });

  it('keeps to the kind that was given', async () => {
    const answer = await suanpan(['parse', SAMPLE, ...SCOPE, '--json', '--kind', 'special-fund']);
    expect(jsonOf<Parsed>(answer).forms[0]?.kind).toBe('special-fund');
  });

  it('reads standard input, in whatever pieces it comes', async () => {
    const pieces = Array.from({ length: Math.ceil(bytes.length / 1000) }, (_, i) =>
      bytes.subarray(i * 1000, (i + 1) * 1000),
    );
    const piped = await suanpan(['parse', '-', ...SCOPE, '--json'], { stdin: pieces });
    const direct = await suanpan(['parse', SAMPLE, ...SCOPE, '--json']);
    expect(jsonOf<Parsed>(piped).forms).toEqual(jsonOf<Parsed>(direct).forms);
  });

  it('reads its own output again', async () => {
    const { out } = await suanpan(['parse', SAMPLE, ...SCOPE, '--json']);
    const again = await suanpan(['parse', '-', ...SCOPE, '--json'], { stdin: text(out) });
    expect(jsonOf<Parsed>(again).forms).toEqual((JSON.parse(out) as Parsed).forms);
  });

  it.each<[string, Uint8Array, string]>([
    ['an empty document', new Uint8Array(), 'EMPTY_DOCUMENT'],
    ['prose without a form', text('关于开展绩效自评工作的通知\n请各单位按时报送。\n'), 'NO_FORM_FOUND'],
    ['binary data', new Uint8Array(2000).map((_, index) => (index * 7919) % 251), 'UNSUPPORTED_FORMAT'],
    ['a form cut off in the middle', bytes.subarray(0, 1000), 'FORM_CUT_OFF'],
    ['more than the importer takes', new Uint8Array(DEFAULT_LIMITS.bytes + 1), 'DOCUMENT_TOO_LARGE'],
  ])('ends with 1 and gives the reason: %s', async (_name, stdin, code) => {
    const answer = await suanpan(['parse', '-', ...SCOPE, '--json'], { stdin });
    const { forms, issues } = jsonOf<Parsed>(answer);
    expect(answer.code).toBe(1);
    expect(forms).toEqual([]);
    expect(issues.map((issue) => issue.code)).toContain(code);
  });

  it('reads forms of a district that is in no table, and says so', async () => {
    const answer = await suanpan(['parse', SAMPLE, '--district', '999999', '--year', '2020', '--json']);
    const { forms, issues } = jsonOf<Parsed>(answer);
    expect(answer.code).toBe(0);
    expect(forms).toHaveLength(15);
    expect(issues[0]).toMatchObject({ code: 'CLI_DISTRICT_NOT_LISTED', severity: 'warning' });
  });
});

describe('suanpan parse', () => {
  it('lists each form on a line, and the issues as sentences with their place', async () => {
    const { code, out } = await suanpan(
      ['parse', 'samples/110105-2022.txt', '--district', '110105', '--year', '2022'],
      { columns: 120, environment: { NO_COLOR: '1' } },
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^ +4 +社区公益事业专项补助 .*青槐街道.* 6 +100 +100 .*注意 6 项$/m);
    expect(out).toMatch(/^ +8 +老年助餐点运营补贴 .* 110 +107\.5 /m);
    expect(out).toContain('【注意】第 4 张表，指标第 1 行，文件第 87 行：分值写成了百分数“10%”');
    expect(out).toMatch(/共读取 12 张表，注意 \d+ 项。\n$/);
  });

  it('speaks English', async () => {
    const { out } = await suanpan(['parse', SAMPLE, ...SCOPE, '--lang', 'en']);
    expect(out).toMatch(/^No\. +Project +Unit +Rows +Weights +Declared +Grade +Issues$/m);
    expect(out).toContain('warning: form 1, line');
    expect(out).toMatch(/15 forms read; \d+ warnings, 1 note\.\n$/);
  });

  it('says what is wrong with a document that holds no form', async () => {
    const { code, out } = await suanpan(['parse', '-', ...SCOPE], { stdin: text('没有表') });
    expect(code).toBe(1);
    expect(out).toContain('【错误】没有找到自评表');
    expect(out).toContain('共读取 0 张表，错误 1 项。');
  });

  it('lets no document steer the terminal', async () => {
    const hostile = readFileSync(join(ROOT, 'samples/110105-2022.txt'), 'utf8').replace(
      '办公自动化系统',
      '\u001b[31m办公\u202e',
    );
    const { out } = await suanpan(['parse', '-', '--district', '110105', '--year', '2022'], { stdin: text(hostile) });
    expect([out.includes('\u001b'), out.includes('\u202e')]).toEqual([false, false]);
  });
});

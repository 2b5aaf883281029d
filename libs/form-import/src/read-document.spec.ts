import { readDocument, type ImportLimits, type ImportResult } from './index';

const HEAD =
  '项目名称\t照明改造\t\n项目资金（万元）\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n\t年度资金总额\t1\t1\t1\t10\t100%\t10\n';
const INDICATORS = '绩效指标\t一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因\n';
const ROW = '\t产出指标\t数量指标\t指标1：路灯\t≥1盏\t1盏\t90\t90\t\n';
const TOTAL = '总分\t\t\t\t\t\t100\t100\t\n';
const FORM = HEAD + INDICATORS + ROW + TOTAL;

function read(text: string, limits: Partial<ImportLimits> = {}): ImportResult {
  return readDocument(new TextEncoder().encode(text), {
    districtCode: '990101',
    year: 2023,
    fileName: 'a.txt',
    limits,
  });
}

const codes = (result: ImportResult): string[] =>
  result.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);

describe('limits', () => {
  it.each<[string, string, Partial<ImportLimits>, string[], number]>([
    ['passes a document of just so many bytes', FORM, { bytes: new TextEncoder().encode(FORM).length }, [], 1],
    ['refuses one byte more', FORM, { bytes: new TextEncoder().encode(FORM).length - 1 }, ['DOCUMENT_TOO_LARGE'], 0],
    ['passes just so many forms', FORM + FORM, { forms: 2 }, [], 2],
    ['hands out none of one form more', FORM + FORM, { forms: 1 }, ['TOO_MANY_FORMS'], 0],
    ['counts forms that are refused', HEAD + HEAD + FORM, { forms: 2 }, ['TOO_MANY_FORMS'], 0],
    ['passes just so many rows', FORM, { rowsPerForm: 6 }, [], 1],
    [
      'refuses a form of one row more, and only that form',
      HEAD + INDICATORS + ROW + ROW + TOTAL + FORM,
      { rowsPerForm: 6 },
      ['FORM_TOO_LONG'],
      1,
    ],
    ['passes a cell of just so many characters', FORM.replace('照明改造', '照'.repeat(20_000)), {}, [], 1],
    [
      'refuses a form with a longer cell',
      FORM.replace('照明改造', '照'.repeat(20_001)) + FORM,
      {},
      ['CELL_TOO_LONG'],
      1,
    ],
    [
      'goes by the limits of the schema where the caller gives wider ones',
      FORM.replace('照明改造', '照'.repeat(20_001)),
      { cellLength: 1e9 },
      ['CELL_TOO_LONG'],
      0,
    ],
    [
      'refuses a form with a row of endless cells',
      FORM.replace('\t\n', '\t'.repeat(200)) + FORM,
      {},
      ['ROW_TOO_WIDE'],
      1,
    ],
  ])('%s', (_case, text, limits, expected, forms) => {
    const result = read(text, limits);
    expect(codes(result)).toEqual(expected);
    expect(result.forms).toHaveLength(forms);
  });

  it('name the file in every issue', () => {
    expect(read(FORM, { bytes: 1 }).issues[0]?.at).toEqual({ file: 'a.txt' });
    expect(read(HEAD).issues[0]?.at).toEqual({ line: 1, file: 'a.txt' });
  });
});

describe('hostile documents of some megabytes are done with quickly', () => {
  it.each<[string, string]>([
    ['form starts', '项目名称\t甲\n'.repeat(100_000)],
    ['form starts, one cell a line', '\t项目名称\n'.repeat(100_000)],
    ['a cell without an end', `\t项目名称\n${'文字\n'.repeat(300_000)}`],
    ['blank cells without a row end', `\t项目名称\n${'\t\n'.repeat(500_000)}`],
    ['open quotes', `项目名称\t甲\n${'"a\n'.repeat(300_000)}`],
    ['a row of tabs', `项目名称${'\t'.repeat(3_000_000)}`],
    ['tags that do not close', `项目名称\t${'<a'.repeat(500_000)}\n`],
    ['totals without forms', '总分\t\n'.repeat(300_000)],
    ['a long line of prose', '项目名称和总分'.repeat(200_000)],
    ['open brackets', '[{"a":'.repeat(500_000)],
    ['empty objects', `[{}${',{}'.repeat(1_000_000)}]`],
    ['one object of many keys', `[{${Array.from({ length: 200_000 }, (_, key) => `"k${key}":1`).join(',')}}]`],
  ])('%s', (_case, text) => {
    const result = read(text);
    expect(result.forms).toEqual([]);
    expect(codes(result).length).toBeGreaterThan(0);
  });
});

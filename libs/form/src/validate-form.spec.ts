import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { FundRow, SelfEvaluationForm } from './canonical-form';
import { isSelfEvaluationForm, validateForm } from './validate-form';

const ROOT = join(__dirname, '../../..');
const blank: FundRow = {
  initialBudget: null,
  annualBudget: null,
  executed: null,
  weight: null,
  executionRate: null,
  score: null,
};

const form: SelfEvaluationForm = {
  districtCode: '990101',
  year: 2023,
  kind: 'project',
  projectName: '照明改造',
  department: '城市更新局',
  implementingUnit: '城市更新局',
  leader: null,
  phone: null,
  funds: {
    total: { ...blank, annualBudget: '20', executed: '19.992', executionRate: '0.9996' },
    currentYearAppropriation: blank,
    carryOver: blank,
    other: blank,
  },
  goals: { expected: '', actual: '' },
  indicators: [0, 2].map((row) => ({
    row,
    level1: 'output',
    level2: 'quantity',
    level2Label: '数量指标',
    name: '路灯',
    target: '≥1盏',
    completed: '1盏',
    weight: '10',
    score: null,
    deviationReason: '',
    notApplicable: false,
  })),
  total: { weight: '100', score: '-0.5' },
  grade: '优',
  printed: {
    title: null,
    year: null,
    filledBy: null,
    sectionHead: null,
    fillerPhone: null,
    date: null,
    note: null,
    cells: { 'indicators[3].weight': '10%' },
  },
};

/** A copy of the form with one member set; `undefined` removes it. */
function withMember(path: string, value: unknown): unknown {
  const copy = structuredClone(form) as unknown as Record<string, unknown>;
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const owner = keys
    .slice(0, -1)
    .reduce<Record<string, unknown>>((part, key) => part[key] as Record<string, unknown>, copy);
  const last = keys.at(-1) ?? '';
  if (value === undefined) delete owner[last];
  else Object.defineProperty(owner, last, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

const found = (value: unknown): unknown => validateForm(value).map(({ code, at }) => [code, at.path]);

describe('a canonical form', () => {
  it('passes', () => {
    expect(validateForm(form)).toEqual([]);
    expect(isSelfEvaluationForm(form)).toBe(true);
  });

  it.each([
    ['trailing zeros', 'total.score', '94.670'],
    ['a leading zero', 'total.score', '094'],
    ['minus zero', 'total.score', '-0'],
    ['a point without digits', 'total.score', '94.'],
    ['a sign of percent', 'total.score', '94%'],
    ['an exponent', 'total.score', '1e3'],
    ['full-width digits', 'total.score', '９４'],
    ['a JSON number', 'total.score', 94.67],
    ['blank text for a number', 'total.score', ''],
    ['more digits than any amount has', 'total.score', '9'.repeat(41)],
  ])('has no number with %s', (_case, path, value) => {
    expect(found(withMember(path, value))).toEqual([['FORM_DECIMAL_EXPECTED', path]]);
  });

  it.each([
    ['districtCode', '1105', 'FORM_DISTRICT_CODE_EXPECTED'],
    ['year', '2023', 'FORM_YEAR_EXPECTED'],
    ['year', 2023.5, 'FORM_YEAR_EXPECTED'],
    ['year', 23, 'FORM_YEAR_EXPECTED'],
    ['kind', '项目', 'FORM_CHOICE_EXPECTED'],
    ['grade', '优秀', 'FORM_CHOICE_EXPECTED'],
    ['projectName', null, 'FORM_TEXT_EXPECTED'],
    ['projectName', '照'.repeat(20_001), 'FORM_TEXT_TOO_LONG'],
    ['projectName', '\ud800照明', 'FORM_TEXT_BROKEN'],
    ['leader', 7, 'FORM_TEXT_OR_NULL_EXPECTED'],
    ['funds', [], 'FORM_OBJECT_EXPECTED'],
    ['indicators', {}, 'FORM_LIST_EXPECTED'],
    ['indicators', Array.from({ length: 501 }, (_, row) => ({ ...form.indicators[0], row })), 'FORM_LIST_TOO_LONG'],
    ['indicators[1].row', -1, 'FORM_ROW_EXPECTED'],
    ['indicators[1].row', 0, 'FORM_ROWS_OUT_OF_ORDER'],
    ['indicators[0].notApplicable', 'no', 'FORM_BOOLEAN_EXPECTED'],
    ['indicators[0].level1', '产出指标', 'FORM_CHOICE_EXPECTED'],
  ])('has no %s that is %j', (path, value, code) => {
    expect(found(withMember(path, value))).toEqual([[code, path]]);
    expect(isSelfEvaluationForm(withMember(path, value))).toBe(false);
  });

  it.each([
    ['a missing member', 'goals.actual', undefined, 'FORM_FIELD_MISSING', 'goals', 'actual'],
    ['an unknown member', 'goals.remark', 'x', 'FORM_FIELD_UNKNOWN', 'goals', 'remark'],
    ['__proto__', 'goals.__proto__', {}, 'FORM_FIELD_UNKNOWN', 'goals', '__proto__'],
    ['constructor', 'funds.constructor', {}, 'FORM_FIELD_UNKNOWN', 'funds', 'constructor'],
    [
      '__proto__ among the printed cells',
      'printed.cells.__proto__',
      'x',
      'FORM_FIELD_UNKNOWN',
      'printed.cells',
      '__proto__',
    ],
  ])('is refused for %s, by its name', (_case, path, value, code, owner, field) => {
    expect(validateForm(withMember(path, value))).toEqual([
      { code, severity: 'error', at: { path: owner }, values: { path: owner, field } },
    ]);
  });

  it('is told all its faults at once', () => {
    const value = { ...form, year: '2023', grade: 'A', total: { weight: 100 } };
    expect(found(value)).toEqual(
      expect.arrayContaining([
        ['FORM_YEAR_EXPECTED', 'year'],
        ['FORM_CHOICE_EXPECTED', 'grade'],
        ['FORM_DECIMAL_EXPECTED', 'total.weight'],
        ['FORM_FIELD_MISSING', 'total'],
      ]),
    );
  });

  it.each([
    ['null', null],
    ['text', 'form'],
    ['a list', []],
  ])('is not %s', (_case, value) => {
    expect(found(value)).toEqual([['FORM_OBJECT_EXPECTED', undefined]]);
  });

  it('is not a heap of members', () => {
    const heap = Object.fromEntries(Array.from({ length: 30_000 }, (_, key) => [`k${key}`, key]));
    expect(found(heap)).toEqual([['FORM_TOO_LARGE', undefined]]);
  });
});

it('the compiled schema is up to date', () => {
  expect(() =>
    execFileSync(process.execPath, ['scripts/compile-schemas.mjs', '--check'], { cwd: ROOT, stdio: 'pipe' }),
  ).not.toThrow();
});

import type { Indicator, SelfEvaluationForm } from '../canonical-form';
import { fieldText, fieldValue } from './field-text';
import { LAYOUT_WIDTHS } from './layout';
import { officialLayout } from './official-layout';

const FUNDS = {
  initialBudget: null,
  annualBudget: '10',
  executed: '9',
  weight: null,
  executionRate: null,
  score: null,
};

function indicator(row: number, changes: Partial<Indicator>): Indicator {
  return {
    ...{ row, level1: 'output', level2: 'quantity', level2Label: '数量指标', name: `指标${row}`, target: '≥1' },
    ...{ completed: '1', weight: '10', score: '10', deviationReason: '', notApplicable: false },
    ...changes,
  };
}

function form(indicators: readonly Indicator[]): SelfEvaluationForm {
  return {
    ...{ districtCode: '990101', year: 2023, kind: 'project', projectName: '项目', department: '部门' },
    ...{ implementingUnit: '单位', leader: null, phone: null, goals: { expected: '', actual: '' }, indicators },
    funds: {
      total: { ...FUNDS, executionRate: '0.862' },
      currentYearAppropriation: FUNDS,
      carryOver: FUNDS,
      other: FUNDS,
    },
    ...{ total: { weight: '100', score: '98.5' }, grade: null },
    printed: {
      title: null,
      year: null,
      filledBy: null,
      sectionHead: null,
      fillerPhone: null,
      date: null,
      note: null,
      cells: {},
    },
  };
}

const ROWS = [
  indicator(0, {}),
  indicator(1, {}),
  indicator(3, { level2: 'quality', level2Label: '质量指标' }),
  indicator(4, { level1: 'benefit', level2: 'quality', level2Label: '质量指标' }),
];

describe('the official layout', () => {
  it.each([
    ['of a form without indicators', [], []],
    ['of a form with merged levels', ROWS, ['deduction:late@form', 'rounding']],
    ['of a form with 200 rows', Array.from({ length: 200 }, (_, row) => indicator(row, {})), []],
  ])('%s covers every place of its grid exactly once', (_name, indicators, extra) => {
    const rows = officialLayout(form(indicators), extra);
    const covered = rows.map(() => LAYOUT_WIDTHS.map(() => 0));
    rows.forEach(({ cells }, top) => {
      for (const { column, columnSpan, rowSpan } of cells) {
        for (let y = top; y < top + rowSpan; y += 1) {
          for (let x = column; x < column + columnSpan; x += 1) {
            const line = covered[y];
            if (line) line[x] = (line[x] ?? 0) + 1;
          }
        }
      }
    });
    expect(covered.flat().every((times) => times === 1)).toBe(true);
  });

  it('merges level 1 and level 2 where neighbours share them, but not level 2 across level 1', () => {
    const rows = officialLayout(form(ROWS)).filter(({ block, isHeading }) => block === 'indicators' && !isHeading);
    const spans = rows.map(({ cells }) =>
      cells.filter(({ column }) => column === 1 || column === 2).map(({ rowSpan }) => rowSpan),
    );
    expect(spans).toEqual([[3, 2], [], [1], [1, 1]]);
  });

  it('names the ledger line by the printed row and the field by its position', () => {
    const [third] = officialLayout(form(ROWS)).filter(({ line }) => line === 'indicator:3');
    expect(third?.cells.map(({ content }) => content)).toContainEqual({
      kind: 'field',
      path: 'indicators[2].score',
      isNumber: true,
    });
  });
});

describe('the text of a field', () => {
  it.each([
    ['a text', 'projectName', '项目'],
    ['a number', 'total.score', '98.5'],
    ['blank', 'leader', ''],
    ['a rate as a percentage', 'funds.total.executionRate', '86.2%'],
    ['a field of a row', 'indicators[0].target', '≥1'],
    ['a row that is not there', 'indicators[9].target', ''],
    ['what every object has', 'constructor.name', ''],
  ])('is %s', (_name, path, expected) => {
    expect(fieldText(form(ROWS), path)).toBe(expected);
  });

  it('has no value where there is no field', () => {
    expect(fieldValue(form(ROWS), '__proto__.polluted')).toBeUndefined();
  });
});

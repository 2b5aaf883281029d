import type { Adjustment } from '@app/rule-set';
import { deduction, engineCodes, lineOf, scoreWith, type FormParts } from './builders';

const rows = [{ weight: '90', score: '80' }];
const open: FormParts = {
  rows: [
    { weight: '80', score: '60' },
    { weight: '10', score: null },
  ],
};

function adjustment(over: Partial<Adjustment>): Adjustment {
  const { on: _on, ...rest } = deduction({ id: 'adjusted', reason: 'ADJUSTED' });
  return { ...rest, ...over };
}

describe('an adjustment', () => {
  it('is a line of its own that makes the ledger foot', () => {
    const sheet = scoreWith({ rows }, { adjustments: [adjustment({ points: 'form.total * -0.1' })] });
    const line = lineOf(sheet, 'adjustment:adjusted');
    expect([line.points, line.kind, line.basis, line.weight]).toEqual(['-9', 'adjustment', 'computed', null]);
    expect(sheet.total).toBe('81');
  });

  it('re-bases on the rows that apply', () => {
    const rebase = adjustment({ points: 'form.itemTotal / (100 - form.notApplicableWeight) * 100 - form.itemTotal' });
    const parts = {
      rows: [
        { weight: '80', score: '62' },
        { weight: '10', score: '0', notApplicable: true },
      ],
    };
    const sheet = scoreWith(parts, { adjustments: [rebase] });
    // 72 of the 90 points that apply are 80 of 100.
    expect([lineOf(sheet, 'adjustment:adjusted').points, sheet.total]).toEqual(['8', '80']);
  });

  it('sees the total that the one before it left', () => {
    const half = (id: string) => adjustment({ id, points: 'form.total * -0.5' });
    expect(scoreWith({ rows }, { adjustments: [half('first'), half('second')] }).total).toBe('22.5');
  });

  it('is rounded like an item, or as it says itself', () => {
    const points = 'form.total * -0.123456';
    expect(scoreWith({ rows }, { adjustments: [adjustment({ points })] }).total).toBe('78.89');
    const whole = adjustment({ points, round: { mode: 'ceil', digits: 0 } });
    expect(scoreWith({ rows }, { adjustments: [whole] }).total).toBe('79');
  });

  it.each([
    ['that does not apply', { when: { fact: 'form.total', operator: 'lessThan', value: '60' } } as const],
    ['of nothing', { points: 'form.total - form.total' }],
  ])('%s leaves no line', (_name, over) => {
    const sheet = scoreWith({ rows }, { adjustments: [adjustment(over)] });
    expect(sheet.lines.map((line) => line.kind)).toEqual(['item', 'item']);
  });

  it('compares the grade with the department’s', () => {
    const below = adjustment({
      when: { fact: 'form.gradesBelowDepartment', operator: 'equal', value: '1' },
      points: 'form.total * -0.1',
    });
    const total = (score: string) =>
      scoreWith({ rows: [{ weight: '90', score }] }, { adjustments: [below] }, { departmentGrade: '优' }).total;
    expect([total('80'), total('75'), total('50')]).toEqual(['90', '76.5', '60']);
  });
});

describe('an adjustment of an open total', () => {
  it('is worked out at both ends', () => {
    const sheet = scoreWith(open, { adjustments: [adjustment({ points: 'form.total * -0.1' })] });
    const line = lineOf(sheet, 'adjustment:adjusted');
    expect([line.lowest, line.highest]).toEqual(['-7', '-8']);
    expect([sheet.lowestTotal, sheet.highestTotal]).toEqual(['63', '72']);
  });

  it('may or may not apply where the total decides', () => {
    const when = { fact: 'form.total', operator: 'greaterThanInclusive', value: '75' } as const;
    const sheet = scoreWith(open, { adjustments: [adjustment({ when, points: '0 - 20' })] });
    expect(lineOf(sheet, 'adjustment:adjusted').basis).toBe('undetermined');
    expect([sheet.lowestTotal, sheet.highestTotal]).toEqual(['50', '80']);
  });

  it('may apply between the ends only', () => {
    const when = {
      all: [
        { fact: 'form.total', operator: 'greaterThan', value: '72' },
        { fact: 'form.total', operator: 'lessThan', value: '78' },
      ],
    } as const;
    const sheet = scoreWith(open, { adjustments: [adjustment({ when, points: '10' })] });
    expect([sheet.lowestTotal, sheet.highestTotal]).toEqual(['70', '90']);
  });

  it('leaves everything open where it needs the sum of the items', () => {
    const sheet = scoreWith(open, { adjustments: [adjustment({ points: 'form.itemTotal / 9' })] });
    expect(lineOf(sheet, 'adjustment:adjusted').basis).toBe('undetermined');
    expect([sheet.lowestTotal, sheet.highestTotal, sheet.grade]).toEqual(['0', '100', null]);
  });
});

describe('an adjustment that leaves every grade', () => {
  it.each([
    ['below 0', '0 - 95', '-5'],
    ['above the policy’s total', '20', '110'],
  ])('%s gives none, and says so', (_name, points, total) => {
    const sheet = scoreWith({ rows }, { adjustments: [adjustment({ points })] });
    expect([sheet.total, sheet.grade, engineCodes(sheet)]).toEqual([total, null, ['GRADE_OUTSIDE']]);
  });
});

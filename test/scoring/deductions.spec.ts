import type { Deduction } from '@app/rule-set';
import { deduction, lineOf, scoreWith } from './builders';

const onIndicator = { fact: 'item.kind', operator: 'equal', value: 'indicator' } as const;
const declared = { declaredTotal: '19', rows: [{ weight: '10', score: '9' }] };

describe('a deduction from the form', () => {
  const cases: [string, Partial<Deduction>, string, string][] = [
    ['takes its points off', { points: '1.5' }, '-1.5', '17.5'],
    ['is rounded like an item', { points: '1.005' }, '-1.01', '17.99'],
    ['keeps a rounding of its own', { points: '1.5', round: { mode: 'floor', digits: 0 } }, '-1', '18'],
    ['counts whole steps', { points: 'floor((form.declaredTotal - 15) / 2)' }, '-2', '17'],
    ['stops at its cap', { points: '5', cap: '2' }, '-2', '17'],
    ['does not reach a cap above it', { points: '5', cap: '6' }, '-5', '14'],
    ['takes no more than there is', { points: '50' }, '-19', '0'],
  ];
  it.each(cases)('%s', (_name, over, points, total) => {
    const sheet = scoreWith(declared, { deductions: [deduction(over)] });
    expect(lineOf(sheet, 'deduction:late').points).toBe(points);
    expect([sheet.total, sheet.highestTotal]).toEqual([total, total]);
  });

  const silent: [string, Partial<Deduction>][] = [
    ['that does not apply', { when: { fact: 'form.declaredTotal', operator: 'lessThan', value: '0' } }],
    ['of nothing', { points: 'max(form.declaredTotal - 20, 0)' }],
    ['with a cap of 0', { points: '1', cap: '0' }],
    ['with a cap below 0', { points: '1', cap: '0 - 1' }],
  ];
  it.each(silent)('%s leaves no line', (_name, over) => {
    const sheet = scoreWith(declared, { deductions: [deduction(over)] });
    expect(sheet.lines.map((line) => line.id)).toEqual(['execution', 'indicator:0']);
  });

  const open: [string, Partial<Deduction>, string, string][] = [
    [
      'whose condition cannot be told',
      { when: { fact: 'form.daysLate', operator: 'greaterThan', value: '0' } },
      '18',
      '19',
    ],
    ['whose points cannot be told', { points: 'form.daysLate' }, '0', '19'],
    ['whose points divide by 0', { points: '1 / (form.declaredTotal - 19)' }, '0', '19'],
    ['whose points are negative', { points: '0 - 1' }, '0', '19'],
    ['whose points cannot be told, with a cap', { points: 'form.daysLate', cap: '3' }, '16', '19'],
    ['whose cap cannot be told', { points: '1', cap: 'form.daysLate' }, '18', '19'],
  ];
  it.each(open)('%s leaves the total open', (_name, over, lowest, highest) => {
    const sheet = scoreWith(declared, { deductions: [deduction(over)] });
    expect(lineOf(sheet, 'deduction:late').basis).toBe('undetermined');
    expect([sheet.lowestTotal, sheet.highestTotal]).toEqual([lowest, highest]);
  });

  it('takes days late from the day of filing', () => {
    const late = deduction({
      when: { fact: 'form.daysLate', operator: 'greaterThan', value: '0' },
      points: 'form.daysLate * 0.5',
    });
    const rules = { deductions: [late], filing: { deadline: '2021-03-31' } };
    const totals = ['2021-03-31', '2021-04-03'].map((submittedOn) => scoreWith(declared, rules, { submittedOn }).total);
    expect(totals).toEqual(['19', '17.5']);
  });

  it('comes after the one before it, from what that left', () => {
    const both = [deduction({ id: 'first', points: '15' }), deduction({ id: 'second', points: '15' })];
    const sheet = scoreWith(declared, { deductions: both });
    expect(lineOf(sheet, 'deduction:second').points).toBe('-4');
  });
});

describe('a deduction from an item', () => {
  it('takes no more than the item earned', () => {
    const sheet = scoreWith(declared, { deductions: [deduction({ on: 'item', when: onIndicator, points: '20' })] });
    expect(lineOf(sheet, 'deduction:late@indicator:0').points).toBe('-9');
    expect(sheet.total).toBe('10');
  });

  it('sees what the item earned and lost', () => {
    const half = deduction({ on: 'item', when: onIndicator, points: 'item.pointsLost / 2 + item.points / 9' });
    expect(lineOf(scoreWith(declared, { deductions: [half] }), 'deduction:late@indicator:0').points).toBe('-1.5');
  });

  it('sees the sum of all items', () => {
    const share = deduction({ on: 'item', when: onIndicator, points: 'form.itemTotal / 19' });
    expect(lineOf(scoreWith(declared, { deductions: [share] }), 'deduction:late@indicator:0').points).toBe('-1');
  });

  it('takes nothing off the highest total where the weights of rows are open', () => {
    const rows = [
      { weight: null, score: '5' },
      { weight: null, score: '5' },
    ];
    const sheet = scoreWith({ rows }, { deductions: [deduction({ on: 'item', when: onIndicator, points: '80' })] });
    expect([sheet.lowestTotal, sheet.highestTotal]).toEqual(['10', '100']);
  });
});

import type { RoundingMode } from '@app/kernel';
import type { RoundingRule } from '@app/rule-set';
import { byRate, deduction, lineOf, scoreWith } from './builders';

describe('rounding of an item', () => {
  const cases: [string, string, string, RoundingMode, number, string][] = [
    ['rounds a tie up', '10', '10.05', 'half-up', 2, '1.01'],
    ['rounds just below a tie down', '10', '10.049', 'half-up', 2, '1'],
    ['floors to whole points', '10', '89.99', 'floor', 0, '8'],
    ['ceils to whole points', '10', '80.01', 'ceil', 0, '9'],
    ['keeps what needs no rounding', '10', '86.2', 'half-up', 2, '8.62'],
    ['keeps one decimal', '10', '86.5', 'half-up', 1, '8.7'],
    ['never rounds past the weight', '9.995', '100', 'half-up', 2, '9.99'],
    ['never ceils past the weight', '9.5', '100', 'ceil', 0, '9'],
    ['leaves full points of a whole weight alone', '10', '120', 'ceil', 0, '10'],
  ];
  it.each(cases)('%s: weight %s at %s %%', (_name, weight, rate, mode, digits, expected) => {
    const sheet = scoreWith({ rate, execution: { weight } }, { rounding: { mode, digits, stage: 'item' } });
    expect(lineOf(sheet, 'execution').points).toBe(expected);
    expect(sheet.total).toBe(expected);
  });

  it('shows the points before rounding beside those after it', () => {
    const line = lineOf(scoreWith({ rate: '10.05' }), 'execution');
    expect([line.before, line.points]).toEqual(['1.005', '1.01']);
  });

  it("takes a method's own rounding before the rule set's", () => {
    const own = { ...byRate, round: { mode: 'floor', digits: 0 } } as const;
    expect(scoreWith({ rate: '89.99' }, { methods: [own] }).total).toBe('8');
  });

  it("takes a method's own rounding also where the rule set rounds later", () => {
    const own = { ...byRate, round: { mode: 'floor', digits: 0 } } as const;
    const sheet = scoreWith(
      { rate: '89.99' },
      { methods: [own], rounding: { mode: 'ceil', digits: 2, stage: 'total' } },
    );
    expect(sheet.total).toBe('8');
  });
});

/** Two thirds of 10 each: 20/3, three times 20 together. */
const THIRDS = [
  { row: 0, level1: 'output', target: '3个', completed: '2个', weight: '10' },
  { row: 1, level1: 'output', target: '3个', completed: '2个', weight: '10' },
  { row: 2, level1: 'benefit', target: '3个', completed: '2个', weight: '10' },
] as const;

describe('rounding stages', () => {
  const cases: [string, RoundingRule['stage'], string, string][] = [
    ['rounds each item', 'item', '6.67', '30.01'],
    ['leaves items exact and rounds each level-1 group', 'group', '20/3', '30'],
    ['leaves items exact and rounds the total only', 'total', '20/3', '30'],
  ];
  it.each(cases)('%s', (_name, stage, item, total) => {
    const sheet = scoreWith({ rows: THIRDS }, { rounding: { mode: 'half-up', digits: 2, stage } });
    expect(lineOf(sheet, 'indicator:0').points).toBe(item);
    expect(sheet.total).toBe(total);
  });

  it('writes what rounding the groups changed as one line', () => {
    const sheet = scoreWith({ rows: THIRDS }, { rounding: { mode: 'floor', digits: 1, stage: 'group' } });
    const line = lineOf(sheet, 'rounding');
    // Output 40/3 → 13.3 and benefit 20/3 → 6.6, execution stays: −1/30 − 1/15.
    expect([line.points, line.reason, sheet.total]).toEqual(['-0.1', 'ROUNDED_BY_GROUP', '29.9']);
  });

  it('writes what rounding the total changed as one line', () => {
    const sheet = scoreWith({ rate: '10.05' }, { rounding: { mode: 'half-up', digits: 2, stage: 'total' } });
    const line = lineOf(sheet, 'rounding');
    expect([line.points, line.reason, sheet.total]).toEqual(['0.005', 'ROUNDED_IN_TOTAL', '1.01']);
  });

  it('counts the deductions of an item in its group', () => {
    const inBenefit = {
      all: [
        { fact: 'item.kind', operator: 'equal', value: 'indicator' },
        { fact: 'item.level1', operator: 'equal', value: 'benefit' },
      ],
    } as const;
    const sheet = scoreWith(
      { rows: THIRDS },
      {
        rounding: { mode: 'half-up', digits: 0, stage: 'group' },
        deductions: [deduction({ on: 'item', when: inBenefit, points: '1 / 3' })],
      },
    );
    // 10 + round(40/3) + round(20/3 − 1/3) = 10 + 13 + 6
    expect(sheet.total).toBe('29');
  });

  it('keeps the highest total above the lowest where open weights are rounded by group', () => {
    const rows = [
      { level1: 'output', weight: '89.1' },
      { level1: 'benefit', weight: null },
      { level1: 'satisfaction', weight: null },
    ] as const;
    const sheet = scoreWith(
      { rows: rows.map((row) => ({ ...row, score: row.weight })) },
      { rounding: { mode: 'floor', digits: 0, stage: 'group' } },
    );
    expect([sheet.lowestTotal, sheet.highestTotal]).toEqual(['99', '99']);
  });
});

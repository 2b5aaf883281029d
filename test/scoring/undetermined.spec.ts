import type { Method } from '@app/rule-set';
import { asDeclared, byRate, engineCodes, lineOf, scoreWith } from './builders';

const row = { weight: '10', score: '7' };
const needsRatio = { basis: 'computed', points: 'item.weight * item.completionRatio' } as const;
const ifMet = { fact: 'item.met', operator: 'equal', value: true } as const;

/** The given methods for indicators, and no others. */
function methods(...ofIndicators: readonly Partial<Method>[]): { methods: Method[] } {
  return {
    methods: [byRate, ...ofIndicators.map((over, index) => ({ ...asDeclared, id: `method-${index}`, ...over }))],
  };
}

describe('a line that cannot be told', () => {
  const cases: [string, Partial<Method>, string, string, string][] = [
    ['left to a person', { points: null, reason: 'LEFT_OPEN' }, 'LEFT_OPEN', '0', '10'],
    ['with a fact missing', needsRatio, 'FACT_MISSING', '0', '10'],
    ['that divides by 0', { basis: 'computed', points: '1 / (item.weight - 10)' }, 'DIVIDED_BY_ZERO', '0', '10'],
    [
      'with points past the weight',
      { basis: 'computed', points: 'item.weight * 1.01' },
      'POINTS_BEYOND_WEIGHT',
      '0',
      '10',
    ],
    ['with negative points', { basis: 'computed', points: '0 - 0.01' }, 'POINTS_BEYOND_WEIGHT', '0', '10'],
    ['declared below its tier', { allowed: { from: '8', to: '10' } }, 'DECLARED_NOT_ALLOWED', '8', '10'],
    ['declared above its tier', { allowed: { from: '5', to: '6.99' } }, 'DECLARED_NOT_ALLOWED', '5', '6.99'],
    ['at an edge left out', { allowed: { from: '5', to: '7', toOpen: true } }, 'DECLARED_NOT_ALLOWED', '5', '7'],
    ['with a tier past the weight', { allowed: { from: '8', to: '12' } }, 'DECLARED_NOT_ALLOWED', '8', '10'],
    ['with a tier below 0', { allowed: { from: '0 - 3', to: '0 - 1' } }, 'DECLARED_NOT_ALLOWED', '0', '0'],
    ['with a tier that is missing', { allowed: { from: '0', to: 'item.targetNumber' } }, 'FACT_MISSING', '0', '10'],
    ['whose method cannot be told', { when: ifMet }, 'METHOD_NOT_DECIDED', '0', '10'],
    [
      'in doubt between a condition and its opposite',
      { when: { not: { any: [ifMet, { not: ifMet }] } } },
      'METHOD_NOT_DECIDED',
      '0',
      '10',
    ],
    ['with no method that fits', { when: { ...ifMet, fact: 'item.notApplicable' } }, 'NO_METHOD', '0', '10'],
  ];
  it.each(cases)('%s carries its lowest points', (_name, over, reason, lowest, highest) => {
    const line = lineOf(scoreWith({ rows: [row] }, methods(over)), 'indicator:0');
    expect([line.reason, line.basis, line.points, line.highest]).toEqual([reason, 'undetermined', lowest, highest]);
  });

  it('accepts a declared score at either closed edge of its tier', () => {
    for (const allowed of [
      { from: '7', to: '9' },
      { from: '5', to: '7' },
    ]) {
      const line = lineOf(scoreWith({ rows: [row] }, methods({ allowed })), 'indicator:0');
      expect([line.basis, line.points]).toEqual(['declared', '7']);
    }
  });

  it('names the facts that are missing', () => {
    const line = lineOf(scoreWith({ rows: [{ ...row, weight: null }] }, methods(needsRatio)), 'indicator:0');
    expect(line.values).toEqual({ missing: 'item.weight item.completionRatio' });
  });

  it('names a missing weight even where the formula does without', () => {
    const line = lineOf(
      scoreWith({ rows: [{ ...row, weight: null }] }, methods({ basis: 'scale', points: '0' })),
      'indicator:0',
    );
    expect([line.reason, line.values]).toEqual(['FACT_MISSING', { missing: 'item.weight' }]);
  });

  it('is open where no score is declared', () => {
    const sheet = scoreWith({ rows: [{ weight: '10', score: null }] }, methods({ allowed: { from: '6', to: '8' } }));
    const line = lineOf(sheet, 'indicator:0');
    expect([line.reason, line.lowest, line.highest]).toEqual(['SCORE_NOT_DECLARED', '6', '8']);
  });
});

describe('the span of methods that are still possible', () => {
  const half: Partial<Method> = { basis: 'computed', points: 'item.weight / 2' };
  const spans: [string, Partial<Method>[], string, string][] = [
    ['covers the method in doubt and the one that surely holds', [{ ...half, when: ifMet }, {}], '5', '7'],
    ['covers every method in doubt', [{ ...half, when: ifMet }, { when: ifMet, points: '0' }, {}], '0', '7'],
    ['goes no further than the first that surely holds', [{ ...half, when: ifMet }, half, { points: '0' }], '5', '5'],
    ['reaches the whole weight where no method surely holds', [{ ...half, when: ifMet }], '0', '10'],
    ['takes in a tier', [{ ...half, when: ifMet }, { allowed: { from: '8', to: '9' } }], '5', '9'],
  ];
  it.each(spans)('%s', (_name, list, lowest, highest) => {
    const line = lineOf(scoreWith({ rows: [row] }, methods(...list)), 'indicator:0');
    expect([line.reason, line.lowest, line.highest]).toEqual(['METHOD_NOT_DECIDED', lowest, highest]);
  });

  it('names the methods and the missing facts', () => {
    const line = lineOf(scoreWith({ rows: [row] }, methods({ ...half, when: ifMet }, {})), 'indicator:0');
    expect(line.values).toEqual({ missing: 'item.met', methods: 'method-0 method-1' });
  });
});

describe('rows without a weight', () => {
  const spans: [string, (string | null)[], string, string][] = [
    ['one of them can earn what the others leave over', ['60', null], '10', '40'],
    ['several share what is left over, once', ['60', null, null, null], '10', '40'],
    ['nothing is left over where the others have it all', ['90', null], '10', '10'],
    ['nothing is left over where the others have too much', ['120', null, null], '10', '10'],
  ];
  it.each(spans)('%s', (_name, weights, lowest, highest) => {
    const rows = weights.map((weight) => ({ weight, score: weight === null ? '5' : '0' }));
    const sheet = scoreWith({ rows });
    expect([sheet.lowestTotal, sheet.highestTotal]).toEqual([lowest, highest]);
  });
});

describe('a review', () => {
  const review = { line: 'indicator:0', points: '6.5', reviewer: '复核人', reason: '现场核查' };
  const rows = [{ weight: '10', score: null }];

  it('takes the place of the method', () => {
    const sheet = scoreWith({ rows }, {}, { reviews: [review] });
    const line = lineOf(sheet, 'indicator:0');
    expect([line.basis, line.points, line.before, line.ruleId]).toEqual(['reviewed', '6.5', null, null]);
    expect(line.values).toEqual({ reviewer: '复核人', reason: '现场核查' });
    expect([sheet.total, sheet.highestTotal]).toEqual(['16.5', '16.5']);
  });

  it('may give all or nothing', () => {
    for (const points of ['0', '10']) {
      expect(lineOf(scoreWith({ rows }, {}, { reviews: [{ ...review, points }] }), 'indicator:0').points).toBe(points);
    }
  });

  it.each(['10.01', '-0.01', 'ten'])('of %s points is refused with a finding, and the method decides', (points) => {
    const sheet = scoreWith({ rows }, {}, { reviews: [{ ...review, points }] });
    expect(lineOf(sheet, 'indicator:0').reason).toBe('SCORE_NOT_DECLARED');
    expect(engineCodes(sheet)).toContain('REVIEW_REFUSED');
  });

  it('of a row without a weight is refused', () => {
    const sheet = scoreWith({ rows: [{ weight: null, score: null }] }, {}, { reviews: [review] });
    expect(engineCodes(sheet)).toContain('REVIEW_REFUSED');
  });

  it('of a row that is not there is told', () => {
    const sheet = scoreWith({ rows }, {}, { reviews: [{ ...review, line: 'indicator:7' }] });
    const finding = sheet.findings.find(({ code }) => code === 'REVIEW_WITHOUT_LINE');
    expect([finding?.at.line, finding?.severity]).toEqual(['indicator:7', 'error']);
  });
});

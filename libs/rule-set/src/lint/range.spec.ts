import type { Condition, Deduction, Method, RuleSet } from '../rule-set';
import { codesOf, linted } from '../spec-support/linted';
import { deduction, executionMethod, method, minimalRuleSet } from '../spec-support/minimal-rule-set';

const rest = method({ id: 'rest' });

function points(formula: string, over: Partial<Method> = {}): RuleSet {
  const when: Condition = { fact: 'item.met', operator: 'equal', value: false };
  return minimalRuleSet({ methods: [executionMethod, method({ id: 'tested', points: formula, when, ...over }), rest] });
}

function ratioIs(operator: 'lessThan' | 'greaterThanInclusive', value: string): Condition {
  return { fact: 'item.completionRatio', operator, value };
}

describe('lint proves points within the weight for', () => {
  it.each<[string, string, Partial<Method>?]>([
    ['the weight', 'item.weight'],
    ['nothing', '0'],
    ['a share of the weight', '0.8 * item.weight'],
    ['a clamped ratio', 'item.weight * clamp(item.completionRatio, 0, 1)'],
    ['min and max', 'item.weight * max(0, min(item.completionRatio, 1))'],
    ['a limit on the points themselves', 'min(item.weight, max(0, item.weight * item.completionRatio))'],
    ['points that do not depend on the weight, limited', 'min(item.weight, 5)'],
    ['a clamped quotient with a divisor that may be 0', 'item.weight * clamp(1 / item.completionRatio, 0, 1)'],
    ['linear down to 0 at twice the target', 'item.weight * clamp(2 - item.completionRatio, 0, 1)'],
    ['bands', 'item.weight * band(item.completionRatio, 0.9, 1, 0.8, 0.8, 0.6, 0.5, 0)'],
    ['a pass line', 'if(item.completionRatio >= 0.6, item.weight * min(item.completionRatio, 1), 0)'],
    ['a band with a formula in it', 'item.weight * band(item.completionRatio, 1, 1, 0.6, item.completionRatio, 0)'],
    ['rounding down', 'floor(item.weight * clamp(item.completionRatio, 0, 1), 1)'],
    ['rounding, limited', 'min(item.weight, round(item.weight * clamp(item.completionRatio, 0, 1)))'],
    ['the weight less a limited loss', 'item.weight - min(item.weight, abs(item.declaredLost))'],
    ['points per percentage point, limited', 'max(0, item.weight - max(0, item.completionRatio - 1) * 100)'],
    ['a share of shares', 'item.weight * clamp(item.weight / item.weight, 0, 1)'],
    ['a choice by a word', "item.weight * if(item.nature == 'reverse', 0.5, 1)"],
    [
      'a ratio that the condition limits',
      'item.weight * item.completionRatio',
      { when: { all: [ratioIs('lessThan', '1'), ratioIs('greaterThanInclusive', '0')] } },
    ],
    [
      'a ratio that each case limits',
      'item.weight * item.completionRatio',
      {
        when: {
          any: [
            { all: [ratioIs('lessThan', '1'), ratioIs('greaterThanInclusive', '0')] },
            { fact: 'item.completionRatio', operator: 'in', value: ['0', '1'] },
          ],
        },
      },
    ],
    [
      'an own score that the condition limits',
      'item.declaredScore',
      {
        when: {
          all: [
            { fact: 'item.declaredLost', operator: 'greaterThanInclusive', value: '0' },
            { fact: 'item.declaredScore', operator: 'greaterThanInclusive', value: '0' },
          ],
        },
      },
    ],
    ['the shares of the scales', 'item.weight * item.scaleShare', { basis: 'scale' }],
  ])('%s', (_name, formula, over = {}) => {
    const scale = { id: 's', words: ['好', '差'], shares: ['1', '0'] };
    const ruleSet = { ...points(formula, over), reading: { strictWords: 'inclusive', scales: [scale] } } as const;
    expect(codesOf(ruleSet)).toEqual([]);
  });

  it('a ratio that a method before it has left', () => {
    const isThere: Condition = { fact: 'item.hasCompletionRatio', operator: 'equal', value: true };
    const left = (id: string, when: Condition, formula: string) =>
      method({ id, when: { all: [isThere, when] }, points: formula });
    const first = left('first', ratioIs('greaterThanInclusive', '1'), 'item.weight');
    const second = left('second', ratioIs('lessThan', '0'), '0');
    const third = left('third', isThere, 'item.weight * item.completionRatio');
    expect(codesOf(minimalRuleSet({ methods: [executionMethod, first, second, third, rest] }))).toEqual([]);
    const [issue] = linted(minimalRuleSet({ methods: [executionMethod, second, third, rest] }));
    expect(issue).toMatchObject({ code: 'POINTS_OUT_OF_RANGE', at: { path: 'methods.third.points' } });
  });
});

describe('lint refutes points within the weight by facts for', () => {
  it.each<[string, string, string, string, Partial<Method>?]>([
    ['an overshoot', 'item.weight * max(item.completionRatio, 0)', 'item.completionRatio = 1.5', '15'],
    ['a negative ratio', 'item.weight * min(item.completionRatio, 1)', 'item.completionRatio = -0.5', '-5'],
    ['fixed points on a small weight', '10', 'item.weight = 5', '10'],
    ['rounding up', 'ceil(item.weight * clamp(item.completionRatio, 0, 1))', 'item.weight = 2.5', '3'],
    ['a bonus', 'item.weight * 1.1', 'item.weight = 10', '11'],
    ['a band above 1', 'item.weight * band(item.completionRatio, 1, 1.2, 0)', 'item.completionRatio = 1.5', '12'],
    ['an own score', 'item.declaredScore', 'item.weight = 5', '10'],
    [
      'the share of a scale above 1',
      'item.weight * (item.scaleShare + 0.5)',
      'item.scaleShare = 1',
      '15',
      { basis: 'scale' },
    ],
  ])('%s', (_name, formula, facts, given, over = {}) => {
    const scale = { id: 's', words: ['好', '差'], shares: ['1', '0'] };
    const ruleSet = { ...points(formula, over), reading: { strictWords: 'inclusive', scales: [scale] } } as const;
    const [issue, ...others] = linted(ruleSet);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: 'POINTS_OUT_OF_RANGE', severity: 'error', values: { points: given } });
    expect(issue?.values['facts']).toContain(facts);
  });

  it('but only warns of what it can neither prove nor refute', () => {
    const ratio = 'clamp(item.completionRatio, 0, 1)';
    const [issue] = linted(points(`item.weight * ${ratio} + item.weight * (1 - ${ratio})`));
    expect(issue).toMatchObject({ code: 'POINTS_UNPROVEN', severity: 'warning' });
  });

  it('not where facts would have to contradict each other', () => {
    // 3 is more than any weight here, yet a share of 1 or less leaves the score at or below the weight.
    const when: Condition = {
      all: [
        { fact: 'item.declaredShare', operator: 'lessThanInclusive', value: '1' },
        { fact: 'item.declaredShare', operator: 'greaterThanInclusive', value: '0' },
      ],
    };
    expect(codesOf(points('item.declaredScore', { when }))).toEqual([]);
  });
});

describe('lint of declared methods', () => {
  const declared = (from: string, to: string) =>
    points('item.declaredScore', { basis: 'declared', allowed: { from, to } });

  it.each([
    ['tiers', '0.6 * item.weight', '0.8 * item.weight'],
    ['all of the weight', '0', 'item.weight'],
  ])('takes %s', (_name, from, to) => {
    expect(codesOf(declared(from, to))).toEqual([]);
  });

  it.each([
    ['above the weight', '0', '1.2 * item.weight'],
    ['below 0', '-1', 'item.weight'],
    ['upside down', '0.8 * item.weight', '0.6 * item.weight'],
    ['fixed numbers', '6', '8'],
  ])('finds a range that is %s', (_name, from, to) => {
    expect(codesOf(declared(from, to))).toEqual(['ALLOWED_OUT_OF_RANGE']);
  });
});

describe('lint of deductions and adjustments', () => {
  const late = (over: Partial<Deduction>) => minimalRuleSet({ deductions: [deduction(over)] });
  const onItem: Partial<Deduction> = {
    on: 'item',
    when: { fact: 'item.reasonGiven', operator: 'equal', value: false },
  };
  const adjust = (formula: string) =>
    minimalRuleSet({
      adjustments: [
        {
          ...deduction({ id: 'adjust', points: formula }),
          when: { fact: 'form.hasTotal', operator: 'equal', value: true },
        },
      ],
    });

  it.each<[string, RuleSet, string[]]>([
    ['points per day', late({ points: 'form.daysLate * 0.5', cap: '5' }), []],
    ['points that may be negative', late({ points: '(0.9 - form.budgetExecutionRate) * 100' }), ['DEDUCTION_NEGATIVE']],
    ['the same limited to 0', late({ points: 'max(0, (0.9 - form.budgetExecutionRate) * 100)' }), []],
    ['a cap that may be negative', late({ cap: 'form.declaredTotalGap' }), ['DEDUCTION_NEGATIVE']],
    ['a deduction within its item', late({ ...onItem, points: 'item.weight * 0.1' }), []],
    ['a deduction beyond its item', late({ ...onItem, points: '5' }), ['DEDUCTION_BEYOND_ITEM']],
    ['the same with a cap', late({ ...onItem, points: '5', cap: 'item.weight' }), []],
    ['the same up to the points that are left', late({ ...onItem, points: 'min(5, item.points)' }), []],
    ['a multiplier', adjust('form.total * -0.1'), []],
    ['a multiplier below 0', adjust('form.total * -1.1'), ['ADJUSTMENT_BELOW_ZERO']],
    ['a fixed cut', adjust('-5'), ['ADJUSTMENT_BELOW_ZERO']],
    ['a fixed cut, limited', adjust('-min(5, form.total)'), []],
    ['re-basing', adjust('form.total * max(0, form.notApplicableWeight / (100 - form.notApplicableWeight))'), []],
  ])('%s', (_name, ruleSet, codes) => {
    expect(codesOf(ruleSet)).toEqual(codes);
  });
});

import type { Deduction, Method, RuleSet } from '../../rule-set';
import { deduction, executionMethod, method } from '../minimal-rule-set';
import { pair, type LintPair } from './pair';

const ratio = 'clamp(item.completionRatio, 0, 1)';
const rate = 'clamp(form.budgetExecutionRate, 0, 1)';

const points = (formula: string, over: Partial<Method> = {}): Partial<RuleSet> => ({
  methods: [executionMethod, method({ points: formula, ...over })],
});
const allowed = (from: string, to: string) =>
  points('item.declaredScore', { basis: 'declared', allowed: { from, to } });
const takes = (over: Partial<Deduction>): Partial<RuleSet> => ({ deductions: [deduction(over)] });
const onItem = (over: Partial<Deduction>) =>
  takes({ on: 'item', when: { fact: 'item.reasonGiven', operator: 'equal', value: false }, ...over });
const adjusts = (formula: string): Partial<RuleSet> => ({
  adjustments: [
    {
      id: 'adjust',
      when: { fact: 'form.hasTotal', operator: 'equal', value: true },
      points: formula,
      reason: 'ADJUSTED',
      message: { zh: '调整', en: 'Adjusted.' },
      source: 'base',
      examples: [{ name: 'changes the total', facts: { 'form.total': '10' }, points: '0' }],
    },
  ],
});

/** Points within [0, weight], deductions within their item, totals of 0 or more. */
export const rangePairs: readonly LintPair[] = [
  pair('points above the weight', 'POINTS_OUT_OF_RANGE', points('item.weight * 1.1'), points('item.weight * 0.9')),
  pair(
    'points that can neither be proven nor refuted',
    'POINTS_UNPROVEN',
    points(`item.weight * ${ratio} + item.weight * (1 - ${ratio})`),
    points(`item.weight * ${ratio}`),
  ),
  pair(
    'a range above the weight',
    'ALLOWED_OUT_OF_RANGE',
    allowed('0', '1.2 * item.weight'),
    allowed('0', '0.8 * item.weight'),
  ),
  pair(
    'a range that can neither be proven nor refuted',
    'ALLOWED_UNPROVEN',
    allowed('0', `item.weight * ${ratio} + item.weight * (1 - ${ratio})`),
    allowed('0', `item.weight * ${ratio}`),
  ),
  pair(
    'a deduction that may add points',
    'DEDUCTION_NEGATIVE',
    takes({ points: '(0.9 - form.budgetExecutionRate) * 100' }),
    takes({ points: 'max(0, (0.9 - form.budgetExecutionRate) * 100)' }),
  ),
  pair(
    'a deduction that can neither be proven nor refuted',
    'DEDUCTION_UNPROVEN',
    takes({ points: 'abs(form.declaredTotalGap) - form.declaredTotalGap' }),
    takes({ points: 'abs(form.declaredTotalGap)' }),
  ),
  pair(
    'a deduction beyond its item',
    'DEDUCTION_BEYOND_ITEM',
    onItem({ points: '5' }),
    onItem({ points: '5', cap: 'item.weight' }),
  ),
  pair(
    'a deduction on items that cannot be told on the execution item',
    'DEDUCTION_OPEN_ON_EXECUTION',
    onItem({ points: 'item.weight / 10', when: { fact: 'item.level1', operator: 'equal', value: 'benefit' } }),
    onItem({
      points: 'item.weight / 10',
      when: {
        all: [
          { fact: 'item.kind', operator: 'equal', value: 'indicator' },
          { fact: 'item.level1', operator: 'equal', value: 'benefit' },
        ],
      },
    }),
  ),
  pair(
    'an adjustment that leaves less than nothing',
    'ADJUSTMENT_BELOW_ZERO',
    adjusts('form.total * -1.1'),
    adjusts('form.total * -0.9'),
  ),
  pair(
    'an adjustment that can neither be proven nor refuted',
    'ADJUSTMENT_UNPROVEN',
    adjusts(`form.total * ${rate} * -1 - form.total * (1 - ${rate})`),
    adjusts(`form.total * ${rate} * -1`),
  ),
];

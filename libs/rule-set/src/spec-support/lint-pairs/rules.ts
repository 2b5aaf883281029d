import { check, executionMethod, method } from '../minimal-rule-set';
import { pair, type LintPair } from './pair';

/** Sentences, examples and formulas of rules. */
export const rulePairs: readonly LintPair[] = [
  pair(
    'points plus a ratio',
    'FORMULA_UNIT_MISMATCH',
    { methods: [executionMethod, method({ points: 'clamp(item.weight + item.completionRatio, 0, item.weight)' })] },
    { methods: [executionMethod, method({ points: 'clamp(item.weight * item.completionRatio, 0, item.weight)' })] },
  ),
  pair(
    'a blank message',
    'MESSAGE_BLANK',
    { checks: [check({ message: { zh: ' ', en: 'x' } })] },
    { checks: [check()] },
  ),
  pair(
    'a placeholder that is no fact',
    'FACT_UNKNOWN_NEAR',
    { checks: [check({ message: { zh: '{form.weightSun}', en: 'x' } })] },
    { checks: [check({ message: { zh: '{form.weightSum}', en: '{form.weightSum}' } })] },
  ),
  pair(
    'a placeholder of an item in a sentence about the form',
    'FACT_OF_ITEM',
    { checks: [check({ message: { zh: '{item.weight}', en: '{item.weight}' } })] },
    { checks: [check({ on: 'item', message: { zh: '{item.weight}', en: '{item.weight}' } })] },
  ),
  pair(
    'a placeholder in one language only',
    'MESSAGE_DIFFERS',
    { checks: [check({ message: { zh: '{form.weightSum}', en: 'x' } })] },
    { checks: [check({ message: { zh: '甲 {form.weightSum}', en: '{form.weightSum} x' } })] },
  ),
  pair(
    'a method without an example',
    'EXAMPLE_MISSING',
    { methods: [executionMethod, method({ examples: [] })] },
    { methods: [executionMethod, method()] },
  ),
  pair('no whole form as an example', 'FORM_EXAMPLE_MISSING', { examples: [] }, {}),
  pair(
    'an id that stands twice',
    'ID_TWICE',
    { checks: [check(), check()] },
    { checks: [check(), check({ id: 'b' })] },
  ),
  pair(
    'a condition on a fact that nobody knows',
    'FACT_UNKNOWN_NEAR',
    { checks: [check({ when: { fact: 'form.weightSumAgree', operator: 'equal', value: false } })] },
    { checks: [check()] },
  ),
  pair(
    'a formula that looks at what is known only later',
    'FACT_TOO_LATE',
    { methods: [executionMethod, method({ points: 'min(item.weight, form.total)' })] },
    { methods: [executionMethod, method({ points: 'min(item.weight, form.executionWeight)' })] },
  ),
];

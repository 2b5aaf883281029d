import type { RuleSet, Weights } from '../../rule-set';
import { pair, type LintPair } from './pair';

function weights(over: Partial<Weights>): Partial<RuleSet> {
  const groups = { output: { fixed: '50' }, benefit: { fixed: '30' }, satisfaction: { fixed: '10' } };
  return { weights: { total: '100', execution: { fixed: '10' }, groups, ...over } };
}

/** 分值. */
export const weightPairs: readonly LintPair[] = [
  pair(
    'a total of 0',
    'WEIGHTS_TOTAL_ZERO',
    { weights: { total: '0', execution: {}, groups: {} }, grades: [{ grade: '差', from: '0' }] },
    weights({}),
  ),
  pair('fixed weights that miss the total', 'WEIGHTS_TOTAL', weights({ total: '99' }), weights({ total: '100' })),
  pair(
    'no groups to take the rest',
    'WEIGHTS_TOTAL',
    weights({ groups: {} }),
    weights({ groups: { output: { fixed: '90' } } }),
  ),
  pair(
    'ranges that cannot reach the total',
    'WEIGHTS_CANNOT_TOTAL',
    weights({ groups: { output: { max: '50' }, benefit: { max: '39.9' } } }),
    weights({ groups: { output: { max: '50' }, benefit: { max: '40' } } }),
  ),
  pair(
    'ranges that begin above the total',
    'WEIGHTS_CANNOT_TOTAL',
    weights({ groups: { output: { min: '60' }, benefit: { min: '40' } } }),
    weights({ groups: { output: { min: '50' }, benefit: { min: '40' } } }),
  ),
  pair(
    'a range upside down',
    'WEIGHT_RANGE_EMPTY',
    weights({ groups: { output: { min: '60', max: '50' }, benefit: {} } }),
    weights({ groups: { output: { min: '50', max: '50' }, benefit: {} } }),
  ),
  pair(
    'a fixed weight with a limit',
    'WEIGHT_FIXED_AND_RANGE',
    weights({ execution: { fixed: '10', max: '20' } }),
    weights({ execution: { min: '10', max: '20' } }),
  ),
];

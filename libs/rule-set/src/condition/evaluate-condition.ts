import type { FactValue } from '../formula';
import { leafTest } from './leaf-test';
import type { Condition } from '../rule-set';

/** Kleene's three values, and `open` where a fact has not been given a value yet. */
export type Truth = 'true' | 'false' | 'unknown' | 'open';

/**
 * Whether a condition holds under given facts, by walking it. A missing fact makes its comparison unknown.
 *
 * @param valueOf the value of a fact; null where it is missing, undefined where it is not decided yet
 * @example
 * evaluateCondition({ fact: 'item.met', operator: 'equal', value: true }, () => null) //=> 'unknown'
 */
export function evaluateCondition(condition: Condition, valueOf: (fact: string) => FactValue | undefined): Truth {
  if ('all' in condition) return join(condition.all, 'false', valueOf);
  if ('any' in condition) return join(condition.any, 'true', valueOf);
  if ('not' in condition) return opposite(evaluateCondition(condition.not, valueOf));
  const value = valueOf(condition.fact);
  if (value === undefined) return 'open';
  if (value === null) return 'unknown';
  return leafTest(condition)(value) ? 'true' : 'false';
}

/** One `deciding` member decides a group; otherwise one that is open or unknown leaves it so. */
function join(
  members: readonly Condition[],
  deciding: 'true' | 'false',
  valueOf: (fact: string) => FactValue | undefined,
): Truth {
  let result: Truth = opposite(deciding);
  for (const member of members) {
    const truth = evaluateCondition(member, valueOf);
    if (truth === deciding) return truth;
    if (truth === 'open' || (truth === 'unknown' && result !== 'open')) result = truth;
  }
  return result;
}

function opposite(truth: Truth): Truth {
  if (truth === 'true') return 'false';
  return truth === 'false' ? 'true' : truth;
}

import type { Condition, Operator } from '@app/rule-set';

const OPPOSITE: Readonly<Record<Operator, Operator>> = {
  equal: 'notEqual',
  notEqual: 'equal',
  in: 'notIn',
  notIn: 'in',
  contains: 'doesNotContain',
  doesNotContain: 'contains',
  lessThan: 'greaterThanInclusive',
  lessThanInclusive: 'greaterThan',
  greaterThan: 'lessThanInclusive',
  greaterThanInclusive: 'lessThan',
};

/**
 * Rewrites a condition without `not`: negation is pushed down to the comparisons, which take the opposite operator.
 * What is left can only grow when a comparison turns from false to true, so running it once with every unknown
 * comparison false and once with every one true tells what is certain and what is possible.
 *
 * @example
 * withoutNegation({ not: { fact: 'item.weight', operator: 'lessThan', value: '5' } })
 * //=> { fact: 'item.weight', operator: 'greaterThanInclusive', value: '5' }
 */
export function withoutNegation(condition: Condition, negated = false): Condition {
  if ('not' in condition) return withoutNegation(condition.not, !negated);
  if ('all' in condition) return group(negated ? 'any' : 'all', condition.all, negated);
  if ('any' in condition) return group(negated ? 'all' : 'any', condition.any, negated);
  return negated ? { ...condition, operator: OPPOSITE[condition.operator] } : condition;
}

function group(root: 'all' | 'any', members: readonly Condition[], negated: boolean): Condition {
  const rewritten = members.map((member) => withoutNegation(member, negated));
  return root === 'all' ? { all: rewritten } : { any: rewritten };
}

import type { Condition, Leaf } from '../rule-set';

/**
 * The comparisons of a condition, in reading order.
 *
 * @example
 * leavesOf({ not: leaf }) //=> [leaf]
 */
export function leavesOf(condition: Condition): Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  if ('not' in condition) return leavesOf(condition.not);
  return [condition];
}

/**
 * The facts that a condition names, each once, in reading order.
 *
 * @example
 * factsOfCondition({ fact: 'item.met', operator: 'equal', value: true }) //=> ['item.met']
 */
export function factsOfCondition(condition: Condition): string[] {
  return [...new Set(leavesOf(condition).map(({ fact }) => fact))];
}

const counts = new WeakMap<Condition, number>();

/** How many comparisons a condition has, which is what looking at it costs. */
export function countLeaves(condition: Condition): number {
  const known = counts.get(condition);
  if (known !== undefined) return known;
  const count = leavesOf(condition).length;
  counts.set(condition, count);
  return count;
}

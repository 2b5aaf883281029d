import { Exact } from '@app/kernel';
import { isPresence, baseFactOf, definitionOf } from '../../facts/fact-names';
import type { Condition, Leaf, Operator } from '../../rule-set';
import { between, highOf, lowOf } from './bounds';
import type { KnownFacts } from './known-facts';

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
 * What is known once a condition is true, or once it is false. Of a choice between several it learns nothing unless
 * all but one are ruled out.
 *
 * @returns null where it cannot be
 */
export function assume(condition: Condition, truth: boolean, known: KnownFacts): KnownFacts | null {
  if ('not' in condition) return assume(condition.not, !truth, known);
  if ('all' in condition)
    return truth ? assumeEach(condition.all, truth, known) : assumeOne(condition.all, truth, known);
  if ('any' in condition)
    return truth ? assumeOne(condition.any, truth, known) : assumeEach(condition.any, truth, known);
  return assumeLeaf(condition, truth, known);
}

function assumeEach(members: readonly Condition[], truth: boolean, known: KnownFacts): KnownFacts | null {
  let result: KnownFacts | null = known;
  for (const member of members) result = result && assume(member, truth, result);
  return result;
}

function assumeOne(members: readonly Condition[], truth: boolean, known: KnownFacts): KnownFacts | null {
  const possible = members.flatMap((member) => {
    const after = assume(member, truth, known);
    return after === null ? [] : [after];
  });
  if (possible.length > 1) return known;
  return possible[0] ?? null;
}

function assumeLeaf(leaf: Leaf, truth: boolean, known: KnownFacts): KnownFacts | null {
  const fact = baseFactOf(leaf.fact);
  if (isPresence(leaf.fact)) return known.withPresence(fact, (leaf.operator === 'equal') === (leaf.value === truth));
  const there = definitionOf(fact).optional ? known.withPresence(fact, true) : known;
  const operator = truth ? leaf.operator : OPPOSITE[leaf.operator];
  if (there === null) return null;
  const values = typeof leaf.value === 'object' ? leaf.value : [leaf.value];
  return definitionOf(fact).type === 'number'
    ? assumeNumber(fact, operator, values, there)
    : assumeWord(fact, operator, values, there);
}

function assumeWord(
  fact: string,
  operator: Operator,
  values: readonly (string | boolean)[],
  known: KnownFacts,
): KnownFacts | null {
  const isIn = operator === 'equal' || operator === 'in';
  return known.withWords(
    fact,
    [...known.wordsOf(fact)].filter((word) => values.includes(word) === isIn),
  );
}

function assumeNumber(
  fact: string,
  operator: Operator,
  values: readonly (string | boolean)[],
  known: KnownFacts,
): KnownFacts | null {
  const numbers = values.flatMap((value) => (typeof value === 'string' ? (Exact.from(value) ?? []) : []));
  const sorted = numbers.sort((a, b) => a.compare(b));
  const [lowest, highest] = [sorted[0] ?? null, sorted.at(-1) ?? null];
  if (lowest === null || highest === null) return known;
  switch (operator) {
    case 'equal':
    case 'in':
      return known.withNumber(fact, between(lowest, highest));
    case 'lessThan':
    case 'lessThanInclusive':
      if (operator === 'lessThan' && isAtLeast(fact, highest, known)) return null;
      return known.withNumber(fact, between(null, highest));
    case 'greaterThan':
    case 'greaterThanInclusive':
      if (operator === 'greaterThan' && isAtMost(fact, lowest, known)) return null;
      return known.withNumber(fact, between(lowest, null));
    default:
      return isOneOf(fact, sorted, known) ? null : known;
  }
}

function isAtLeast(fact: string, number: Exact, known: KnownFacts): boolean {
  const low = lowOf(known.boundsOf(fact));
  return low !== null && low.compare(number) >= 0;
}

function isAtMost(fact: string, number: Exact, known: KnownFacts): boolean {
  const high = highOf(known.boundsOf(fact));
  return high !== null && high.compare(number) <= 0;
}

/** Whether the fact is known to be exactly one number, and that one is listed. */
function isOneOf(fact: string, numbers: readonly Exact[], known: KnownFacts): boolean {
  const bounds = known.boundsOf(fact);
  const [low, high] = [lowOf(bounds), highOf(bounds)];
  return low !== null && high !== null && low.equals(high) && numbers.some((number) => number.equals(low));
}

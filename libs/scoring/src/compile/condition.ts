import { Exact } from '@app/kernel';
import { factDictionary, type Condition, type Leaf, type LeafValue, type Operator } from '@app/rule-set';
import { slotOf, type Facts, type FactValue, type Slot } from '../facts/fact-values';
import { allOf, anyOf, FALSE, negate, TRUE, triOf, UNKNOWN, type Predicate, type Tri } from './tri';

/** What is already known of some facts when a condition is specialised; undefined: not known yet. */
export type KnownFacts = (name: string) => FactValue | undefined;

type Test = (value: Exact | boolean | string) => boolean;

/**
 * Compiles a condition into closures, folding away every part that the known facts decide.
 * A missing fact makes its comparison unknown, never false and never true.
 *
 * @returns one of the three truth values where the known facts decide it all, otherwise a predicate
 */
export function compileCondition(condition: Condition, known: KnownFacts): Tri | Predicate<Facts> {
  if ('all' in condition) return combine(condition.all, known, FALSE, allOf);
  if ('any' in condition) return combine(condition.any, known, TRUE, anyOf);
  if ('not' in condition) {
    const inner = compileCondition(condition.not, known);
    return typeof inner === 'function' ? (facts) => negate(inner(facts)) : negate(inner);
  }
  return compileLeaf(condition, known);
}

function combine(
  conditions: readonly Condition[],
  known: KnownFacts,
  deciding: Tri,
  join: (parts: readonly Predicate<Facts>[]) => Predicate<Facts>,
): Tri | Predicate<Facts> {
  const open: Predicate<Facts>[] = [];
  let unknown = false;
  for (const condition of conditions) {
    const part = compileCondition(condition, known);
    if (typeof part === 'function') open.push(part);
    else if (part === deciding) return deciding;
    else if (part === UNKNOWN) unknown = true;
  }
  if (open.length === 0) return unknown ? UNKNOWN : negate(deciding);
  return unknown ? join([...open, () => UNKNOWN]) : join(open);
}

function compileLeaf(leaf: Leaf, known: KnownFacts): Tri | Predicate<Facts> {
  const test = testFor(leaf);
  const value = known(leaf.fact);
  if (value !== undefined) return value === null ? UNKNOWN : triOf(test(value));
  return readSlot(slotOf(leaf.fact), test);
}

function readSlot({ on, index }: Slot, test: Test): Predicate<Facts> {
  if (on === 'item') {
    return ({ item }) => {
      const value = item[index];
      return value === null || value === undefined ? UNKNOWN : test(value) ? TRUE : FALSE;
    };
  }
  return ({ form }) => {
    const value = form[index];
    return value === null || value === undefined ? UNKNOWN : test(value) ? TRUE : FALSE;
  };
}

/** The comparison of one leaf, its constant read once. */
export function testFor(leaf: Leaf): Test {
  if (factDictionary.get(leaf.fact)?.type === 'number') return numberTest(leaf.operator, leaf.value);
  return wordTest(leaf.operator, leaf.value);
}

/** The fact is a number here: the dictionary says so, and a missing one never comes this far. */
function numberTest(operator: Operator, value: LeafValue): Test {
  if (typeof value === 'object') {
    const numbers = value.map((text) => Exact.parse(text));
    const isIn: Test = (fact) => numbers.some((number) => number.equals(fact as Exact));
    return operator === 'in' ? isIn : (fact) => !isIn(fact);
  }
  const constant = Exact.parse(String(value));
  switch (operator) {
    case 'equal':
      return (fact) => (fact as Exact).compare(constant) === 0;
    case 'notEqual':
      return (fact) => (fact as Exact).compare(constant) !== 0;
    case 'lessThan':
      return (fact) => (fact as Exact).compare(constant) < 0;
    case 'lessThanInclusive':
      return (fact) => (fact as Exact).compare(constant) <= 0;
    case 'greaterThan':
      return (fact) => (fact as Exact).compare(constant) > 0;
    case 'greaterThanInclusive':
      return (fact) => (fact as Exact).compare(constant) >= 0;
    default:
      throw new RangeError(`operator ${operator} does not compare numbers`);
  }
}

function wordTest(operator: Operator, value: LeafValue): Test {
  if (typeof value === 'object') {
    const words = new Set<unknown>(value);
    return operator === 'in' ? (fact) => words.has(fact) : (fact) => !words.has(fact);
  }
  switch (operator) {
    case 'equal':
      return (fact) => fact === value;
    case 'notEqual':
      return (fact) => fact !== value;
    default:
      throw new RangeError(`operator ${operator} does not compare words`);
  }
}

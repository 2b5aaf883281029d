import { Exact } from '@app/kernel';
import type { Leaf, Operator } from '../rule-set';

type Value = Exact | boolean | string;
type Test = (value: Value) => boolean;

const tests = new WeakMap<Leaf, Test>();

/** The comparison of a leaf as a function of the fact's value; its constants are read once. */
export function leafTest(leaf: Leaf): Test {
  const known = tests.get(leaf);
  if (known) return known;
  const test = makeTest(leaf);
  tests.set(leaf, test);
  return test;
}

function makeTest({ operator, value }: Leaf): Test {
  const constants = typeof value === 'object' ? value : [value];
  const numbers = constants.map((constant) => (typeof constant === 'string' ? Exact.from(constant) : null));
  const isSame = (fact: Value): boolean =>
    constants.some((constant, index) => {
      const number = numbers[index];
      return fact instanceof Exact ? number?.equals(fact) === true : fact === constant;
    });
  if (operator === 'equal' || operator === 'in') return isSame;
  if (operator === 'notEqual' || operator === 'notIn') return (fact) => !isSame(fact);
  const bound = numbers[0] ?? null;
  return (fact) => fact instanceof Exact && bound !== null && isOrdered(operator, fact.compare(bound));
}

function isOrdered(operator: Operator, order: number): boolean {
  switch (operator) {
    case 'lessThan':
      return order < 0;
    case 'lessThanInclusive':
      return order <= 0;
    case 'greaterThan':
      return order > 0;
    case 'greaterThanInclusive':
      return order >= 0;
    default:
      return false;
  }
}

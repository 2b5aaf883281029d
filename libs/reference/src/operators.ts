import type { LeafValue, Operator } from '@app/rule-set';
import { Fraction } from 'fraction.js';
import { readFraction, type Operand } from './fractions';

/** Whether the value of a fact stands in the operator's relation to the constant of a condition. */
export type Comparison = (fact: Operand, constant: LeafValue) => boolean;

/** How each operator compares. */
export type Operators = Readonly<Record<Operator, Comparison>>;

/**
 * The ten operators of json-rules-engine, on exact values: its own compare floats, and answer false for numbers
 * that are text. No fact is a list so far, hence `contains` finds nothing.
 *
 * @example
 * exactOperators.lessThan(new Fraction(1, 3), '0.34') //=> true
 */
export const exactOperators: Operators = {
  equal: isEqual,
  notEqual: (fact, constant) => !isEqual(fact, constant),
  in: isIn,
  notIn: (fact, constants) => !isIn(fact, constants),
  contains: () => false,
  doesNotContain: () => true,
  lessThan: ordered((difference) => difference < 0),
  lessThanInclusive: ordered((difference) => difference <= 0),
  greaterThan: ordered((difference) => difference > 0),
  greaterThanInclusive: ordered((difference) => difference >= 0),
};

function isEqual(fact: Operand, constant: LeafValue): boolean {
  return fact instanceof Fraction ? fact.equals(readFraction(String(constant))) : fact === constant;
}

function isIn(fact: Operand, constants: LeafValue): boolean {
  return Array.isArray(constants) && constants.some((constant: string) => isEqual(fact, constant));
}

function ordered(test: (difference: number) => boolean): Comparison {
  return (fact, constant) => fact instanceof Fraction && test(fact.compare(readFraction(String(constant))));
}

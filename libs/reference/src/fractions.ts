import { Exact } from '@app/kernel';
import type { FactValue } from '@app/scoring';
import { Fraction } from 'fraction.js';

/** An exact number of fraction.js, which shares nothing with `Exact`. */
export type Rational = InstanceType<typeof Fraction>;

/** A fact or intermediate value as the reference evaluator holds it. */
export type Operand = Rational | boolean | string;

/** `Exact.parse` takes 400 digits at once. */
const CHUNK = 10n ** 300n;
const EXACT_CHUNK = Exact.parse(String(CHUNK));

/**
 * The value of a fact for the reference evaluator; missing stays null.
 *
 * @example
 * operandOf(Exact.parse('0.25')) //=> new Fraction(1, 4)
 */
export function operandOf(value: FactValue): Operand | null {
  return value instanceof Exact ? fractionOf(value) : value;
}

/**
 * The same number in the other library, without loss.
 *
 * @example
 * fractionOf(Exact.parse('-19.92')) //=> new Fraction(-498, 25)
 */
export function fractionOf(value: Exact): Rational {
  return readFraction(value.toText());
}

/**
 * Reads a decimal or a fraction of two integers, of any length.
 *
 * @throws SyntaxError for any other text; rule sets with such constants are refused when they are read
 * @example
 * readFraction('20/3') //=> new Fraction(20, 3)
 */
export function readFraction(text: string): Rational {
  const [numerator = '', denominator = '1'] = text.split('/');
  const [whole = '', decimals = ''] = numerator.split('.');
  return new Fraction(BigInt(whole + decimals), BigInt(denominator) * 10n ** BigInt(decimals.length));
}

/**
 * A fraction as the number that ledgers hold, without loss.
 *
 * @example
 * exactOf(new Fraction(20, 3)).toText() //=> '20/3'
 */
export function exactOf(value: Rational): Exact {
  return exactInteger(value.s * value.n).dividedBy(exactInteger(value.d));
}

function exactInteger(value: bigint): Exact {
  if (value < CHUNK && value > -CHUNK) return Exact.parse(String(value));
  return exactInteger(value / CHUNK)
    .times(EXACT_CHUNK)
    .plus(exactInteger(value % CHUNK));
}

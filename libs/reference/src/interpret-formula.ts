import type { BinaryOperator, Expression, FunctionName } from '@app/rule-set';
import { Fraction } from 'fraction.js';
import { fractionOf, type Operand, type Rational } from './fractions';

const LONG = 10n ** 80n;

/** Looks a fact up by name; null where it is missing. */
export type ReadFact = (name: string) => Operand | null;

/**
 * The value of a formula by walking its tree, over fractions of another library than the compiled evaluator's.
 * It shares nothing with it but the parser.
 *
 * @returns null where a missing fact or a division by 0 leaves the value open
 * @example
 * interpretFormula(parseFormula('min(3 / 2, 1)').expression, () => null) //=> new Fraction(1)
 */
export function interpretFormula(expression: Expression, read: ReadFact): Operand | null {
  switch (expression.kind) {
    case 'number':
      return fractionOf(expression.value);
    case 'text':
      return expression.value;
    case 'fact':
      return read(expression.name);
    case 'negate':
      return number(expression.operand, read)?.neg() ?? null;
    case 'binary':
      return binary(expression.operator, expression.left, expression.right, read);
    case 'call':
      return call(expression.name, expression.args, read);
  }
}

function number(expression: Expression | undefined, read: ReadFact): Rational | null {
  const value = expression ? interpretFormula(expression, read) : null;
  return value instanceof Fraction ? value : null;
}

function binary(operator: BinaryOperator, left: Expression, right: Expression, read: ReadFact): Operand | null {
  const a = interpretFormula(left, read);
  const b = interpretFormula(right, read);
  if (a === null || b === null) return null;
  if (operator === '==') return isSame(a, b);
  if (operator === '!=') return !isSame(a, b);
  return a instanceof Fraction && b instanceof Fraction ? ofNumbers(operator, a, b) : null;
}

function isSame(a: Operand, b: Operand): boolean {
  return a instanceof Fraction && b instanceof Fraction ? a.equals(b) : a === b;
}

function ofNumbers(operator: Exclude<BinaryOperator, '==' | '!='>, a: Rational, b: Rational): Operand | null {
  switch (operator) {
    case '+':
      return unlessLong(a.add(b));
    case '-':
      return unlessLong(a.sub(b));
    case '*':
      return unlessLong(a.mul(b));
    case '/':
      return b.equals(0) ? null : unlessLong(a.div(b));
    case '<':
      return a.lt(b);
    case '<=':
      return a.lte(b);
    case '>':
      return a.gt(b);
    case '>=':
      return a.gte(b);
  }
}

/** More than 80 digits are given up, as the language says. */
function unlessLong(value: Rational): Rational | null {
  return value.n > LONG || value.d > LONG ? null : value;
}

function call(name: FunctionName, args: readonly Expression[], read: ReadFact): Operand | null {
  if (name === 'if') return choice(args, read);
  if (name === 'band') return band(args, read);
  const values: Rational[] = [];
  for (const arg of args) {
    const value = number(arg, read);
    if (value === null) return null;
    values.push(value);
  }
  return ofList(name, values);
}

function choice([condition, then, otherwise]: readonly Expression[], read: ReadFact): Operand | null {
  const value = condition ? interpretFormula(condition, read) : null;
  const chosen = value === true ? then : value === false ? otherwise : undefined;
  return chosen ? interpretFormula(chosen, read) : null;
}

/** The pairs stand between the first argument and the last; the first edge that is reached gives its value. */
function band(args: readonly Expression[], read: ReadFact): Operand | null {
  const x = number(args[0], read);
  const pairs = args.slice(1, -1);
  while (x !== null && pairs.length > 0) {
    const [edge, value] = pairs.splice(0, 2);
    const from = number(edge, read);
    if (from === null) return null;
    if (x.gte(from)) return number(value, read);
  }
  return x === null ? null : number(args.at(-1), read);
}

function ofList(name: Exclude<FunctionName, 'if' | 'band'>, values: readonly Rational[]): Rational | null {
  const [first, second, third] = values;
  if (!first) return null;
  switch (name) {
    case 'min':
      return values.reduce((least, value) => (value.lt(least) ? value : least));
    case 'max':
      return values.reduce((most, value) => (value.gt(most) ? value : most));
    case 'clamp':
      return second && third ? clamp(first, second, third) : null;
    case 'abs':
      return first.abs();
    case 'round':
      return roundHalfUp(first, placesOf(second));
    case 'floor':
      return first.floor(placesOf(second));
    case 'ceil':
      return first.ceil(placesOf(second));
  }
}

/** Where the edges cross, the upper one wins. */
function clamp(value: Rational, low: Rational, high: Rational): Rational {
  const raised = value.lt(low) ? low : value;
  return raised.gt(high) ? high : raised;
}

/** Ties go away from zero, unlike those of the library. */
function roundHalfUp(value: Rational, places: number): Rational {
  const half = new Fraction(1n, 2n * 10n ** BigInt(places));
  const distance = value.abs().add(half).floor(places);
  return value.s < 0n ? distance.neg() : distance;
}

function placesOf(digits: Rational | undefined): number {
  return digits ? digits.valueOf() : 0;
}

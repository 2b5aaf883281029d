import { Exact, type Issue } from '@app/kernel';
import type { Expression, FunctionName } from './expression';
import { FUNCTION_SHAPES, takesArguments } from './functions';

/** The most decimal places that round, floor and ceil take. */
export const MOST_DIGITS = 6;

/** What is wrong with the arguments of a call as far as their number and their literals tell, or null. */
export function checkCall(name: FunctionName, args: readonly Expression[]): Pick<Issue, 'code' | 'values'> | null {
  if (!takesArguments(name, args.length)) {
    return { code: 'FORMULA_ARGUMENTS', values: { name, count: args.length, form: FUNCTION_SHAPES[name].form } };
  }
  if (name === 'band') return checkEdges(args);
  if ((name === 'round' || name === 'floor' || name === 'ceil') && args[1] !== undefined && !isDigits(args[1])) {
    return { code: 'FORMULA_DIGITS', values: { name, most: MOST_DIGITS } };
  }
  return null;
}

/**
 * The value of a number that is written out, with or without a minus sign; null for everything else.
 *
 * @example
 * literalOf({ kind: 'negate', operand: { kind: 'number', value: Exact.one } })?.toDecimal() //=> '-1'
 */
export function literalOf(expression: Expression): Exact | null {
  if (expression.kind === 'number') return expression.value;
  if (expression.kind !== 'negate' || expression.operand.kind !== 'number') return null;
  return expression.operand.value.negated();
}

function isDigits(argument: Expression): boolean {
  const digits = literalOf(argument);
  if (digits === null || digits.sign() < 0 || digits.compare(Exact.integer(MOST_DIGITS)) > 0) return false;
  return digits.equals(digits.round(0, 'floor'));
}

/** Edges are the arguments at 1, 3, 5 … but the last; each must be a number below the one before it. */
function checkEdges(args: readonly Expression[]): Pick<Issue, 'code' | 'values'> | null {
  let above: Exact | null = null;
  for (let index = 1; index < args.length - 1; index += 2) {
    const argument = args[index];
    const edge: Exact | null = argument === undefined ? null : literalOf(argument);
    if (edge === null) return { code: 'FORMULA_BAND_EDGE', values: { index: (index + 1) / 2 } };
    if (above !== null && edge.compare(above) >= 0) {
      return { code: 'FORMULA_BAND_ORDER', values: { edge: edge.toText(), above: above.toText() } };
    }
    above = edge;
  }
  return null;
}

import { Exact } from '@app/kernel';
import type { BinaryOperator, Expression, FunctionName } from './expression';

/** The value of a fact; null where it is missing. */
export type FactValue = Exact | boolean | string | null;

/**
 * The exact value of a formula under given facts, by walking its tree; null where a missing fact or a division by 0
 * leaves it open. For lint and for comparison in tests: scoring compiles formulas to closures instead.
 *
 * @param valueOf the value of a fact by its name
 * @example
 * evaluateFormula(parseFormula('item.weight / 2').expression, () => Exact.integer(5))?.toDecimal() //=> '2.5'
 */
export function evaluateFormula(expression: Expression, valueOf: (fact: string) => FactValue): FactValue {
  switch (expression.kind) {
    case 'number':
    case 'text':
      return expression.value;
    case 'fact':
      return valueOf(expression.name);
    case 'negate': {
      const value = evaluateFormula(expression.operand, valueOf);
      return value instanceof Exact ? value.negated() : null;
    }
    case 'binary': {
      const left = evaluateFormula(expression.left, valueOf);
      return left === null
        ? null
        : applyOperator(expression.operator, left, evaluateFormula(expression.right, valueOf));
    }
    case 'call':
      return applyFunction(expression.name, expression.args, valueOf);
  }
}

function applyOperator(operator: BinaryOperator, left: FactValue, right: FactValue): FactValue {
  if (left instanceof Exact && right instanceof Exact) return applyToNumbers(operator, left, right);
  if (left === null || right === null) return null;
  if (operator === '==') return left === right;
  return operator === '!=' ? left !== right : null;
}

function applyToNumbers(operator: BinaryOperator, left: Exact, right: Exact): Exact | boolean | null {
  switch (operator) {
    case '+':
      return left.plus(right);
    case '-':
      return left.minus(right);
    case '*':
      return left.times(right);
    case '/':
      return right.isZero() ? null : left.dividedBy(right);
    case '<':
      return left.compare(right) < 0;
    case '<=':
      return left.compare(right) <= 0;
    case '>':
      return left.compare(right) > 0;
    case '>=':
      return left.compare(right) >= 0;
    case '==':
      return left.equals(right);
    case '!=':
      return !left.equals(right);
  }
}

/** Of `if` and `band` only the part that is chosen must have a value. */
function applyFunction(
  name: FunctionName,
  args: readonly Expression[],
  valueOf: (fact: string) => FactValue,
): FactValue {
  const valueAt = (index: number): FactValue => {
    const argument = args[index];
    return argument === undefined ? null : evaluateFormula(argument, valueOf);
  };
  const first = valueAt(0);
  if (name === 'if') return typeof first === 'boolean' ? valueAt(first ? 1 : 2) : null;
  if (name === 'band') return first instanceof Exact ? valueAt(bandOf(first, args.length, valueAt)) : null;
  const values = args.map((_, index) => (index === 0 ? first : valueAt(index)));
  return values.every((value) => value instanceof Exact) ? applyToAll(name, values) : null;
}

/** The index of the value of the first edge that x reaches. */
function bandOf(x: Exact, count: number, valueAt: (index: number) => FactValue): number {
  for (let index = 1; index < count - 1; index += 2) {
    const edge = valueAt(index);
    if (edge instanceof Exact && x.compare(edge) >= 0) return index + 1;
  }
  return count - 1;
}

function applyToAll(name: Exclude<FunctionName, 'if' | 'band'>, values: readonly Exact[]): Exact {
  const [first = Exact.zero, second = Exact.zero, third = Exact.zero] = values;
  switch (name) {
    case 'min':
      return values.reduce((a, b) => a.min(b));
    case 'max':
      return values.reduce((a, b) => a.max(b));
    case 'clamp':
      return first.max(second).min(third);
    case 'abs':
      return first.abs();
    case 'round':
      return first.round(Number(second.toDecimal()), 'half-up');
    case 'floor':
      return first.round(Number(second.toDecimal()), 'floor');
    case 'ceil':
      return first.round(Number(second.toDecimal()), 'ceil');
  }
}

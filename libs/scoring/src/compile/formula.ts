import type { Exact } from '@app/kernel';
import type { BinaryOperator, Expression, FunctionName } from '@app/rule-set';
import { slotOf, type Facts, type FactValue } from '../facts/fact-values';

/** A compiled formula: the exact value, or null where a missing fact, a division by 0 or a number without end leaves it open. */
export type Formula = (facts: Facts) => Exact | null;
type Evaluate = (facts: Facts) => FactValue;

/**
 * Compiles a parsed formula into closures. Values stay exact; nothing is rounded but by the formula's own
 * `round`, `floor` and `ceil`.
 *
 * @example
 * compileFormula(parseFormula('min(3 / 2, 1)').expression)(facts)?.toDecimal() //=> '1'
 */
export function compileFormula(expression: Expression): Formula {
  const evaluate = compileNode(expression);
  return (facts) => {
    const value = evaluate(facts);
    return isNumber(value) ? value : null;
  };
}

function compileNode(expression: Expression): Evaluate {
  switch (expression.kind) {
    case 'number':
    case 'text': {
      const { value } = expression;
      return () => value;
    }
    case 'fact':
      return compileFact(expression.name);
    case 'negate':
      return onNumbers([expression.operand], ([value]) => (value as Exact).negated());
    case 'binary':
      return compileBinary(expression.operator, compileNode(expression.left), compileNode(expression.right));
    case 'call':
      return compileCall(expression.name, expression.args);
  }
}

function compileFact(name: string): Evaluate {
  const { on, index } = slotOf(name);
  return on === 'item' ? ({ item }) => item[index] ?? null : ({ form }) => form[index] ?? null;
}

function compileBinary(operator: BinaryOperator, left: Evaluate, right: Evaluate): Evaluate {
  const apply = BINARY[operator];
  return (facts) => {
    const a = left(facts);
    if (a === null) return null;
    const b = right(facts);
    return b === null ? null : apply(a, b);
  };
}

/** Numbers are the only objects among facts; asking for the class costs more in the innermost loop. */
function isNumber(value: FactValue): value is Exact {
  return typeof value === 'object' && value !== null;
}

type Operate = (a: Exact | boolean | string, b: Exact | boolean | string) => FactValue;

const BINARY: Readonly<Record<BinaryOperator, Operate>> = {
  '+': numeric((a, b) => unlessLong(a.plus(b))),
  '-': numeric((a, b) => unlessLong(a.minus(b))),
  '*': numeric((a, b) => unlessLong(a.times(b))),
  '/': numeric((a, b) => (b.isZero() ? null : unlessLong(a.dividedBy(b)))),
  '<': numeric((a, b) => a.compare(b) < 0),
  '<=': numeric((a, b) => a.compare(b) <= 0),
  '>': numeric((a, b) => a.compare(b) > 0),
  '>=': numeric((a, b) => a.compare(b) >= 0),
  '==': isSame,
  '!=': (a, b) => !isSame(a, b),
};

/** A value of more digits than any real policy needs is given up: cannot tell. */
function unlessLong(value: Exact): Exact | null {
  return value.isLong() ? null : value;
}

function numeric(apply: (a: Exact, b: Exact) => FactValue): Operate {
  return (a, b) => (isNumber(a) && isNumber(b) ? apply(a, b) : null);
}

function isSame(a: Exact | boolean | string, b: Exact | boolean | string): boolean {
  return isNumber(a) && isNumber(b) ? a.equals(b) : a === b;
}

function compileCall(name: FunctionName, args: readonly Expression[]): Evaluate {
  if (name === 'if') return compileChoice(args);
  if (name === 'band') return compileBand(args);
  return onNumbers(args, FUNCTIONS_OF_NUMBERS[name]);
}

const FUNCTIONS_OF_NUMBERS: Readonly<
  Record<Exclude<FunctionName, 'if' | 'band'>, (values: readonly Exact[]) => Exact>
> = {
  min: (values) => values.reduce((a, b) => a.min(b)),
  max: (values) => values.reduce((a, b) => a.max(b)),
  clamp: ([value, low, high]) => (value as Exact).max(low as Exact).min(high as Exact),
  abs: ([value]) => (value as Exact).abs(),
  round: ([value, digits]) => (value as Exact).round(digitsOf(digits), 'half-up'),
  floor: ([value, digits]) => (value as Exact).round(digitsOf(digits), 'floor'),
  ceil: ([value, digits]) => (value as Exact).round(digitsOf(digits), 'ceil'),
};

function digitsOf(digits: Exact | undefined): number {
  return digits ? Number(digits.toDecimal()) : 0;
}

function onNumbers(args: readonly Expression[], apply: (values: readonly Exact[]) => Exact): Evaluate {
  const parts = args.map(compileNode);
  return (facts) => {
    const values: Exact[] = [];
    for (const part of parts) {
      const value = part(facts);
      if (!isNumber(value)) return null;
      values.push(value);
    }
    return apply(values);
  };
}

/** `if` needs its condition; only the chosen branch must have a value. */
function compileChoice(args: readonly Expression[]): Evaluate {
  const [condition, then, otherwise] = args.map(compileNode) as [Evaluate, Evaluate, Evaluate];
  return (facts) => {
    const value = condition(facts);
    return typeof value === 'boolean' ? (value ? then(facts) : otherwise(facts)) : null;
  };
}

/** `band(x, edge1, value1, …, otherwise)`: the value of the first edge that x reaches. */
function compileBand(args: readonly Expression[]): Evaluate {
  const parts = args.map(compileNode);
  const otherwise = parts[parts.length - 1] as Evaluate;
  return (facts) => {
    const x = (parts[0] as Evaluate)(facts);
    if (!isNumber(x)) return null;
    for (let index = 1; index + 1 < parts.length; index += 2) {
      const edge = (parts[index] as Evaluate)(facts);
      if (!isNumber(edge)) return null;
      if (x.compare(edge) >= 0) return (parts[index + 1] as Evaluate)(facts);
    }
    return otherwise(facts);
  };
}

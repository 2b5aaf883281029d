import { Exact } from '@app/kernel';
import { literalOf, type BinaryOperator, type Expression } from '../../formula';
import type { Operator } from '../../rule-set';
import { add, ANYTHING, between, exactly, hull, larger, negate, round, smaller, type Bounds } from './bounds';
import type { KnownFacts } from './known-facts';
import { constant } from './line';
import { divide, multiply } from './product';
import { assume } from './assume';

/** The bounds of a formula's value where these facts are known. Every value it can have lies within them. */
export function boundsOfFormula(expression: Expression, known: KnownFacts): Bounds {
  switch (expression.kind) {
    case 'number':
      return exactly(constant(expression.value));
    case 'text':
      return ANYTHING;
    case 'fact':
      return known.boundsOf(expression.name);
    case 'negate':
      return negate(boundsOfFormula(expression.operand, known));
    case 'binary':
      return binary(expression, known);
    case 'call':
      return call(expression, known);
  }
}

function binary({ operator, left, right }: Expression & { kind: 'binary' }, known: KnownFacts): Bounds {
  const [a, b] = [boundsOfFormula(left, known), boundsOfFormula(right, known)];
  switch (operator) {
    case '+':
      return add(a, b);
    case '-':
      return add(a, negate(b));
    case '*':
      return multiply(a, b);
    case '/':
      return divide(a, b);
    default:
      return ANYTHING;
  }
}

function call({ name, args }: Expression & { kind: 'call' }, known: KnownFacts): Bounds {
  const [first, second, third] = args;
  if (first === undefined) return ANYTHING;
  if (name === 'if' && second && third) return choice(first, second, third, known);
  if (name === 'band') return band(first, args.slice(1), known);
  const [x = ANYTHING, ...rest] = args.map((argument) => boundsOfFormula(argument, known));
  const [low = ANYTHING, high = ANYTHING] = rest;
  switch (name) {
    case 'min':
      return rest.reduce(smaller, x);
    case 'max':
      return rest.reduce(larger, x);
    case 'clamp':
      return smaller(larger(x, low), high);
    case 'abs':
      return larger(larger(x, negate(x)), between(Exact.zero, null));
    case 'round':
      return round(x, digitsOf(second), 'half-up');
    case 'floor':
    case 'ceil':
      return round(x, digitsOf(second), name);
    default:
      return ANYTHING;
  }
}

function digitsOf(argument: Expression | undefined): number {
  return argument === undefined ? 0 : Number(literalOf(argument)?.toDecimal() ?? 0);
}

/** Each branch is looked at with what its condition tells; a branch that cannot be reached does not count. */
function choice(condition: Expression, then: Expression, otherwise: Expression, known: KnownFacts): Bounds {
  return either([learn(condition, true, known), then], [learn(condition, false, known), otherwise]);
}

function band(x: Expression, rest: readonly Expression[], known: KnownFacts): Bounds {
  const [edge, value, ...others] = rest;
  if (edge === undefined) return ANYTHING;
  if (value === undefined) return boundsOfFormula(edge, known);
  const reached: Expression = { kind: 'binary', operator: '>=', left: x, right: edge };
  const below = learn(reached, false, known);
  const above = learn(reached, true, known);
  if (below === null) return above === null ? ANYTHING : boundsOfFormula(value, above);
  const remaining = band(x, others, below);
  return above === null ? remaining : hull(boundsOfFormula(value, above), remaining);
}

type Branch = readonly [known: KnownFacts | null, expression: Expression];

function either([knownA, a]: Branch, [knownB, b]: Branch): Bounds {
  if (knownA === null) return knownB === null ? ANYTHING : boundsOfFormula(b, knownB);
  if (knownB === null) return boundsOfFormula(a, knownA);
  return hull(boundsOfFormula(a, knownA), boundsOfFormula(b, knownB));
}

const AS_CONDITION: Readonly<Partial<Record<BinaryOperator, { is: Operator; mirrored: Operator }>>> = {
  '<': { is: 'lessThan', mirrored: 'greaterThan' },
  '<=': { is: 'lessThanInclusive', mirrored: 'greaterThanInclusive' },
  '>': { is: 'greaterThan', mirrored: 'lessThan' },
  '>=': { is: 'greaterThanInclusive', mirrored: 'lessThanInclusive' },
  '==': { is: 'equal', mirrored: 'equal' },
  '!=': { is: 'notEqual', mirrored: 'notEqual' },
};

/** What a true or false condition inside a formula tells: something where it is a fact compared with a constant. */
function learn(condition: Expression, truth: boolean, known: KnownFacts): KnownFacts | null {
  if (condition.kind === 'fact') {
    return assume({ fact: condition.name, operator: 'equal', value: truth }, true, known);
  }
  const operators = condition.kind === 'binary' ? AS_CONDITION[condition.operator] : undefined;
  if (condition.kind !== 'binary' || operators === undefined) return known;
  const { left, right } = condition;
  const leaf =
    left.kind === 'fact'
      ? { fact: left.name, operator: operators.is, value: valueOf(right) }
      : { fact: right.kind === 'fact' ? right.name : '', operator: operators.mirrored, value: valueOf(left) };
  return leaf.fact === '' || leaf.value === null
    ? known
    : assume({ fact: leaf.fact, operator: leaf.operator, value: leaf.value }, truth, known);
}

function valueOf(expression: Expression): string | null {
  if (expression.kind === 'text') return expression.value;
  return literalOf(expression)?.toDecimal() ?? null;
}

import { Exact } from '@app/kernel';
import {
  baseFactOf,
  definitionOf,
  factsOf,
  factsOfCondition,
  leavesOf,
  parseFormula,
  partsOf,
  type AnyRule,
  type Expression,
} from '@app/rule-set';

/** The numbers at which rules change what they do, by fact. */
export type Breakpoints = ReadonlyMap<string, readonly Exact[]>;

/** Solutions that no decimal writes are cut here on both sides. */
const DIGITS = 6;
/** More numbers of one fact would only cost time. */
const MOST = 60;

/**
 * The numbers at which conditions and formulas of rules can change their course: constants that facts are compared
 * with, and where a part of a formula that is linear in one fact meets another. Sorted, each once.
 */
export function breakpointsOf(rules: readonly AnyRule[]): Breakpoints {
  const found = new Map<string, Map<string, Exact>>();
  const note = (fact: string, value: Exact) => {
    const known = found.get(fact) ?? new Map<string, Exact>();
    found.set(fact, known.set(value.toText(), value));
  };
  for (const rule of rules) {
    for (const { fact, value } of leavesOf(rule.when)) {
      for (const text of typeof value === 'object' ? value : [value]) {
        const number = typeof text === 'string' ? Exact.from(text) : null;
        if (number !== null) note(baseFactOf(fact), number);
      }
    }
    for (const formula of expressionsOf(rule)) noteMeetings(formula, note);
    const [points, cap] = cappedOf(rule);
    if (points && cap) noteMeetings({ kind: 'call', name: 'min', args: [points, cap] }, note);
    for (const limit of limitsOf(rule)) {
      const line = lineOf(limit);
      if (line?.fact === 'item.weight' && line.base.isZero()) note('item.declaredShare', line.slope);
    }
  }
  return new Map([...found].map(([fact, numbers]) => [fact, sorted([...numbers.values()]).slice(0, MOST)]));
}

/** The facts that rules look at, presence facts by the fact they stand on; those that the form itself states. */
export function factsOfRules(rules: readonly AnyRule[]): string[] {
  const names = rules.flatMap((rule) => [...factsOfCondition(rule.when), ...expressionsOf(rule).flatMap(factsOf)]);
  return [...new Set(names.map(baseFactOf))].filter((name) => definitionOf(name).stage === 'reading');
}

/** The words that conditions compare these facts with; all other words of them come to the same. */
export function namedWords(facts: readonly string[], rules: readonly AnyRule[]): Map<string, string[]> {
  const leaves = rules.flatMap(({ when }) => leavesOf(when));
  const wordsOf = (fact: string) =>
    leaves.filter((leaf) => leaf.fact === fact).flatMap(({ value }) => (typeof value === 'boolean' ? [] : value));
  return new Map(facts.map((fact) => [fact, [...new Set(wordsOf(fact))]]));
}

function expressionsOf(rule: AnyRule): Expression[] {
  return [...cappedOf(rule), ...limitsOf(rule)].filter((expression) => expression !== null);
}

/** The points of a rule and their cap. */
function cappedOf(rule: AnyRule): [points: Expression | null, cap: Expression | null] {
  const read = (text: string | null | undefined) => (text ? parseFormula(text).expression : null);
  return ['points' in rule ? read(rule.points) : null, 'cap' in rule ? read(rule.cap) : null];
}

/** The edges of what a declared method allows. */
function limitsOf(rule: AnyRule): Expression[] {
  if (!('allowed' in rule) || !rule.allowed) return [];
  const limits = [rule.allowed.from, rule.allowed.to].map((text) => parseFormula(text).expression);
  return limits.filter((expression) => expression !== null);
}

/** `slope · fact + base`; without a fact it is a constant. */
interface FactLine {
  readonly fact: string | null;
  readonly slope: Exact;
  readonly base: Exact;
}

function noteMeetings(expression: Expression, note: (fact: string, value: Exact) => void): void {
  for (const [a, b] of comparedIn(expression)) {
    const [left, right] = [lineOf(a), lineOf(b)];
    const fact = left?.fact ?? right?.fact;
    if (!left || !right || !fact || (left.fact && right.fact && left.fact !== right.fact)) continue;
    const slope = left.slope.minus(right.slope);
    if (!slope.isZero())
      for (const value of decimalsNear(right.base.minus(left.base).dividedBy(slope))) note(fact, value);
  }
  for (const part of partsOf(expression)) noteMeetings(part, note);
}

/** Parts whose order decides what a formula gives. */
function comparedIn(expression: Expression): [Expression, Expression][] {
  if (expression.kind === 'binary') {
    return /[<>=]/.test(expression.operator) ? [[expression.left, expression.right]] : [];
  }
  if (expression.kind !== 'call') return [];
  const [first, ...rest] = expression.args;
  if (first === undefined) return [];
  switch (expression.name) {
    case 'min':
    case 'max':
    case 'clamp':
      return rest.map((other) => [first, other]);
    case 'band':
      return rest.filter((_, index) => index % 2 === 0 && index < rest.length - 1).map((edge) => [first, edge]);
    case 'abs':
      return [[first, { kind: 'number', value: Exact.zero }]];
    default:
      return [];
  }
}

function lineOf(expression: Expression): FactLine | null {
  switch (expression.kind) {
    case 'number':
      return { fact: null, slope: Exact.zero, base: expression.value };
    case 'fact':
      return { fact: expression.name, slope: Exact.one, base: Exact.zero };
    case 'negate': {
      const line = lineOf(expression.operand);
      return line && scaled(line, Exact.one.negated());
    }
    case 'binary':
      return combined(expression);
    default:
      return null;
  }
}

function combined({ operator, left, right }: Expression & { kind: 'binary' }): FactLine | null {
  const [a, b] = [lineOf(left), lineOf(right)];
  if (!a || !b) return null;
  if (operator === '*' && (a.fact === null || b.fact === null)) {
    return a.fact === null ? scaled(b, a.base) : scaled(a, b.base);
  }
  if (operator === '/' && b.fact === null && !b.base.isZero()) return scaled(a, Exact.one.dividedBy(b.base));
  if (operator !== '+' && operator !== '-') return null;
  if (a.fact !== null && b.fact !== null && a.fact !== b.fact) return null;
  const other = operator === '-' ? scaled(b, Exact.one.negated()) : b;
  return { fact: a.fact ?? b.fact, slope: a.slope.plus(other.slope), base: a.base.plus(other.base) };
}

function scaled({ fact, slope, base }: FactLine, factor: Exact): FactLine {
  return { fact, slope: slope.times(factor), base: base.times(factor) };
}

function decimalsNear(value: Exact): Exact[] {
  const [down, up] = [value.round(DIGITS, 'floor'), value.round(DIGITS, 'ceil')];
  return down.equals(up) ? [down] : [down, up];
}

function sorted(numbers: readonly Exact[]): Exact[] {
  return [...numbers].sort((a, b) => a.compare(b));
}

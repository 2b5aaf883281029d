import { Exact, type Issue } from '@app/kernel';
import { parseFormula, type Expression } from '../formula';
import type { Method, ResolvedRuleSet } from '../rule-set';
import { between, type Bounds } from './bounds/bounds';
import { WEIGHT_LINE, ZERO_LINE } from './bounds/line';
import { isProven, type Applies } from './bounds/prove';
import { findWitness } from './bounds/witness';
import { finding, isOwn, type Lint, type LintContext } from './lint-context';
import { describe } from './logic/describe';

/**
 * Every method gives between 0 and the weight of the item: proven by interval analysis, or refuted by facts under
 * which it does not. For a declared method it is the range it allows that must lie there.
 */
export const lintPointsRange: Lint = (context) => {
  const { methods } = context.resolved;
  return methods.flatMap((method, index) => {
    if (!isOwn(`methods.${method.id}`, context) && !isOwn('reading', context)) return [];
    const before = methods.slice(0, index).filter(({ on }) => on === method.on);
    const applies = appliesFor(method, before, context);
    return method.basis === 'declared' ? checkAllowed(method, applies) : checkPoints(method, applies);
  });
};

function appliesFor(method: Method, before: readonly Method[], { resolved, effort }: LintContext): Applies {
  return {
    when: method.when,
    before: before.map(({ when }) => when),
    weight: 'item.weight',
    given: givenBy(resolved),
    effort,
  };
}

/** Bounds that the rule set sets itself: the shares of its scales. */
export function givenBy({ reading }: ResolvedRuleSet): ReadonlyMap<string, Bounds> {
  const shares = reading.scales.flatMap((scale) => scale.shares.map((share) => Exact.parse(share)));
  const [first = Exact.zero, ...rest] = shares;
  const low = rest.reduce((a, b) => a.min(b), first);
  const high = rest.reduce((a, b) => a.max(b), first);
  return new Map([['item.scaleShare', between(low, high)]]);
}

function checkPoints(method: Method, applies: Applies): Issue[] {
  const formula = method.points === null ? null : parseFormula(method.points).expression;
  if (formula === null || isProven(formula, applies, ZERO_LINE, WEIGHT_LINE)) return [];
  const path = `methods.${method.id}.points`;
  const isWrong = ([points]: readonly Exact[], weight: Exact | null) =>
    weight !== null && points !== undefined && (points.sign() < 0 || points.compare(weight) > 0);
  const witness = findWitness([formula], applies, method.on, isWrong);
  if (witness === null) return [finding('warning', 'POINTS_UNPROVEN', path, { method: method.id })];
  const values = { method: method.id, facts: describe(witness.facts), points: witness.points.toText() };
  return [finding('error', 'POINTS_OUT_OF_RANGE', path, values)];
}

function checkAllowed(method: Method, applies: Applies): Issue[] {
  if (!method.allowed) return [];
  const [from, to] = [parseFormula(method.allowed.from).expression, parseFormula(method.allowed.to).expression];
  if (from === null || to === null) return [];
  const path = `methods.${method.id}.allowed`;
  const width: Expression = { kind: 'binary', operator: '-', left: to, right: from };
  const isSafe =
    isProven(from, applies, ZERO_LINE, null) &&
    isProven(to, applies, null, WEIGHT_LINE) &&
    isProven(width, applies, ZERO_LINE, null);
  if (isSafe) return [];
  const isWrong = ([low, high]: readonly Exact[], weight: Exact | null) =>
    weight !== null && low !== undefined && high !== undefined && !isRange(low, high, weight);
  const witness = findWitness([from, to], applies, method.on, isWrong);
  if (witness === null) return [finding('warning', 'ALLOWED_UNPROVEN', path, { method: method.id })];
  return [finding('error', 'ALLOWED_OUT_OF_RANGE', path, { method: method.id, facts: describe(witness.facts) })];
}

function isRange(low: Exact, high: Exact, weight: Exact): boolean {
  return low.sign() >= 0 && high.compare(weight) <= 0 && low.compare(high) <= 0;
}

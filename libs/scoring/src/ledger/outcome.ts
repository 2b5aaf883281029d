import { Exact } from '@app/kernel';
import type { Rounding } from '@app/rule-set';
import type { CompiledMethod } from '../compile/rule-book';
import { FALSE, TRUE } from '../compile/tri';
import { factText, factValue, type Facts, type NamedSlot } from '../facts/fact-values';
import type { Basis, Finding, Values } from '../score-sheet';

/** What one item earns: between `lowest` and `highest`, equal unless undetermined. */
export interface Outcome {
  readonly lowest: Exact;
  readonly highest: Exact;
  readonly basis: Basis;
  /** Before rounding; null unless a formula or a declared score gave the points. */
  readonly before: Exact | null;
  readonly method: CompiledMethod | null;
  readonly reason: string;
  readonly values: Values;
  readonly findings: readonly Finding[];
  /** Whether the declared score lies where its method allows it; null for other methods. */
  readonly declaredAllowed: boolean | null;
}

/** The scored row that a method looks at. `openWeight` bounds it where its own weight is missing. */
export interface ScoredRow {
  readonly line: string;
  readonly facts: Facts;
  readonly weight: Exact | null;
  readonly openWeight: Exact;
  readonly rounding: Rounding | null;
}

const NOTHING: Values = Object.freeze({});

/**
 * Finds the method of an item and what it earns. Methods are tried in order. One that cannot be told stops the search:
 * the item is then undetermined, between the lowest and highest points of every method still possible.
 */
export function earnPoints(row: ScoredRow, methods: readonly CompiledMethod[]): Outcome {
  const possible: Outcome[] = [];
  for (const method of methods) {
    const holds = method.when(row.facts);
    if (holds === FALSE) continue;
    const outcome = outcomeOf(method, row);
    if (holds === TRUE && possible.length === 0) return outcome;
    possible.push(outcome);
    if (holds === TRUE) return spanOf(possible, row);
  }
  possible.push(undetermined(row, null, 'NO_METHOD', NOTHING));
  return possible.length === 1 && possible[0] ? possible[0] : spanOf(possible, row);
}

/** The values of facts as text; missing ones are left out. */
export function valuesOf(facts: Facts, named: readonly NamedSlot[]): Values {
  if (named.length === 0) return NOTHING;
  const values: Record<string, string> = {};
  for (const { name, on, index } of named) {
    const text = factText(facts[on][index] ?? null);
    if (text !== null) values[name] = text;
  }
  return values;
}

/** Rounds points; never above the weight, which a tie at the last digit could otherwise pass. */
export function roundPoints(points: Exact, rounding: Rounding | null, weight: Exact | null): Exact {
  if (!rounding) return points;
  const rounded = points.round(rounding.digits, rounding.mode);
  const isPast = weight !== null && points.compare(weight) <= 0 && rounded.compare(weight) > 0;
  return isPast ? points.round(rounding.digits, 'floor') : rounded;
}

function outcomeOf(method: CompiledMethod, row: ScoredRow): Outcome {
  if (!method.points) return undetermined(row, method, method.rule.reason, valuesOf(row.facts, method.explains));
  const points = method.points(row.facts);
  if (method.rule.basis === 'declared') return declaredOutcome(method, row, points);
  if (points === null || !row.weight) return openOutcome(method, row);
  if (points.sign() < 0 || points.compare(row.weight) > 0) return outOfRange(method, row, points, row.weight);
  return earned(method, row, points, null);
}

function declaredOutcome(method: CompiledMethod, row: ScoredRow, points: Exact | null): Outcome {
  const { weight } = row;
  const from = method.allowed ? method.allowed.from(row.facts) : Exact.zero;
  const to = method.allowed ? method.allowed.to(row.facts) : weight;
  if (!from || !to || !weight) return openOutcome(method, row);
  const range = rangeWithin(weight, from, to);
  if (points === null) {
    return { ...undetermined(row, method, 'SCORE_NOT_DECLARED', valuesOf(row.facts, method.explains)), ...range };
  }
  const past = points.compare(to);
  const isAllowed = points.compare(from) >= 0 && (method.allowed?.toOpen ? past < 0 : past <= 0);
  if (isAllowed && points.sign() >= 0 && points.compare(weight) <= 0) return earned(method, row, points, true);
  const values = { declared: points.toText(), from: from.toText(), to: to.toText() };
  const finding = engineFinding('DECLARED_NOT_ALLOWED', 'error', row.line, values);
  const outcome = undetermined(row, method, 'DECLARED_NOT_ALLOWED', values);
  return { ...outcome, ...range, findings: [finding], declaredAllowed: false };
}

/** What a person may still choose: the allowed range as far as it lies within [0, weight]. */
function rangeWithin(weight: Exact, from: Exact, to: Exact): { lowest: Exact; highest: Exact } {
  const most = weight.max(Exact.zero);
  const lowest = from.max(Exact.zero).min(most);
  return { lowest, highest: to.max(lowest).min(most) };
}

/** Without a weight nothing bounds the points; a formula that stays open though no fact is missing divides by 0. */
function openOutcome(method: CompiledMethod, row: ScoredRow): Outcome {
  const missing = missingAmong([...new Set([...method.inFormulas, 'item.weight'])], row);
  const values = valuesOf(row.facts, method.explains);
  if (missing.length === 0) return undetermined(row, method, 'DIVIDED_BY_ZERO', values);
  return undetermined(row, method, 'FACT_MISSING', { missing: missing.join(' '), ...values });
}

function earned(method: CompiledMethod, row: ScoredRow, points: Exact, declaredAllowed: boolean | null): Outcome {
  const rounded = roundPoints(points, method.round ?? row.rounding, row.weight);
  return {
    lowest: rounded,
    highest: rounded,
    basis: method.rule.basis,
    before: points,
    method,
    reason: method.rule.reason,
    values: valuesOf(row.facts, method.explains),
    findings: [],
    declaredAllowed,
  };
}

function undetermined(row: ScoredRow, method: CompiledMethod | null, reason: string, values: Values): Outcome {
  const highest = (row.weight ?? row.openWeight).max(Exact.zero);
  return {
    lowest: Exact.zero,
    highest,
    basis: 'undetermined',
    before: null,
    method,
    reason,
    values,
    findings: [],
    declaredAllowed: null,
  };
}

/** A formula left [0, weight]. Lint proves that published sets don't; a score is withheld rather than bent. */
function outOfRange(method: CompiledMethod, row: ScoredRow, points: Exact, weight: Exact): Outcome {
  const values = { points: points.toText(), weight: weight.toText() };
  const finding = engineFinding('POINTS_BEYOND_WEIGHT', 'error', row.line, values);
  return { ...undetermined(row, method, 'POINTS_BEYOND_WEIGHT', values), findings: [finding] };
}

function spanOf(possible: readonly Outcome[], row: ScoredRow): Outcome {
  const methods = possible.flatMap((outcome) => outcome.method ?? []);
  const needed = methods.flatMap((method) => [...method.inCondition, ...method.inFormulas]);
  const values = {
    missing: missingAmong([...new Set(needed)], row).join(' '),
    methods: methods.map((method) => method.rule.id).join(' '),
  };
  return {
    ...undetermined(row, null, 'METHOD_NOT_DECIDED', values),
    lowest: possible.map((outcome) => outcome.lowest).reduce((a, b) => a.min(b)),
    highest: possible.map((outcome) => outcome.highest).reduce((a, b) => a.max(b)),
  };
}

function missingAmong(names: readonly string[], row: ScoredRow): string[] {
  return names.filter((name) => factValue(row.facts, name) === null);
}

/** A finding of the engine itself, on one line. */
export function engineFinding(code: string, severity: Finding['severity'], line: string, values: Values): Finding {
  return { code, severity, at: { line, field: 'score' }, ruleId: null, values };
}

import { Exact } from '@app/kernel';
import type { Rounding } from '@app/rule-set';
import type { CompiledMethod } from '../compile/rule-book';
import { FALSE, TRUE } from '../compile/tri';
import { factText, factValue, type Facts } from '../facts/fact-values';
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

/** The values of named facts as text; missing ones are left out. */
export function valuesOf(facts: Facts, names: readonly string[]): Values {
  if (names.length === 0) return NOTHING;
  const values: Record<string, string> = {};
  for (const name of names) {
    const text = factText(factValue(facts, name));
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
  if (points === null) return undetermined(row, method, 'FACT_MISSING', missingOf(method, row));
  if (!row.weight || points.sign() < 0 || points.compare(row.weight) > 0) return outOfRange(method, row, points);
  return earned(method, row, points, null);
}

function declaredOutcome(method: CompiledMethod, row: ScoredRow, points: Exact | null): Outcome {
  const from = method.allowed ? method.allowed.from(row.facts) : Exact.zero;
  const to = method.allowed ? method.allowed.to(row.facts) : row.weight;
  if (!from || !to || !row.weight) return undetermined(row, method, 'FACT_MISSING', missingOf(method, row));
  const range = { lowest: from, highest: to };
  if (points === null) {
    return { ...undetermined(row, method, 'SCORE_NOT_DECLARED', valuesOf(row.facts, method.explains)), ...range };
  }
  const past = points.compare(to);
  const allowed = points.compare(from) >= 0 && (method.allowed?.toOpen ? past < 0 : past <= 0);
  if (allowed) return earned(method, row, points, true);
  const values = { declared: points.toText(), from: from.toText(), to: to.toText() };
  const finding = engineFinding('DECLARED_NOT_ALLOWED', 'error', row.line, values);
  const outcome = undetermined(row, method, 'DECLARED_NOT_ALLOWED', values);
  return { ...outcome, ...range, findings: [finding], declaredAllowed: false };
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
function outOfRange(method: CompiledMethod, row: ScoredRow, points: Exact): Outcome {
  const values = { points: points.toText(), ...(row.weight ? { weight: row.weight.toText() } : {}) };
  const finding = engineFinding('POINTS_OUT_OF_RANGE', 'error', row.line, values);
  return { ...undetermined(row, method, 'POINTS_OUT_OF_RANGE', values), findings: [finding] };
}

function spanOf(possible: readonly Outcome[], row: ScoredRow): Outcome {
  const missing = new Set(possible.flatMap((outcome) => (outcome.method ? missingNames(outcome.method, row) : [])));
  const methods = possible.flatMap((outcome) => (outcome.method ? [outcome.method.rule.id] : []));
  const values = { missing: [...missing].join(' '), methods: methods.join(' ') };
  return {
    ...undetermined(row, null, 'METHOD_NOT_DECIDED', values),
    lowest: possible.map((outcome) => outcome.lowest).reduce((a, b) => a.min(b)),
    highest: possible.map((outcome) => outcome.highest).reduce((a, b) => a.max(b)),
  };
}

function missingOf(method: CompiledMethod, row: ScoredRow): Values {
  return { missing: missingNames(method, row).join(' '), ...valuesOf(row.facts, method.explains) };
}

function missingNames(method: CompiledMethod, row: ScoredRow): string[] {
  return method.needs.filter((name) => factValue(row.facts, name) === null);
}

/** A finding of the engine itself, on one line. */
export function engineFinding(code: string, severity: Finding['severity'], line: string, values: Values): Finding {
  return { code, severity, at: { line, field: 'score' }, ruleId: null, values };
}

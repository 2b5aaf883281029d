import { Exact } from '@app/kernel';
import type { Rounding } from '@app/rule-set';
import type { CompiledAdjustment, CompiledDeduction } from '../compile/rule-book';
import { FALSE, TRUE, UNKNOWN } from '../compile/tri';
import type { Facts } from '../facts/fact-values';
import { setTotal } from '../facts/stage-facts';
import { valuesOf } from './outcome';
import type { DraftLine, Ledger } from './ledger';

/** What is left to deduct from, in the lowest and in the highest case. */
export interface Available {
  readonly lowest: Exact;
  readonly highest: Exact;
}

/**
 * The line of one deduction, or null where it doesn't apply or takes nothing. It never takes more than is there.
 * One that cannot be told counts in full in the lowest case and not at all in the highest.
 */
export function deductionLine(
  deduction: CompiledDeduction,
  facts: Facts,
  available: Available,
  rounding: Rounding | null,
): DraftLine | null {
  const holds = deduction.when(facts);
  if (holds === FALSE) return null;
  const amount = deduction.points(facts);
  const cap = deduction.cap ? deduction.cap(facts) : null;
  const isCertain = holds === TRUE && amount !== null && amount.sign() >= 0 && !(deduction.cap && !cap);
  const round = deduction.round ?? rounding;
  if (!isCertain) {
    const most = mostTaken(amount, cap, round)?.min(available.lowest) ?? available.lowest;
    return line(deduction, facts, { lowest: most, highest: Exact.zero }, null);
  }
  const capped = cap ? amount.min(cap.max(Exact.zero)) : amount;
  const rounded = round ? capped.round(round.digits, round.mode) : capped;
  if (rounded.isZero()) return null;
  const taken = { lowest: rounded.min(available.lowest), highest: rounded.min(available.highest) };
  return line(deduction, facts, taken, capped);
}

/** The most that an uncertain deduction can take, as far as its amount or its cap is known; null where neither is. */
function mostTaken(amount: Exact | null, cap: Exact | null, round: Rounding | null): Exact | null {
  const known = [amount && amount.sign() >= 0 ? amount : null, cap ? cap.max(Exact.zero) : null].filter(
    (x) => x !== null,
  );
  if (known.length === 0) return null;
  const least = known.reduce((a, b) => a.min(b));
  return round ? least.round(round.digits, round.mode) : least;
}

function line(deduction: CompiledDeduction, facts: Facts, taken: Available, before: Exact | null): DraftLine {
  const { id, reason } = deduction.rule;
  return {
    id: facts.line === '' ? `deduction:${id}` : `deduction:${id}@${facts.line}`,
    kind: 'deduction',
    weight: null,
    basis: before ? 'computed' : 'undetermined',
    lowest: taken.lowest.negated(),
    highest: taken.highest.negated(),
    before: before ? before.negated() : null,
    rule: deduction,
    reason,
    values: valuesOf(facts, deduction.explains),
    declared: null,
  };
}

/**
 * Adds the line of one adjustment, worked out on the lowest and on the highest total. Where the total is open and
 * decides whether the adjustment applies, the totals with and without it all count. Where the change itself cannot be
 * told, the line is undetermined and the total lies anywhere between 0 and the policy's total.
 */
export function addAdjustment(
  adjustment: CompiledAdjustment,
  facts: Facts,
  ledger: Ledger,
  policyTotal: Exact,
  rounding: Rounding | null,
): void {
  const certain = ledger.total();
  setTotal(facts.form, certain);
  const holds = adjustment.when(facts);
  if (holds === FALSE) return;
  const ends = [ledger.lowest, ledger.highest];
  const changed = ends.map((total) => totalAfter(adjustment, facts, total, rounding));
  setTotal(facts.form, certain);
  const anywhere = [Exact.zero.min(ledger.lowest), policyTotal.max(ledger.highest)];
  const possible = isKnown(changed) ? changed : anywhere;
  const span = spanOf(holds === TRUE ? possible : [...possible, ...ends]);
  const isOpen = holds === UNKNOWN || !isKnown(changed);
  const lowest = span.lowest.minus(ledger.lowest);
  const highest = span.highest.minus(ledger.highest);
  if (!isOpen && lowest.isZero() && highest.isZero()) return;
  ledger.add({
    id: `adjustment:${adjustment.rule.id}`,
    kind: 'adjustment',
    weight: null,
    basis: isOpen ? 'undetermined' : 'computed',
    lowest,
    highest,
    before: null,
    rule: adjustment,
    reason: adjustment.rule.reason,
    values: valuesOf(facts, adjustment.explains),
    declared: null,
  });
}

/** A total with the change that the adjustment makes at it; null where that cannot be told. */
function totalAfter(
  adjustment: CompiledAdjustment,
  facts: Facts,
  total: Exact,
  rounding: Rounding | null,
): Exact | null {
  setTotal(facts.form, total);
  const change = adjustment.points(facts);
  const round = adjustment.round ?? rounding;
  return change && total.plus(round ? change.round(round.digits, round.mode) : change);
}

function isKnown(totals: readonly (Exact | null)[]): totals is readonly Exact[] {
  return !totals.includes(null);
}

function spanOf(totals: readonly Exact[]): Available {
  return { lowest: totals.reduce((a, b) => a.min(b)), highest: totals.reduce((a, b) => a.max(b)) };
}

import { Exact } from '@app/kernel';
import type { Rounding } from '@app/rule-set';
import type { CompiledAdjustment, CompiledDeduction } from '../compile/rule-book';
import { FALSE, TRUE } from '../compile/tri';
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
  if (!isCertain) {
    const most = cap ? available.lowest.min(cap.max(Exact.zero)) : available.lowest;
    return line(deduction, facts, { lowest: most, highest: Exact.zero }, null);
  }
  const capped = cap ? amount.min(cap.max(Exact.zero)) : amount;
  const round = deduction.round ?? rounding;
  const rounded = round ? capped.round(round.digits, round.mode) : capped;
  if (rounded.isZero()) return null;
  const taken = { lowest: rounded.min(available.lowest), highest: rounded.min(available.highest) };
  return line(deduction, facts, taken, capped);
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
 * Adds the line of one adjustment. It is worked out once on the lowest and once on the highest total; where either
 * cannot be told, the total is left as it is and the line is undetermined, between no change and a change to 0.
 */
export function addAdjustment(
  adjustment: CompiledAdjustment,
  facts: Facts,
  ledger: Ledger,
  rounding: Rounding | null,
): void {
  const certain = ledger.total();
  const lowest = changeAt(adjustment, facts, ledger.lowest, rounding);
  const highest = changeAt(adjustment, facts, ledger.highest, rounding);
  setTotal(facts.form, certain);
  if (lowest?.isZero() && highest?.isZero()) return;
  const known = lowest !== null && highest !== null;
  ledger.add({
    id: `adjustment:${adjustment.rule.id}`,
    kind: 'adjustment',
    weight: null,
    basis: known ? 'computed' : 'undetermined',
    lowest: known ? lowest : ledger.lowest.negated(),
    highest: known ? highest : Exact.zero,
    before: null,
    rule: adjustment,
    reason: adjustment.rule.reason,
    values: valuesOf(facts, adjustment.explains),
    declared: null,
  });
}

/** The signed change at a given total: 0 where the adjustment doesn't apply, null where that cannot be told. */
function changeAt(adjustment: CompiledAdjustment, facts: Facts, total: Exact, rounding: Rounding | null): Exact | null {
  setTotal(facts.form, total);
  const holds = adjustment.when(facts);
  if (holds === FALSE) return Exact.zero;
  const change = holds === TRUE ? adjustment.points(facts) : null;
  const round = adjustment.round ?? rounding;
  return change && round ? change.round(round.digits, round.mode) : change;
}

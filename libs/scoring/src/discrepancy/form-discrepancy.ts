import type { Decimal, Grade } from '@app/form';
import { Exact } from '@app/kernel';
import type { Basis, Points, SheetLine } from '../score-sheet';
import { noteAll, type Noted, type ScoredEntry } from './noted';
import { atStake, outside } from './span';

/** A line on which the declared score is not what the rules give, or that the rules cannot decide. */
export interface LineDiscrepancy {
  readonly line: string;
  readonly declared: Points | null;
  readonly points: Points;
  readonly lowest: Points;
  readonly highest: Points;
  /** How far the declared score lies outside [lowest, highest]: above it is positive. Null where none is declared. */
  readonly gap: Points | null;
  readonly reason: string;
  readonly basis: Basis;
}

/** Why a person has to look at a form before anybody relies on its score, the gravest first. */
export const HUMAN_REASONS = ['errors', 'undetermined', 'grade-differs', 'not-declared'] as const;
export type HumanReason = (typeof HUMAN_REASONS)[number];

/** What of one form does not follow from its own numbers. */
export interface FormDiscrepancy {
  readonly declaredTotal: Points | null;
  readonly total: Points;
  readonly lowest: Points;
  readonly highest: Points;
  /** How far the declared total lies outside [lowest, highest]; null where none is declared. */
  readonly gap: Points | null;
  /** How far the declared total may be from the true one at most. */
  readonly atStake: Points;
  readonly grade: Grade | null;
  readonly declaredGrade: Grade | null;
  /** Annual budget in 万元; null where it is blank. */
  readonly amount: Decimal | null;
  readonly noted: readonly Noted[];
  readonly humanReasons: readonly HumanReason[];
  readonly lines: readonly LineDiscrepancy[];
}

/**
 * Holds what a form declares against what the rules give, line by line.
 *
 * @example
 * discrepancyOf({ form, sheet }).lines[0] //=> { line: 'execution', declared: '8', points: '8.94', gap: '-0.94', … }
 */
export function discrepancyOf(entry: ScoredEntry): FormDiscrepancy {
  const { form, sheet } = entry;
  const declared = Exact.from(sheet.declaredTotal);
  const span = { lowest: Exact.parseText(sheet.lowestTotal), highest: Exact.parseText(sheet.highestTotal) };
  const noted = noteAll(entry);
  return {
    declaredTotal: sheet.declaredTotal,
    total: sheet.total,
    lowest: sheet.lowestTotal,
    highest: sheet.highestTotal,
    gap: declared ? outside(declared, span).toText() : null,
    atStake: atStake(declared, span).toText(),
    grade: sheet.grade,
    declaredGrade: sheet.declaredGrade,
    amount: form.funds.total.annualBudget,
    noted,
    humanReasons: reasonsFor(entry, noted),
    lines: sheet.lines.flatMap(lineDiscrepancy),
  };
}

function lineDiscrepancy({ id, declared, points, lowest, highest, reason, basis }: SheetLine): LineDiscrepancy[] {
  const own = Exact.from(declared);
  const gap = own && outside(own, { lowest: Exact.parseText(lowest), highest: Exact.parseText(highest) });
  const isOpen = basis === 'undetermined';
  if (!isOpen && (gap === null || gap.isZero())) return [];
  return [{ line: id, declared, points, lowest, highest, gap: gap && gap.toText(), reason, basis }];
}

function reasonsFor({ sheet }: ScoredEntry, noted: readonly Noted[]): HumanReason[] {
  const { grade, declaredGrade, declaredTotal, lines } = sheet;
  const holds: Readonly<Record<HumanReason, boolean>> = {
    errors: noted.some(({ severity }) => severity === 'error'),
    undetermined: lines.some(({ basis }) => basis === 'undetermined'),
    'grade-differs': grade !== null && declaredGrade !== null && grade !== declaredGrade,
    'not-declared': declaredTotal === null,
  };
  return HUMAN_REASONS.filter((reason) => holds[reason]);
}

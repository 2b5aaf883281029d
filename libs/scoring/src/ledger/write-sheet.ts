import { formHash, type SelfEvaluationForm } from '@app/form';
import { sum, type Exact } from '@app/kernel';
import type { RuleBook } from '../compile/rule-book';
import {
  SHEET_SCHEMA_VERSION,
  type Loss,
  type Reconciliation,
  type ScoreOptions,
  type ScoreSheet,
} from '../score-sheet';
import { collectFindings } from './findings';
import { sealLine, type DraftLine } from './ledger';
import type { ScoredForm } from './score-form';

/** What a sheet says of how it was made, beside the rule set itself. */
export interface SheetStamp {
  readonly calculationVersion: number;
  readonly ruleSetHash: string;
}

/** Writes the score sheet of a form that has been worked through. */
export function writeSheet(
  book: RuleBook,
  { calculationVersion, ruleSetHash }: SheetStamp,
  form: SelfEvaluationForm,
  scored: ScoredForm,
  options: ScoreOptions,
): ScoreSheet {
  const { ledger, numbers } = scored;
  const { districtCode, year, kind, version, official } = book.ruleSet;
  const total = ledger.lowest.toText();
  return {
    schemaVersion: SHEET_SCHEMA_VERSION,
    calculationVersion,
    formHash: options.formHash ?? formHash(form),
    ruleSet: { districtCode, year, kind, version, hash: ruleSetHash, official },
    lines: ledger.lines.map(sealLine),
    total,
    lowestTotal: total,
    highestTotal: ledger.highest.toText(),
    grade: scored.grade,
    declaredTotal: numbers.declaredTotal ? numbers.declaredTotal.toText() : null,
    declaredGrade: form.grade,
    reconciliation: numbers.declaredTotal ? reconcile(ledger.lines, ledger.lowest, numbers.declaredTotal) : null,
    losses: rankLosses(ledger.lines),
    findings: collectFindings(book, scored),
  };
}

/** A line without a declared score counts as declared 0 here: that is what the declared total made of it. */
function reconcile(lines: readonly DraftLine[], total: Exact, declaredTotal: Exact): Reconciliation {
  const parts: { line: string; gap: Exact }[] = lines.map((line) => ({
    line: line.id,
    gap: line.declared ? line.declared.minus(line.lowest) : line.lowest.negated(),
  }));
  const explained = sum(parts.map((part) => part.gap));
  const gap = declaredTotal.minus(total);
  parts.push({ line: 'sum', gap: gap.minus(explained) });
  return {
    declaredTotal: declaredTotal.toText(),
    total: total.toText(),
    gap: gap.toText(),
    parts: parts.filter((part) => !part.gap.isZero()).map((part) => ({ line: part.line, gap: part.gap.toText() })),
  };
}

/** Equal losses keep the order of the ledger. */
function rankLosses(lines: readonly DraftLine[]): Loss[] {
  const losses = lines.map((line) => ({ line: line.id, reason: line.reason, lost: lossOf(line) }));
  const ranked = losses.filter((loss) => loss.lost !== null && loss.lost.sign() > 0);
  ranked.sort((a, b) => (a.lost && b.lost ? b.lost.compare(a.lost) : 0));
  return ranked.map(({ line, reason, lost }) => ({ line, reason, points: lost ? lost.toText() : '0' }));
}

function lossOf(line: DraftLine): Exact | null {
  if (line.kind !== 'item') return line.lowest.negated();
  return line.basis === 'undetermined' || !line.weight ? null : line.weight.minus(line.lowest);
}

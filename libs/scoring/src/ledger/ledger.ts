import { Exact } from '@app/kernel';
import type { CompiledRule } from '../compile/rule-book';
import type { Adjustment, Deduction, Method } from '@app/rule-set';
import type { Basis, SheetLine, Values } from '../score-sheet';

/** A line while the ledger is being written, its numbers still exact. */
export interface DraftLine {
  readonly id: string;
  readonly kind: SheetLine['kind'];
  readonly weight: Exact | null;
  readonly basis: Basis;
  readonly lowest: Exact;
  readonly highest: Exact;
  readonly before: Exact | null;
  readonly rule: CompiledRule<Method | Deduction | Adjustment> | null;
  readonly reason: string;
  readonly values: Values;
  readonly declared: Exact | null;
}

/** The running sums of a ledger; every figure of the sheet comes from here, so that it foots. */
export class Ledger {
  readonly lines: DraftLine[] = [];
  lowest = Exact.zero;
  highest = Exact.zero;

  /** Adds a line to the end and to both sums. */
  add(line: DraftLine): void {
    this.lines.push(line);
    this.lowest = this.lowest.plus(line.lowest);
    this.highest = this.highest.plus(line.highest);
  }

  /** The total where it is certain. */
  total(): Exact | null {
    return this.lowest.equals(this.highest) && this.isDetermined() ? this.lowest : null;
  }

  /** Whether no line is open, even one whose lowest and highest points agree. */
  isDetermined(): boolean {
    return this.lines.every((line) => line.basis !== 'undetermined');
  }
}

/** Writes a line as the sheet holds it. */
export function sealLine(line: DraftLine): SheetLine {
  const { rule } = line;
  const points = line.lowest.toText();
  return {
    id: line.id,
    kind: line.kind,
    weight: line.weight ? line.weight.toText() : null,
    basis: line.basis,
    points,
    before: line.before ? line.before.toText() : null,
    lowest: points,
    highest: line.highest === line.lowest ? points : line.highest.toText(),
    ruleId: rule?.rule.id ?? null,
    formula: rule?.rule.points ?? null,
    reason: line.reason,
    values: line.values,
    source: rule?.rule.source ?? null,
    declared: line.declared ? line.declared.toText() : null,
    gap: line.declared ? line.declared.minus(line.lowest).toText() : null,
  };
}

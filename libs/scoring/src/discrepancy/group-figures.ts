import type { SelfEvaluationForm } from '@app/form';
import { Exact } from '@app/kernel';
import type { Points, SheetLine } from '../score-sheet';
import { outside } from './span';

/** The parts of a form, in its order; what the rules take off or add comes last. */
export const GROUPS = ['execution', 'output', 'cost', 'benefit', 'satisfaction', 'other', 'corrections'] as const;
export type Group = (typeof GROUPS)[number];

/** Declared against computed on the lines of one part of the form. */
export interface GroupFigures {
  readonly group: Group;
  readonly order: number;
  readonly lines: number;
  /** Lines whose declared score is not possible. */
  readonly differing: number;
  /** Lines that the rules cannot decide. */
  readonly open: number;
  readonly declared: Points;
  readonly lowest: Points;
  readonly highest: Points;
  /** Σ of how far declared scores lie outside what is possible, whichever way. */
  readonly gapAbs: Points;
}

/** The part of a form that a line of the ledger belongs to. */
export function groupOf(line: string, form: SelfEvaluationForm): Group {
  if (line === 'execution') return 'execution';
  const [, row] = /^indicator:(\d+)$/.exec(line) ?? [];
  if (row === undefined) return 'corrections';
  const level1 = form.indicators.find((indicator) => indicator.row === Number(row))?.level1;
  return GROUPS.find((group) => group === level1) ?? 'other';
}

/** Adds up the lines of one part over any number of forms. */
export class GroupSum {
  private counts = { lines: 0, differing: 0, open: 0 };
  private sums = { declared: Exact.zero, lowest: Exact.zero, highest: Exact.zero, gap: Exact.zero };

  constructor(private readonly group: Group) {}

  add({ declared: printed, lowest, highest, basis }: SheetLine): void {
    const span = { lowest: Exact.parseText(lowest), highest: Exact.parseText(highest) };
    const declared = Exact.from(printed);
    const gap = declared ? outside(declared, span) : Exact.zero;
    this.counts.lines += 1;
    if (!gap.isZero()) this.counts.differing += 1;
    if (basis === 'undetermined') this.counts.open += 1;
    const { sums } = this;
    this.sums = {
      declared: sums.declared.plus(declared ?? Exact.zero),
      lowest: sums.lowest.plus(span.lowest),
      highest: sums.highest.plus(span.highest),
      gap: sums.gap.plus(gap.abs()),
    };
  }

  result(): GroupFigures {
    const { declared, lowest, highest, gap } = this.sums;
    return {
      group: this.group,
      order: GROUPS.indexOf(this.group),
      ...this.counts,
      declared: declared.toText(),
      lowest: lowest.toText(),
      highest: highest.toText(),
      gapAbs: gap.toText(),
    };
  }
}

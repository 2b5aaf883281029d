import type { Decimal } from '@app/form';
import { Exact, type Severity } from '@app/kernel';
import type { RuleSetKey } from '@app/rule-set';
import type { Points } from '../score-sheet';
import type { FormDiscrepancy } from './form-discrepancy';
import type { Noted, NotedBy, ScoredEntry } from './noted';
import { atStake } from './span';

/** What all findings of one code come to. */
export interface CodeFigures {
  readonly code: string;
  readonly severity: Severity;
  readonly by: NotedBy;
  /** The check that found it, and the rule set it stands in: the first that did. */
  readonly ruleId: string | null;
  readonly ruleSet: RuleSetKey;
  /** Findings; a form has at most one of a code on each of its lines and one on the whole. */
  readonly count: number;
  /** Findings on a line of the form. */
  readonly rows: number;
  readonly forms: number;
  /** By how many points declared and true scores may differ where it was found: lines, else totals. */
  readonly points: Points;
  /** Annual budgets of the forms with it, in 万元. */
  readonly amount: Decimal;
}

const GRAVITY: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Adds up one code over any number of forms. */
export class CodeSum {
  private severity: Severity = 'info';
  private count = 0;
  private rows = 0;
  private forms = 0;
  private points = Exact.zero;
  private amount = Exact.zero;

  constructor(
    private readonly first: Noted,
    private readonly ruleSet: RuleSetKey,
  ) {}

  /** Adds the findings of this code that one form has. */
  add(found: readonly Noted[], { sheet }: ScoredEntry, form: FormDiscrepancy): void {
    this.forms += 1;
    this.count += found.length;
    this.amount = this.amount.plus(Exact.from(form.amount) ?? Exact.zero);
    for (const { line, severity } of found) {
      if (GRAVITY[severity] > GRAVITY[this.severity]) this.severity = severity;
      if (line !== null) this.rows += 1;
      const of = line === null ? undefined : sheet.lines.find(({ id }) => id === line);
      this.points = this.points.plus(of ? stakeOf(of) : line === null ? Exact.parseText(form.atStake) : Exact.zero);
    }
  }

  result(): CodeFigures {
    const { code, by, ruleId } = this.first;
    const { severity, ruleSet, count, rows, forms } = this;
    const [points, amount] = [this.points.toText(), this.amount.toText()];
    return { code, severity, by, ruleId, ruleSet, count, rows, forms, points, amount };
  }
}

function stakeOf(line: { readonly declared: Points | null; readonly lowest: Points; readonly highest: Points }): Exact {
  const span = { lowest: Exact.parseText(line.lowest), highest: Exact.parseText(line.highest) };
  return atStake(Exact.from(line.declared), span);
}

/** The gravest first, then by points, then by how often. */
export function byGravity(a: CodeFigures, b: CodeFigures): number {
  return (
    GRAVITY[b.severity] - GRAVITY[a.severity] ||
    Exact.parseText(b.points).compare(Exact.parseText(a.points)) ||
    b.count - a.count ||
    (a.code < b.code ? -1 : 1)
  );
}

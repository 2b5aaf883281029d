import type { Decimal, SelfEvaluationForm } from '@app/form';
import { Exact } from '@app/kernel';
import type { RuleSetKey } from '@app/rule-set';
import type { Points } from '../score-sheet';
import { byGravity, CodeSum, type CodeFigures } from './code-figures';
import { discrepancyOf, type FormDiscrepancy } from './form-discrepancy';
import { groupOf, GroupSum, type GroupFigures } from './group-figures';
import type { Noted, ScoredEntry } from './noted';

/** What the forms of a district and year come to. Points and money are exact; money is in 万元. */
export interface DiscrepancyFigures {
  /** Scored and not scored. */
  readonly forms: number;
  readonly scored: number;
  /** Scored forms of which a line is open. */
  readonly undetermined: number;
  readonly needHuman: number;
  readonly gradesDiffer: number;
  /** Σ declared totals, and Σ lowest and highest totals of the same forms. */
  readonly declaredTotal: Points;
  readonly lowestTotal: Points;
  readonly highestTotal: Points;
  /** Σ of how far declared totals lie outside what is possible, whichever way. */
  readonly gapAbs: Points;
  /** Σ annual budgets. */
  readonly amount: Decimal;
  /** Declared against computed by part of the form, in the order of the form. */
  readonly groups: readonly GroupFigures[];
  /** The gravest code first. */
  readonly findings: readonly CodeFigures[];
}

/**
 * Adds up forms one after the other; it keeps sums and no forms, so that memory stays flat however many there are.
 *
 * @example
 * const summary = new DiscrepancySummary();
 * for (const entry of entries) summary.add(entry);
 * summary.result().findings[0] //=> { code: 'EXEC_SCORE_MISMATCH', count: 3, forms: 3, points: '4.2', … }
 */
export class DiscrepancySummary {
  private readonly codes = new Map<string, CodeSum>();
  private readonly groups = new Map<string, GroupSum>();
  private counts = { scored: 0, unscored: 0, undetermined: 0, needHuman: 0, gradesDiffer: 0 };
  private sums = { declared: Exact.zero, lowest: Exact.zero, highest: Exact.zero, gap: Exact.zero, amount: Exact.zero };
  private printsGrades = false;
  private readonly withoutGrade = new Map<string, CodeSum>();

  /** Adds a scored form and tells what of it does not follow from its own numbers. */
  add(entry: ScoredEntry): FormDiscrepancy {
    const form = discrepancyOf(entry);
    this.counts.scored += 1;
    if (form.humanReasons.includes('undetermined')) this.counts.undetermined += 1;
    if (form.humanReasons.includes('grade-differs')) this.counts.gradesDiffer += 1;
    if (form.humanReasons.length > 0) this.counts.needHuman += 1;
    this.addSums(form);
    this.addGroups(entry);
    for (const found of byCode(form.noted)) addTo(this.codes, found, entry, form);
    this.watchGrades(entry, form);
    return form;
  }

  /** Counts a form that has no score of its current revision. */
  addUnscored(form: SelfEvaluationForm | null): void {
    this.counts.unscored += 1;
    this.sums.amount = this.sums.amount.plus(Exact.from(form?.funds.total.annualBudget) ?? Exact.zero);
  }

  result(): DiscrepancyFigures {
    const { scored, unscored, ...counts } = this.counts;
    const { declared, lowest, highest, gap, amount } = this.sums;
    const codes = [...this.codes.values(), ...(this.printsGrades ? this.withoutGrade.values() : [])];
    return {
      forms: scored + unscored,
      scored,
      ...counts,
      declaredTotal: declared.toText(),
      lowestTotal: lowest.toText(),
      highestTotal: highest.toText(),
      gapAbs: gap.toText(),
      amount: amount.toText(),
      groups: [...this.groups.values()].map((group) => group.result()).sort((a, b) => a.order - b.order),
      findings: codes.map((code) => code.result()).sort(byGravity),
    };
  }

  private addSums(form: FormDiscrepancy): void {
    const { sums } = this;
    sums.amount = sums.amount.plus(Exact.from(form.amount) ?? Exact.zero);
    if (form.declaredTotal === null) return;
    sums.declared = sums.declared.plus(Exact.parseText(form.declaredTotal));
    sums.lowest = sums.lowest.plus(Exact.parseText(form.lowest));
    sums.highest = sums.highest.plus(Exact.parseText(form.highest));
    sums.gap = sums.gap.plus(Exact.parseText(form.gap ?? '0').abs());
  }

  private addGroups({ form, sheet }: ScoredEntry): void {
    for (const line of sheet.lines) {
      const name = groupOf(line.id, form);
      const group = this.groups.get(name) ?? new GroupSum(name);
      this.groups.set(name, group);
      group.add(line);
    }
  }

  /** Where some forms print a grade, one with a total and no grade lacks it; that shows when all have been seen. */
  private watchGrades(entry: ScoredEntry, form: FormDiscrepancy): void {
    const { declaredGrade, declaredTotal } = form;
    if (declaredGrade !== null) this.printsGrades = true;
    else if (declaredTotal !== null) addTo(this.withoutGrade, [GRADE_MISSING], entry, form);
  }
}

const GRADE_MISSING: Noted = { code: 'GRADE_MISSING', severity: 'info', by: 'report', ruleId: null, line: null };

function addTo(codes: Map<string, CodeSum>, found: readonly Noted[], entry: ScoredEntry, form: FormDiscrepancy): void {
  const [first] = found;
  if (!first) return;
  const { districtCode, year, kind, version } = entry.sheet.ruleSet;
  const ruleSet: RuleSetKey = { districtCode, year, kind, version };
  const sum = codes.get(first.code) ?? new CodeSum(first, ruleSet);
  codes.set(first.code, sum);
  sum.add(found, entry, form);
}

function byCode(noted: readonly Noted[]): Noted[][] {
  const groups = new Map<string, Noted[]>();
  for (const each of noted) {
    const group = groups.get(each.code);
    if (group) group.push(each);
    else groups.set(each.code, [each]);
  }
  return [...groups.values()];
}

import { readIndicator, type Grade, type ReadingOptions, type SelfEvaluationForm } from '@app/form';
import { Exact } from '@app/kernel';
import type { ResolvedRuleSet, Rounding } from '@app/rule-set';
import type { ItemRules, RuleBook } from '../compile/rule-book';
import { emptySlots, slotIndex, type Facts, type Slots } from '../facts/fact-values';
import { deriveFormFacts } from '../facts/form-facts';
import { readNumbers, type FormNumbers, type RowNumbers } from '../facts/form-numbers';
import { countNames, deriveExecutionFacts, deriveIndicatorFacts } from '../facts/item-facts';
import { gradeFor, gradesBelow } from '../facts/policy';
import { setFinal, setGradesBelow, setItemPoints, setItemTotal, setTotal } from '../facts/stage-facts';
import type { Finding, Review, ScoreOptions } from '../score-sheet';
import { addAdjustment, deductionLine } from './deductions';
import { Ledger, type DraftLine } from './ledger';
import { earnPoints, engineFinding, type Outcome } from './outcome';
import { reviewOutcome, unusedReviews } from './reviews';
import { roundGroups, roundTotal } from './rounding-lines';

const WEIGHT_SUM_AGREES = slotIndex('form.weightSumAgrees');

/** One scored row with everything known about it. */
export interface Item {
  readonly line: string;
  readonly level1: string;
  readonly facts: Facts;
  readonly rules: ItemRules;
  readonly numbers: RowNumbers;
}

/** A row with its line of the ledger and what was found while its points were worked out. */
export interface ScoredRow {
  readonly item: Item;
  readonly line: DraftLine;
  readonly findings: readonly Finding[];
}

/** A form worked through: the ledger and what was found on the way. The sheet is written from it. */
export interface ScoredForm {
  readonly rows: readonly ScoredRow[];
  readonly formFacts: Facts;
  readonly numbers: FormNumbers;
  readonly ledger: Ledger;
  readonly grade: Grade | null;
  readonly findings: readonly Finding[];
}

/**
 * Works a form through a rule book, in the order of the ledger: methods, item deductions, form deductions,
 * adjustments, rounding, grade. Each stage sees the facts of the stages before it.
 */
export function workThrough(book: RuleBook, form: SelfEvaluationForm, options: ScoreOptions): ScoredForm {
  const numbers = readNumbers(form);
  const formSlots = deriveFormFacts(form, numbers, book.policy, options);
  const formFacts: Facts = { line: '', item: emptySlots('item'), form: formSlots };
  const items = itemsOf(book, form, numbers, formSlots);
  const reviews = options.reviews ?? [];
  const ledger = new Ledger();
  const rounding = itemRounding(book.ruleSet);
  const openWeight = weightLeftOpen(items, book.policy.total);
  const rows = items.map((item) => scoreRow(item, outcomeOf(item, reviews, openWeight, rounding)));
  for (const { line } of rows) ledger.add(line);
  boundOpenWeights(ledger, items, openWeight);
  const undetermined = rows.filter(({ line }) => line.basis === 'undetermined').length;
  setItemTotal(formSlots, ledger.total(), undetermined);
  for (const row of rows) deductFromItem(ledger, row, rounding);
  if (book.ruleSet.rounding.stage === 'group') roundGroups(ledger, items, book.ruleSet.rounding);
  deductFromForm(book, formFacts, ledger, rounding);
  setGradesBelow(formSlots, belowDepartment(book, ledger, options));
  setTotal(formSlots, ledger.total());
  for (const adjustment of book.adjustments) {
    addAdjustment(adjustment, formFacts, ledger, book.policy.total, rounding);
  }
  if (book.ruleSet.rounding.stage === 'total') roundTotal(ledger, book.ruleSet.rounding);
  const findings: Finding[] = [];
  const grade = gradeOf(book, ledger, formSlots, findings);
  setFinal(formSlots, ledger.total(), grade, numbers.declaredTotal);
  findings.push(...unusedReviews(reviews, items));
  return { rows, formFacts, numbers, ledger, grade, findings };
}

/** How the rule set has targets read on a form of its year. */
function readingOptions(ruleSet: ResolvedRuleSet, year: number): ReadingOptions {
  return { year, strictWords: ruleSet.reading.strictWords, scales: ruleSet.reading.scales };
}

function itemsOf(book: RuleBook, form: SelfEvaluationForm, numbers: FormNumbers, formSlots: Slots): Item[] {
  const item = (line: string, level1: string, slots: Slots, row: RowNumbers): Item => ({
    line,
    level1,
    facts: { line, item: slots, form: formSlots },
    rules: book.itemRules(slots),
    numbers: row,
  });
  const census = countNames(form);
  const options = readingOptions(book.ruleSet, form.year);
  const rows = form.indicators.map((row, index) => {
    const rowNumbers = numbers.indicators[index] ?? { weight: null, declared: null };
    const reading = readIndicator(row, options);
    const slots = deriveIndicatorFacts(row, rowNumbers, reading, census, numbers, book.policy);
    return item(`indicator:${row.row}`, row.level1, slots, rowNumbers);
  });
  return [item('execution', '', deriveExecutionFacts(numbers, book.policy), numbers.execution), ...rows];
}

/** What the rows without a weight can earn between them: the policy's total less the weights that are there. */
function weightLeftOpen(items: readonly Item[], total: Exact): Exact {
  const known = items.map((item) => item.numbers.weight ?? Exact.zero).reduce((a, b) => a.plus(b));
  return total.minus(known).max(Exact.zero);
}

/** A review that is refused leaves a finding, and the method decides as if nobody had reviewed. */
function outcomeOf(item: Item, reviews: readonly Review[], openWeight: Exact, rounding: Rounding | null): Outcome {
  const { line, facts, numbers, rules } = item;
  const review = reviewOutcome(reviews, line, numbers.weight);
  if (review && 'basis' in review) return review;
  const outcome = earnPoints({ line, facts, weight: numbers.weight, openWeight, rounding }, rules.methods);
  return review ? { ...outcome, findings: [review.refused, ...outcome.findings] } : outcome;
}

function scoreRow(item: Item, outcome: Outcome): ScoredRow {
  const { weight, declared } = item.numbers;
  const { basis, lowest, highest, before, method, reason, values, findings, declaredAllowed } = outcome;
  const points = basis === 'undetermined' ? null : lowest;
  setItemPoints(item.facts.item, { points, weight, declared, basis, declaredAllowed });
  const { line: id } = item;
  const line = {
    id,
    kind: 'item',
    weight,
    basis,
    lowest,
    highest,
    before,
    rule: method,
    reason,
    values,
    declared,
  } as const;
  return { item, line, findings };
}

/** The highest total counts no deduction from a row without a weight: it may be the others that have the points. */
function deductFromItem(ledger: Ledger, { item, line }: ScoredRow, rounding: Rounding | null): void {
  let { lowest } = line;
  let highest = item.numbers.weight ? line.highest : Exact.zero;
  for (const deduction of item.rules.deductions) {
    const taken = deductionLine(deduction, item.facts, { lowest, highest }, rounding);
    if (!taken) continue;
    ledger.add(taken);
    lowest = lowest.plus(taken.lowest);
    highest = highest.plus(taken.highest);
  }
}

/** Rows without a weight share the open weight between them, so it counts once in the highest total. */
function boundOpenWeights(ledger: Ledger, items: readonly Item[], openWeight: Exact): void {
  const open = items.filter((item) => !item.numbers.weight).length;
  if (open > 1) ledger.highest = ledger.highest.minus(openWeight.times(Exact.integer(open - 1)));
}

function deductFromForm(book: RuleBook, facts: Facts, ledger: Ledger, rounding: Rounding | null): void {
  for (const deduction of book.formDeductions) {
    const line = deductionLine(deduction, facts, { lowest: ledger.lowest, highest: ledger.highest }, rounding);
    if (line) ledger.add(line);
  }
}

function belowDepartment(book: RuleBook, ledger: Ledger, options: ScoreOptions): number | null {
  const total = ledger.total();
  const grade = total ? gradeFor(total, book.policy) : null;
  return grade && options.departmentGrade ? gradesBelow(grade, options.departmentGrade) : null;
}

/** The grades stand on the policy's total, so a form whose weights add up to something else gets none. */
function gradeOf(book: RuleBook, ledger: Ledger, formSlots: Slots, findings: Finding[]): Grade | null {
  const withhold = (code: string, values: Finding['values']) => {
    findings.push({ ...engineFinding(code, 'info', '', values), at: { field: 'grade' } });
    return null;
  };
  if (!isFullyWeighted(formSlots)) return withhold('GRADE_WITHHELD', {});
  const lowest = gradeFor(ledger.lowest, book.policy);
  const highest = gradeFor(ledger.highest, book.policy);
  if (lowest !== null && lowest === highest) return lowest;
  const isOpen = !ledger.lowest.equals(ledger.highest);
  if (!isOpen) return withhold('GRADE_OUTSIDE', { total: ledger.lowest.toText() });
  return withhold('GRADE_OPEN', { lowest: ledger.lowest.toText(), highest: ledger.highest.toText() });
}

function isFullyWeighted(formSlots: Slots): boolean {
  return formSlots[WEIGHT_SUM_AGREES] === true;
}

function itemRounding(ruleSet: ResolvedRuleSet): Rounding | null {
  return ruleSet.rounding.stage === 'item' ? ruleSet.rounding : null;
}

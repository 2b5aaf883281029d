import type { Grade, ReadingOptions, SelfEvaluationForm } from '@app/form';
import type { ResolvedRuleSet } from '@app/rule-set';
import { factsOf } from './facts';
import { checkForm, gradeOf, sumsOf } from './form-checks';
import { SCALE } from './integers';
import { earnExecution, earnRow, sharesOf, type Earned } from './methods';
import { checkExecution, checkRow } from './row-checks';

/** What the hand-written scorer tells: points in ten-thousandths and codes, without a word of explanation. */
export interface HandSheet {
  readonly lines: readonly Earned[];
  readonly total: number;
  readonly highest: number;
  readonly grade: Grade | null;
  /** Codes found on execution, on each row, and on the form. */
  readonly findings: readonly (readonly string[])[];
}

/**
 * The national base of 2020 as one would write it by hand: no rules as data, no facts, no ledger, integers of a fixed
 * scale. It reads targets by the same reader and must find the same methods, points, codes and grade.
 */
export function handWritten(ruleSet: ResolvedRuleSet): (form: SelfEvaluationForm) => HandSheet {
  const { scales, strictWords } = ruleSet.reading;
  const shares = sharesOf(scales);
  return (form) => {
    const options: ReadingOptions = { year: form.year, strictWords, scales };
    const facts = factsOf(form, options);
    const sums = sumsOf(facts);
    const open = Math.max(0, 100 * SCALE - (sums.weights ?? 0));
    const execution = earnExecution(facts, open);
    const rows = facts.rows.map((row) => earnRow(row, shares, open));
    const lines = [execution, ...rows];
    const total = lines.reduce((sum, line) => sum + line.points, 0);
    const shared = [facts.execution, ...facts.rows].filter((row) => row.weight === null).length;
    const highest = lines.reduce((sum, line) => sum + line.highest, 0) - open * Math.max(0, shared - 1);
    const undetermined = lines.filter((line) => line.isOpen).length;
    const grade = gradeBetween(total, highest, sums.weights);
    const found = [
      checkExecution(facts, execution),
      ...facts.rows.map((row, index) => checkRow(facts, row, rows[index] ?? execution)),
    ];
    const isCertain = undetermined === 0;
    const onForm = [...grade.codes, ...checkForm(facts, sums, isCertain ? total : null, undetermined)];
    return { lines, total, highest, grade: grade.grade, findings: [...found, onForm] };
  };
}

function gradeBetween(
  total: number,
  highest: number,
  weights: number | null,
): { grade: Grade | null; codes: string[] } {
  if (weights !== 100 * SCALE) return { grade: null, codes: ['GRADE_WITHHELD'] };
  const grade = gradeOf(total);
  if (grade !== null && grade === gradeOf(highest)) return { grade, codes: [] };
  return { grade: null, codes: [total === highest ? 'GRADE_OUTSIDE' : 'GRADE_OPEN'] };
}

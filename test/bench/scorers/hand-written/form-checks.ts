import { LEVEL1, type Level1, type Level2 } from '@app/form';
import type { FormFacts, Money, RowFacts } from './facts';
import { multiplyDivide, SCALE } from './integers';

/** Sums of a form, each null where nothing is printed. */
export interface Sums {
  readonly weights: number | null;
  readonly rowWeights: number | null;
  readonly rowScores: number | null;
  readonly scores: number | null;
}

/** Fixed weights of the policy, in points. */
const POLICY: Readonly<Record<Level1, number>> = { output: 50, cost: 0, benefit: 30, satisfaction: 10 };

export function sumsOf({ execution, rows }: FormFacts): Sums {
  const rowWeights = sumOf(rows, (row) => row.weight);
  const rowScores = sumOf(rows, (row) => row.declared);
  return {
    rowWeights,
    rowScores,
    weights: plus(execution.weight, rowWeights),
    scores: plus(execution.declared, rowScores),
  };
}

export function checkForm(facts: FormFacts, sums: Sums, total: number | null, open: number): string[] {
  const found: string[] = [];
  checkFunds(facts, found);
  checkWeights(facts, sums, found);
  checkTotals(facts, sums, total, found);
  checkDesign(facts, found);
  checkSpending(facts, sums, found);
  if (open > 0) found.push('UNDETERMINED_ROWS');
  return found;
}

function checkFunds({ total, parts, printedRate }: FormFacts, found: string[]): void {
  const { annualBudget, executed, initialBudget } = total;
  const hasBudget = annualBudget !== null && annualBudget > 0;
  if (printedRate === null) found.push('EXEC_RATE_MISSING');
  else if (hasBudget && executed !== null && !isRoundedOrCut(printedRate, executed, annualBudget)) {
    found.push('EXEC_RATE_MISMATCH');
  }
  if (!partsAgree(total, parts)) found.push('FUND_PARTS_MISMATCH');
  const anyPart = parts.some((part) => (part.annualBudget ?? 0) > 0 || (part.executed ?? 0) > 0);
  if (!hasBudget && anyPart) found.push('FUND_TOTAL_ZERO');
  if (!hasBudget && executed !== null && executed > 0) found.push('SPENDING_WITHOUT_BUDGET');
  if (hasBudget && executed !== null && executed > annualBudget) found.push('EXECUTED_EXCEEDS_BUDGET');
  const isTenfold = hasBudget && (initialBudget === annualBudget * 10 || (initialBudget ?? 0) * 10 === annualBudget);
  if (isTenfold) found.push('BUDGET_FACTOR_TEN');
}

/** Printed rates have two to four decimals here. */
function isRoundedOrCut(printed: number, executed: number, budget: number): boolean {
  const unit = printed % 100 === 0 ? 100 : printed % 10 === 0 ? 1_000 : SCALE;
  const steps = printed / (SCALE / unit);
  const isSame = (mode: 'half-up' | 'floor') => multiplyDivide(executed, unit, budget, mode) === steps;
  return isSame('half-up') || isSame('floor');
}

function partsAgree(total: Money, parts: readonly Money[]): boolean {
  return (['initialBudget', 'annualBudget', 'executed'] as const).every((column) => {
    const sum = sumOf(parts, (part) => part[column]);
    return total[column] === null || sum === null || total[column] === sum;
  });
}

function checkWeights({ execution, rows, form }: FormFacts, sums: Sums, found: string[]): void {
  if (sums.weights === null) found.push('NO_WEIGHTS');
  else if (sums.weights !== 100 * SCALE) found.push('WEIGHT_SUM_NOT_100');
  const isComplete = execution.weight !== null && rows.every((row) => row.weight !== null);
  if (isComplete && !isOnPolicy(execution.weight, rows)) found.push('LEVEL1_WEIGHT_DEVIATES');
  if (form.total.weight === null) found.push('TOTAL_WEIGHT_MISSING');
}

function isOnPolicy(execution: number | null, rows: readonly RowFacts[]): boolean {
  if (execution !== 10 * SCALE) return false;
  const groups: Record<Level1, number> = { output: 0, cost: 0, benefit: 0, satisfaction: 0 };
  for (const { row, weight } of rows) groups[row.level1] += weight ?? 0;
  return LEVEL1.every((level1) => groups[level1] === POLICY[level1] * SCALE);
}

function checkTotals({ form, declaredTotal }: FormFacts, sums: Sums, total: number | null, found: string[]): void {
  if (declaredTotal === null) found.push('NO_SCORE');
  if (declaredTotal !== null && sums.scores !== null && declaredTotal !== sums.scores) found.push('SCORE_SUM_MISMATCH');
  const graded = declaredTotal === null ? null : gradeOf(declaredTotal);
  if (form.grade !== null && graded !== null && form.grade !== graded) found.push('DECLARED_GRADE_MISMATCH');
  if (declaredTotal !== null && total !== null && declaredTotal !== total) found.push('TOTAL_DIFFERS');
}

/** The grade of a total, or null outside every grade. */
export function gradeOf(points: number): '优' | '良' | '中' | '差' | null {
  if (points > 100 * SCALE || points < 0) return null;
  return points >= 90 * SCALE ? '优' : points >= 80 * SCALE ? '良' : points >= 60 * SCALE ? '中' : '差';
}

const LEVEL2_CODES: readonly (readonly [Level2, string])[] = [
  ['quantity', 'NO_QUANTITY_INDICATOR'],
  ['quality', 'NO_QUALITY_INDICATOR'],
  ['timeliness', 'NO_TIMELINESS_INDICATOR'],
];

function checkDesign({ rows }: FormFacts, found: string[]): void {
  for (const [level2, code] of LEVEL2_CODES) if (!rows.some(({ row }) => row.level2 === level2)) found.push(code);
  if (!rows.some((row) => row.isCost)) found.push('NO_COST_INDICATOR');
  if (!rows.some(({ row }) => row.level1 === 'benefit')) found.push('NO_BENEFIT_INDICATOR');
  if (!rows.some(({ row }) => row.level1 === 'satisfaction')) found.push('NO_SATISFACTION_INDICATOR');
}

function checkSpending({ execution, total, declaredTotal }: FormFacts, sums: Sums, found: string[]): void {
  const { weight, declared } = execution;
  const { rowScores, rowWeights } = sums;
  // (s/w − d/e) ÷ (s/w) > 0.05, multiplied out.
  if (weight && declared !== null && rowScores !== null && rowScores > 0 && rowWeights) {
    if (20 * declared * rowWeights < 19 * weight * rowScores) found.push('SCORE_OUTRUNS_SPENDING');
  }
  if (total.executed === 0 && declaredTotal !== null && declaredTotal >= 60 * SCALE)
    found.push('ZERO_EXECUTION_HIGH_SCORE');
}

function sumOf<T>(list: readonly T[], read: (member: T) => number | null): number | null {
  let sum: number | null = null;
  for (const member of list) sum = plus(sum, read(member));
  return sum;
}

function plus(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : a + b;
}

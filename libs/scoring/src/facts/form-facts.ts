import { LEVEL1, type Level1, type SelfEvaluationForm } from '@app/form';
import { Exact } from '@app/kernel';
import type { ScoreOptions } from '../score-sheet';
import { emptySlots, markPresence, slotIndex, type Slots } from './fact-values';
import { differenceOf, ratioOf, sumOfKnown, type FormNumbers, type FundNumbers } from './form-numbers';
import { gradeFor, isOnPolicy, type Policy } from './policy';

const S = {
  initialBudget: slotIndex('form.initialBudget'),
  annualBudget: slotIndex('form.annualBudget'),
  executed: slotIndex('form.executed'),
  printedExecutionRate: slotIndex('form.printedExecutionRate'),
  budgetExecutionRate: slotIndex('form.budgetExecutionRate'),
  initialExecutionRate: slotIndex('form.initialExecutionRate'),
  executionRateAgrees: slotIndex('form.executionRateAgrees'),
  spendingWithoutBudget: slotIndex('form.spendingWithoutBudget'),
  fundPartsAgree: slotIndex('form.fundPartsAgree'),
  fundTotalZeroWithParts: slotIndex('form.fundTotalZeroWithParts'),
  budgetFactorTen: slotIndex('form.budgetFactorTen'),
  nothingSpent: slotIndex('form.nothingSpent'),
  executionWeight: slotIndex('form.executionWeight'),
  weightSum: slotIndex('form.weightSum'),
  indicatorWeightSum: slotIndex('form.indicatorWeightSum'),
  outputWeight: slotIndex('form.outputWeight'),
  costWeight: slotIndex('form.costWeight'),
  benefitWeight: slotIndex('form.benefitWeight'),
  satisfactionWeight: slotIndex('form.satisfactionWeight'),
  weightSumAgrees: slotIndex('form.weightSumAgrees'),
  weightsOnPolicy: slotIndex('form.weightsOnPolicy'),
  weightsMissing: slotIndex('form.weightsMissing'),
  scoresMissing: slotIndex('form.scoresMissing'),
  indicatorCount: slotIndex('form.indicatorCount'),
  quantityCount: slotIndex('form.quantityCount'),
  qualityCount: slotIndex('form.qualityCount'),
  timelinessCount: slotIndex('form.timelinessCount'),
  costCount: slotIndex('form.costCount'),
  benefitCount: slotIndex('form.benefitCount'),
  satisfactionCount: slotIndex('form.satisfactionCount'),
  declaredTotal: slotIndex('form.declaredTotal'),
  declaredTotalWeight: slotIndex('form.declaredTotalWeight'),
  declaredScoreSum: slotIndex('form.declaredScoreSum'),
  declaredTotalGap: slotIndex('form.declaredTotalGap'),
  declaredGrade: slotIndex('form.declaredGrade'),
  declaredGradeAgrees: slotIndex('form.declaredGradeAgrees'),
  shareOutrun: slotIndex('form.shareOutrun'),
  notApplicableWeight: slotIndex('form.notApplicableWeight'),
  daysLate: slotIndex('form.daysLate'),
} as const;

const GROUP_SLOTS: Readonly<Record<Level1, number>> = {
  output: S.outputWeight,
  cost: S.costWeight,
  benefit: S.benefitWeight,
  satisfaction: S.satisfactionWeight,
};

const MS_PER_DAY = 86_400_000;

/** Derives the facts that a form states by itself, before any rule has run. */
export function deriveFormFacts(
  form: SelfEvaluationForm,
  numbers: FormNumbers,
  policy: Policy,
  options: ScoreOptions,
): Slots {
  const slots = emptySlots('form');
  setFunds(slots, numbers);
  setWeights(slots, form, numbers, policy);
  setCounts(slots, form);
  setDeclared(slots, form, numbers, policy);
  slots[S.daysLate] = daysLate(options.submittedOn, policy.deadline);
  markPresence('form', slots);
  return slots;
}

function setFunds(slots: Slots, numbers: FormNumbers): void {
  const { total, parts, printedRate } = numbers;
  const rate = ratioOf(total.executed, total.annualBudget);
  slots[S.initialBudget] = total.initialBudget;
  slots[S.annualBudget] = total.annualBudget;
  slots[S.executed] = total.executed;
  slots[S.printedExecutionRate] = printedRate;
  slots[S.budgetExecutionRate] = rate;
  slots[S.initialExecutionRate] = ratioOf(total.executed, total.initialBudget);
  slots[S.executionRateAgrees] = printedRate && rate ? isRoundedOrCut(printedRate, rate) : null;
  slots[S.spendingWithoutBudget] = isPositive(total.executed) && !isPositive(total.annualBudget);
  slots[S.fundPartsAgree] = partsAgree(total, parts);
  slots[S.fundTotalZeroWithParts] =
    !isPositive(total.annualBudget) && parts.some((part) => isPositive(part.annualBudget) || isPositive(part.executed));
  slots[S.budgetFactorTen] = isTenfold(total.initialBudget, total.annualBudget);
  slots[S.nothingSpent] = total.executed ? total.executed.isZero() : null;
}

function setWeights(slots: Slots, form: SelfEvaluationForm, numbers: FormNumbers, policy: Policy): void {
  const groups: Record<Level1, Exact> = {
    output: Exact.zero,
    cost: Exact.zero,
    benefit: Exact.zero,
    satisfaction: Exact.zero,
  };
  let notApplicable = Exact.zero;
  let missing = numbers.execution.weight ? 0 : 1;
  form.indicators.forEach((row, index) => {
    const weight = numbers.indicators[index]?.weight;
    if (!weight) {
      missing += 1;
      return;
    }
    groups[row.level1] = groups[row.level1].plus(weight);
    if (row.notApplicable) notApplicable = notApplicable.plus(weight);
  });
  const indicatorSum = sumOfKnown(numbers.indicators.map((row) => row.weight));
  const weightSum = sumOfKnown([numbers.execution.weight, indicatorSum]);
  slots[S.executionWeight] = numbers.execution.weight;
  slots[S.indicatorWeightSum] = indicatorSum;
  slots[S.weightSum] = weightSum;
  slots[S.weightSumAgrees] = weightSum ? weightSum.equals(policy.total) : null;
  slots[S.weightsOnPolicy] = missing === 0 ? areOnPolicy(numbers.execution.weight, groups, policy) : null;
  slots[S.weightsMissing] = Exact.integer(missing);
  slots[S.notApplicableWeight] = notApplicable;
  for (const level1 of LEVEL1) slots[GROUP_SLOTS[level1]] = groups[level1];
}

function setCounts(slots: Slots, form: SelfEvaluationForm): void {
  const counts = { quantity: 0, quality: 0, timeliness: 0, cost: 0, benefit: 0, satisfaction: 0 };
  for (const { level1, level2 } of form.indicators) {
    if (level2 === 'quantity' || level2 === 'quality' || level2 === 'timeliness') counts[level2] += 1;
    if (level1 === 'cost' || level2 === 'cost') counts.cost += 1;
    if (level1 === 'benefit' || level1 === 'satisfaction') counts[level1] += 1;
  }
  slots[S.indicatorCount] = Exact.integer(form.indicators.length);
  slots[S.quantityCount] = Exact.integer(counts.quantity);
  slots[S.qualityCount] = Exact.integer(counts.quality);
  slots[S.timelinessCount] = Exact.integer(counts.timeliness);
  slots[S.costCount] = Exact.integer(counts.cost);
  slots[S.benefitCount] = Exact.integer(counts.benefit);
  slots[S.satisfactionCount] = Exact.integer(counts.satisfaction);
}

function setDeclared(slots: Slots, form: SelfEvaluationForm, numbers: FormNumbers, policy: Policy): void {
  const { execution, indicators, declaredTotal } = numbers;
  const indicatorScores = sumOfKnown(indicators.map((row) => row.declared));
  const scoreSum = sumOfKnown([execution.declared, indicatorScores]);
  const graded = declaredTotal ? gradeFor(declaredTotal, policy) : null;
  slots[S.scoresMissing] = Exact.integer([execution, ...indicators].filter((row) => !row.declared).length);
  slots[S.declaredTotal] = declaredTotal;
  slots[S.declaredTotalWeight] = numbers.declaredTotalWeight;
  slots[S.declaredScoreSum] = scoreSum;
  slots[S.declaredTotalGap] = differenceOf(declaredTotal, scoreSum);
  slots[S.declaredGrade] = form.grade;
  slots[S.declaredGradeAgrees] = form.grade && graded ? form.grade === graded : null;
  const indicatorShare = ratioOf(indicatorScores, sumOfKnown(indicators.map((row) => row.weight)));
  const executionShare = ratioOf(execution.declared, execution.weight);
  slots[S.shareOutrun] = ratioOf(differenceOf(indicatorShare, executionShare), indicatorShare);
}

function areOnPolicy(execution: Exact | null, groups: Readonly<Record<Level1, Exact>>, policy: Policy): boolean {
  if (!execution || !isOnPolicy(execution, policy.execution)) return false;
  return LEVEL1.every((level1) => isOnPolicy(groups[level1], policy.groups.get(level1)));
}

/** Printed rates carry two decimals of the ratio at least (whole percents), and up to what they print. */
function isRoundedOrCut(printed: Exact, rate: Exact): boolean {
  const digits = Math.min(12, Math.max(2, decimalPlaces(printed)));
  return printed.equals(rate.round(digits, 'half-up')) || printed.equals(rate.round(digits, 'floor'));
}

function decimalPlaces(value: Exact): number {
  const text = value.toDecimal();
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

function partsAgree(total: FundNumbers, parts: readonly FundNumbers[]): boolean | null {
  const columns = (['initialBudget', 'annualBudget', 'executed'] as const).map((column) => {
    const partSum = sumOfKnown(parts.map((part) => part[column]));
    return total[column] && partSum ? total[column].equals(partSum) : null;
  });
  if (columns.includes(false)) return false;
  return columns.includes(true) ? true : null;
}

function isTenfold(a: Exact | null, b: Exact | null): boolean {
  if (!isPositive(a) || !isPositive(b) || !a || !b) return false;
  const ten = Exact.integer(10);
  return a.equals(b.times(ten)) || b.equals(a.times(ten));
}

function isPositive(value: Exact | null): boolean {
  return value !== null && value.sign() > 0;
}

function daysLate(submittedOn: string | undefined, deadline: string | null): Exact | null {
  if (submittedOn === undefined || deadline === null) return null;
  const days = Math.round((Date.parse(submittedOn) - Date.parse(deadline)) / MS_PER_DAY);
  return Number.isFinite(days) ? Exact.integer(Math.max(0, days)) : null;
}

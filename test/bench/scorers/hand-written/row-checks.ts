import { Exact } from '@app/kernel';
import { isAmount, isPercentWithoutMeasure, type FormFacts, type RowFacts } from './facts';
import { SCALE } from './integers';
import type { Earned } from './methods';

const R120 = Exact.parse('1.2');
const R130 = Exact.parse('1.3');
const R70 = Exact.parse('0.7');
const YUAN = Exact.integer(10_000);
const NUMERIC: ReadonlySet<string> = new Set(['positive', 'reverse', 'fixed', 'plain']);

const ON_SCORE: ReadonlySet<string> = new Set([
  'DECLARED_NOT_ALLOWED',
  'EXEC_SCORE_MISSING',
  'EXEC_SCORE_NOT_PROPORTIONAL',
  'EXEC_SCORE_MISMATCH',
  'SCORE_EXCEEDS_WEIGHT',
  'SCORE_NEGATIVE',
  'INDICATOR_NOT_SCORED',
  'SCORE_OUTSIDE_TIER',
  'TARGET_NOT_MET_FULL_SCORE',
  'PLAIN_TARGET_MISSED_FULL_SCORE',
  'TARGET_MET_BUT_DEDUCTED',
  'PLAIN_TARGET_REACHED_BUT_DEDUCTED',
  'COST_OVER_TARGET_NOT_DEDUCTED',
]);

/** A declared score that no check speaks about though it differs from the points. */
function differs(declared: number | null, { points, highest }: Earned, found: readonly string[]): boolean {
  if (declared === null || (declared >= points && declared <= highest)) return false;
  return !found.some((code) => ON_SCORE.has(code));
}

export function checkExecution({ execution }: FormFacts, earned: Earned): string[] {
  const found: string[] = [];
  const { weight, declared } = execution;
  if (declared === null) found.push('EXEC_SCORE_MISSING');
  if (declared !== null && !earned.isOpen && declared !== earned.points) {
    const isSlight = Math.abs(declared - earned.points) < SCALE;
    found.push(isSlight ? 'EXEC_SCORE_NOT_PROPORTIONAL' : 'EXEC_SCORE_MISMATCH');
  }
  if (weight === null) found.push('EXECUTION_WEIGHT_MISSING');
  checkScore(weight, declared, found);
  if (differs(declared, earned, found)) found.push('DECLARED_DIFFERS');
  return found;
}

function checkScore(weight: number | null, declared: number | null, found: string[]): void {
  if (weight !== null && weight <= 0) found.push('WEIGHT_NOT_POSITIVE');
  if (weight !== null && declared !== null && declared > weight) found.push('SCORE_EXCEEDS_WEIGHT');
  if (declared !== null && declared < 0) found.push('SCORE_NEGATIVE');
}

export function checkRow(form: FormFacts, facts: RowFacts, earned: Earned): string[] {
  const found: string[] = [];
  if (earned.allowed === false) found.push('DECLARED_NOT_ALLOWED');
  const { weight, declared, reading } = facts;
  if (weight === null) found.push('WEIGHT_MISSING');
  checkScore(weight, declared, found);
  if (declared === null && form.declaredTotal !== null) found.push('INDICATOR_NOT_SCORED');
  if (earned.allowed === false && (facts.tier !== null || reading.nature === 'scale')) found.push('SCORE_OUTSIDE_TIER');
  checkAgainstTarget(facts, found);
  checkCells(facts, found);
  checkNames(form, facts, found);
  checkCost(form, facts, found);
  if (facts.row.notApplicable) found.push('NOT_APPLICABLE_NOT_PROVIDED');
  if (differs(declared, earned, found)) found.push('DECLARED_DIFFERS');
  return found;
}

function checkAgainstTarget(facts: RowFacts, found: string[]): void {
  const { weight, declared, reading, reasonGiven, row } = facts;
  const lost = weight !== null && declared !== null ? weight - declared : null;
  const isPlain = reading.nature === 'plain';
  if (reading.verdict === 'missed' && lost === 0) {
    found.push(isPlain ? 'PLAIN_TARGET_MISSED_FULL_SCORE' : 'TARGET_NOT_MET_FULL_SCORE');
  }
  if (reading.verdict === 'met' && lost !== null && lost > 0) {
    found.push(isPlain ? 'PLAIN_TARGET_REACHED_BUT_DEDUCTED' : 'TARGET_MET_BUT_DEDUCTED');
  }
  if (lost !== null && lost > 0 && !reasonGiven) found.push('MISSING_REASON_FOR_DEDUCTION');
  if (lost === 0 && reasonGiven) found.push('REASON_WITHOUT_DEDUCTION');
  const ratio = reading.completionRatio;
  const isUpward = reading.nature === 'positive' || isPlain || reading.nature === 'fixed';
  if (!ratio || reasonGiven || !isUpward || row.level2 === 'cost') return;
  if (ratio.compare(R130) > 0) found.push('OVERSHOOT_130_WITHOUT_REASON');
  else if (ratio.compare(R120) > 0) found.push('OVERSHOOT_120_WITHOUT_REASON');
  else if (reading.verdict === 'missed' && ratio.compare(R70) < 0) found.push('UNDERSHOOT_70_WITHOUT_REASON');
}

function checkCells({ weight, reading, row }: RowFacts, found: string[]): void {
  const { target, completed, unitMatch } = reading;
  const isGiven = completed.kind !== 'blank';
  if (reading.completedIsBound) found.push('COMPLETED_IS_BOUND');
  if (reading.completedEqualsTarget && reading.nature === 'qualitative') found.push('COMPLETED_REPEATS_TARGET');
  if (unitMatch === 'different') found.push('UNIT_MISMATCH');
  if (unitMatch === 'target-only' || unitMatch === 'completed-only') found.push('UNIT_MISSING');
  if (unitMatch === 'slip') found.push('UNIT_SLIP');
  if (!isGiven && weight !== null) found.push('COMPLETED_MISSING');
  if (target.kind === 'blank' && weight !== null) found.push('TARGET_MISSING');
  if (reading.offScale) found.push('COMPLETED_OFF_SCALE');
  const isOpen = NUMERIC.has(reading.nature) && reading.verdict === 'unknown' && isGiven;
  if (isOpen && !reading.completedIsBound && unitMatch !== 'different' && unitMatch !== 'slip') {
    found.push('NUMBER_NOT_COMPARABLE');
  }
  const isLowerBound = target.comparator === '>=' || target.comparator === '>';
  if (row.level2 === 'cost' && isLowerBound) found.push('COST_TARGET_LOWER_BOUND');
}

function checkNames(form: FormFacts, facts: RowFacts, found: string[]): void {
  const named = form.names.get(facts.name);
  const isInBoth = named !== undefined && named.output && named.benefit;
  if (named !== undefined && named.count > 1 && !isInBoth) found.push('DUPLICATE_INDICATOR_NAME');
  if (isInBoth) found.push('SAME_INDICATOR_IN_OUTPUT_AND_BENEFIT');
  if (facts.reading.vague) found.push('VAGUE_TARGET');
  if (isPercentWithoutMeasure(facts)) found.push('PERCENT_WITHOUT_MEASURE');
}

function checkCost({ total, form }: FormFacts, facts: RowFacts, found: string[]): void {
  const { row, reading, weight, declared } = facts;
  if (row.level2 === 'cost' && total.annualBudget !== null && total.executed !== null) {
    const budget = Exact.parse(form.funds.total.annualBudget ?? '0');
    const executed = Exact.parse(form.funds.total.executed ?? '0');
    const isBudget = isAmount(reading.target.quantity, budget, budget.times(YUAN)) === true;
    const isOther = isAmount(reading.completed.quantity, executed, executed.times(YUAN)) === false;
    if (isBudget && isOther) found.push('COST_COMPLETED_NOT_EXECUTED');
  }
  const isBounded = reading.nature === 'reverse' || reading.nature === 'plain' || reading.nature === 'fixed';
  if (!facts.isCost || !isBounded || weight === null || declared === null || declared < weight) return;
  if (reading.completionRatio && reading.completionRatio.compare(Exact.one) > 0)
    found.push('COST_OVER_TARGET_NOT_DEDUCTED');
}

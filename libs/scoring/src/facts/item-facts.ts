import type { Indicator, IndicatorReading, SelfEvaluationForm } from '@app/form';
import { Exact } from '@app/kernel';
import { emptySlots, markPresence, slotIndex, type FactValue, type Slots } from './fact-values';
import { differenceOf, ratioOf, type FormNumbers, type RowNumbers } from './form-numbers';
import type { Policy } from './policy';
import { comparableName, givesReason, namesMeasure, tierOf } from './wording';

const S = {
  kind: slotIndex('item.kind'),
  level1: slotIndex('item.level1'),
  level2: slotIndex('item.level2'),
  nature: slotIndex('item.nature'),
  comparator: slotIndex('item.comparator'),
  dimension: slotIndex('item.dimension'),
  weight: slotIndex('item.weight'),
  declaredScore: slotIndex('item.declaredScore'),
  declaredShare: slotIndex('item.declaredShare'),
  declaredLost: slotIndex('item.declaredLost'),
  weightShare: slotIndex('item.weightShare'),
  notApplicable: slotIndex('item.notApplicable'),
  targetGiven: slotIndex('item.targetGiven'),
  completedGiven: slotIndex('item.completedGiven'),
  reasonGiven: slotIndex('item.reasonGiven'),
  targetNumber: slotIndex('item.targetNumber'),
  completedNumber: slotIndex('item.completedNumber'),
  completionRatio: slotIndex('item.completionRatio'),
  met: slotIndex('item.met'),
  scaleShare: slotIndex('item.scaleShare'),
  tier: slotIndex('item.tier'),
  completedIsBound: slotIndex('item.completedIsBound'),
  completedEqualsTarget: slotIndex('item.completedEqualsTarget'),
  plainTarget: slotIndex('item.plainTarget'),
  unitsDiffer: slotIndex('item.unitsDiffer'),
  unitMissing: slotIndex('item.unitMissing'),
  unitSlip: slotIndex('item.unitSlip'),
  offScale: slotIndex('item.offScale'),
  vagueTarget: slotIndex('item.vagueTarget'),
  targetIsLowerBound: slotIndex('item.targetIsLowerBound'),
  duplicateName: slotIndex('item.duplicateName'),
  nameInOtherGroup: slotIndex('item.nameInOtherGroup'),
  percentWithoutMeasure: slotIndex('item.percentWithoutMeasure'),
  costEqualsExecuted: slotIndex('item.costEqualsExecuted'),
  costTargetEqualsBudget: slotIndex('item.costTargetEqualsBudget'),
} as const;

/** Facts an item can only have as part of a form. */
const FALSE_ON_EXECUTION = [
  S.notApplicable,
  S.targetGiven,
  S.completedGiven,
  S.reasonGiven,
  S.completedIsBound,
  S.completedEqualsTarget,
  S.plainTarget,
  S.unitsDiffer,
  S.unitMissing,
  S.unitSlip,
  S.offScale,
  S.vagueTarget,
  S.targetIsLowerBound,
  S.duplicateName,
  S.nameInOtherGroup,
  S.percentWithoutMeasure,
] as const;

const YUAN_PER_WAN = Exact.integer(10_000);

/** Where the same level-3 name stands: how often, and under which level-1 groups. */
export type NameCensus = ReadonlyMap<string, { count: number; groups: Set<string> }>;

/** Counts the level-3 names of a form. */
export function countNames(form: SelfEvaluationForm): NameCensus {
  const census = new Map<string, { count: number; groups: Set<string> }>();
  for (const row of form.indicators) {
    const name = comparableName(row.name);
    if (name === '') continue;
    const entry = census.get(name);
    if (entry) {
      entry.count += 1;
      entry.groups.add(row.level1);
    } else {
      census.set(name, { count: 1, groups: new Set([row.level1]) });
    }
  }
  return census;
}

/** Derives the facts of the budget execution item. */
export function deriveExecutionFacts(numbers: FormNumbers, policy: Policy): Slots {
  const slots = emptySlots('item');
  slots[S.kind] = 'execution';
  slots[S.nature] = 'execution';
  for (const slot of FALSE_ON_EXECUTION) slots[slot] = false;
  setRow(slots, numbers.execution, policy);
  markPresence('item', slots);
  return slots;
}

/** Derives the facts of one indicator from its row and from what was read of its target and completed value. */
export function deriveIndicatorFacts(
  row: Indicator,
  rowNumbers: RowNumbers,
  reading: IndicatorReading,
  census: NameCensus,
  numbers: FormNumbers,
  policy: Policy,
): Slots {
  const slots = emptySlots('item');
  slots[S.kind] = 'indicator';
  slots[S.level1] = row.level1;
  slots[S.level2] = row.level2;
  slots[S.notApplicable] = row.notApplicable;
  slots[S.reasonGiven] = givesReason(row.deviationReason);
  slots[S.tier] = tierOf(row.completed);
  setRow(slots, rowNumbers, policy);
  setReading(slots, reading, policy);
  setNames(slots, row, census, reading);
  if (row.level2 === 'cost' || row.level1 === 'cost') setCost(slots, reading, numbers);
  markPresence('item', slots);
  return slots;
}

function setRow(slots: Slots, row: RowNumbers, policy: Policy): void {
  slots[S.weight] = row.weight;
  slots[S.declaredScore] = row.declared;
  slots[S.declaredShare] = ratioOf(row.declared, row.weight);
  slots[S.declaredLost] = differenceOf(row.weight, row.declared);
  slots[S.weightShare] = ratioOf(row.weight, policy.total);
}

function setReading(slots: Slots, reading: IndicatorReading, policy: Policy): void {
  const { target, completed } = reading;
  slots[S.nature] = reading.nature;
  slots[S.comparator] = target.comparator;
  slots[S.dimension] = target.quantity?.dimension ?? null;
  slots[S.targetGiven] = target.kind !== 'blank';
  slots[S.completedGiven] = completed.kind !== 'blank';
  slots[S.targetNumber] = target.quantity?.value ?? null;
  slots[S.completedNumber] = completed.quantity?.value ?? null;
  slots[S.completionRatio] = reading.completionRatio;
  slots[S.met] = VERDICTS[reading.verdict];
  slots[S.scaleShare] = scaleShare(reading, policy);
  slots[S.completedIsBound] = reading.completedIsBound;
  slots[S.completedEqualsTarget] = reading.completedEqualsTarget;
  slots[S.plainTarget] = reading.nature === 'plain';
  slots[S.unitsDiffer] = reading.unitMatch === 'different';
  slots[S.unitMissing] = reading.unitMatch === 'target-only' || reading.unitMatch === 'completed-only';
  slots[S.unitSlip] = reading.unitMatch === 'slip';
  slots[S.offScale] = reading.offScale;
  slots[S.vagueTarget] = reading.vague;
  slots[S.targetIsLowerBound] = target.comparator === '>=' || target.comparator === '>';
}

const VERDICTS: Readonly<Record<IndicatorReading['verdict'], FactValue>> = { met: true, missed: false, unknown: null };

function scaleShare(reading: IndicatorReading, policy: Policy): Exact | null {
  if (reading.scaleId === null || reading.scaleWord === null) return null;
  return policy.scaleShares.get(reading.scaleId)?.get(reading.scaleWord) ?? null;
}

function setNames(slots: Slots, row: Indicator, census: NameCensus, reading: IndicatorReading): void {
  const named = census.get(comparableName(row.name));
  slots[S.duplicateName] = (named?.count ?? 0) > 1;
  slots[S.nameInOtherGroup] = named !== undefined && named.groups.has('output') && named.groups.has('benefit');
  const percentTarget = reading.target.quantity?.dimension === 'ratio';
  slots[S.percentWithoutMeasure] = row.level1 === 'benefit' && percentTarget && !namesMeasure(row.name);
}

/** A bare number on a cost row may be 元 or 万元; it agrees when either reading does. */
function setCost(slots: Slots, reading: IndicatorReading, numbers: FormNumbers): void {
  const { executed, annualBudget } = numbers.total;
  slots[S.costEqualsExecuted] = isAmount(reading.completed.quantity, executed);
  slots[S.costTargetEqualsBudget] = isAmount(reading.target.quantity, annualBudget);
}

function isAmount(quantity: IndicatorReading['target']['quantity'], wan: Exact | null): boolean | null {
  if (!quantity || !wan) return null;
  const inYuan = quantity.value.equals(wan.times(YUAN_PER_WAN));
  if (quantity.dimension === 'money') return inYuan;
  return quantity.dimension === 'none' ? inYuan || quantity.value.equals(wan) : null;
}

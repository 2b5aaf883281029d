import type { Grade } from '@app/form';
import { Exact } from '@app/kernel';
import { presenceFactOf, type FormFactName, type ItemFactName } from '@app/rule-set';
import { slotOf, type FactValue, type Slots } from './fact-values';
import { differenceOf } from './form-numbers';

/** A slot that becomes known while scoring, with the slot that says whether it is there. */
interface StageSlot {
  readonly slot: number;
  readonly presence: number | null;
}

const ITEM = {
  points: optional('item.points'),
  pointsLost: optional('item.pointsLost'),
  declaredGap: optional('item.declaredGap'),
  basis: always('item.basis'),
  declaredAllowed: optional('item.declaredAllowed'),
} as const;

const FORM = {
  undeterminedCount: always('form.undeterminedCount'),
  itemTotal: optional('form.itemTotal'),
  total: optional('form.total'),
  grade: optional('form.grade'),
  declaredGap: optional('form.declaredGap'),
  gradesBelowDepartment: optional('form.gradesBelowDepartment'),
} as const;

/** What an item earned, as facts for deductions, adjustments and checks. */
export function setItemPoints(
  slots: Slots,
  earned: {
    readonly points: Exact | null;
    readonly weight: Exact | null;
    readonly declared: Exact | null;
    readonly basis: string;
    readonly declaredAllowed: boolean | null;
  },
): void {
  set(slots, ITEM.points, earned.points);
  set(slots, ITEM.pointsLost, differenceOf(earned.weight, earned.points));
  set(slots, ITEM.declaredGap, differenceOf(earned.declared, earned.points));
  set(slots, ITEM.basis, earned.basis);
  set(slots, ITEM.declaredAllowed, earned.declaredAllowed);
}

/** The sum of the items, for rules about the form. */
export function setItemTotal(slots: Slots, itemTotal: Exact | null, undetermined: number): void {
  set(slots, FORM.itemTotal, itemTotal);
  set(slots, FORM.undeterminedCount, Exact.integer(undetermined));
}

/** The running total, for adjustments. */
export function setTotal(slots: Slots, total: Exact | null): void {
  set(slots, FORM.total, total);
}

/** How far the grade lies below the department's; for adjustments before the last, for checks after it. */
export function setGradesBelow(slots: Slots, below: number | null): void {
  set(slots, FORM.gradesBelowDepartment, below === null ? null : Exact.integer(below));
}

/** What is known when everything is added up. */
export function setFinal(slots: Slots, total: Exact | null, grade: Grade | null, declaredTotal: Exact | null): void {
  setTotal(slots, total);
  set(slots, FORM.grade, grade);
  set(slots, FORM.declaredGap, differenceOf(declaredTotal, total));
}

function set(slots: Slots, { slot, presence }: StageSlot, value: FactValue): void {
  slots[slot] = value;
  if (presence !== null) slots[presence] = value !== null;
}

function optional(name: ItemFactName | FormFactName): StageSlot {
  return { slot: slotOf(name).index, presence: slotOf(presenceFactOf(name)).index };
}

function always(name: ItemFactName | FormFactName): StageSlot {
  return { slot: slotOf(name).index, presence: null };
}

import { Exact } from '@app/kernel';
import type { Level2 } from '../canonical-form';
import type { Quantity, UnitMatch } from './reading';

/** Two quantities on one footing, or why there is none. */
export interface Footing {
  readonly match: UnitMatch;
  /** completed and target in one unit; null where they do not compare. */
  readonly pair: { readonly target: Exact; readonly completed: Exact } | null;
}

const HUNDRED = Exact.hundred;
const SLIP_ABOVE = Exact.parse('100');
const SLIP_BELOW = Exact.parse('0.0002');

/**
 * Brings target and completed value to one unit. A completed value without a unit is read in the target's; a bare
 * number against a percentage counts as percent when it is above 1.
 *
 * @param isCost cost rows may print 元 or 万元 or nothing, so there a slip of four digits is looked for
 */
export function onOneFooting(target: Quantity, completed: Quantity, isCost: boolean): Footing {
  const footing = unitsOf(target, completed);
  if (!isCost || !footing.pair || footing.pair.target.sign() <= 0 || footing.pair.completed.sign() <= 0) return footing;
  const ratio = footing.pair.completed.dividedBy(footing.pair.target);
  const isSlip = ratio.compare(SLIP_ABOVE) >= 0 || ratio.compare(SLIP_BELOW) <= 0;
  return isSlip ? { match: 'slip', pair: null } : footing;
}

function unitsOf(target: Quantity, completed: Quantity): Footing {
  const same = target.dimension === completed.dimension && target.unit === completed.unit;
  const pair = { target: target.value, completed: completed.value };
  if (same) return { match: target.unit === null ? 'none' : 'same', pair };
  if (completed.unit === null || completed.unit === '') return completedWithoutUnit(target, completed);
  if (target.unit === null || target.unit === '') return targetWithoutUnit(target, completed);
  return { match: 'different', pair: null };
}

/** 万 without 元 is money beside money; a bare number takes the unit of the target. */
function completedWithoutUnit(target: Quantity, completed: Quantity): Footing {
  const match: UnitMatch = 'target-only';
  if (completed.unit === '') {
    const isMoney = target.dimension === 'money';
    return { match: isMoney ? 'converted' : match, pair: isMoney ? pairOf(target, completed.value) : null };
  }
  if (completed.value.isZero()) return { match, pair: pairOf(target, Exact.zero) };
  if (target.dimension === 'ratio') {
    const isPercent = completed.value.compare(Exact.one) > 0;
    return { match, pair: isPercent ? pairOf(target, completed.value.dividedBy(HUNDRED)) : null };
  }
  if (target.dimension === 'count') return { match, pair: pairOf(target, completed.value) };
  if (target.dimension === 'money' || target.dimension === 'time') {
    return { match, pair: pairOf(target, inUnitOf(target, completed.value)) };
  }
  return { match, pair: null };
}

function targetWithoutUnit(target: Quantity, completed: Quantity): Footing {
  const match: UnitMatch = target.unit === '' && completed.dimension === 'money' ? 'converted' : 'completed-only';
  if (match === 'converted') return { match, pair: { target: target.value, completed: completed.value } };
  if (completed.dimension === 'count') return { match, pair: { target: target.value, completed: completed.value } };
  const asPercent = completed.value.times(HUNDRED);
  if (completed.dimension === 'ratio' && target.value.equals(asPercent)) {
    return { match, pair: { target: completed.value, completed: completed.value } };
  }
  return { match, pair: null };
}

function pairOf(target: Quantity, completed: Exact): Footing['pair'] {
  return { target: target.value, completed };
}

/** A bare number beside `6900元/年` or `12个月` was written in the same unit. */
function inUnitOf(target: Quantity, bare: Exact): Exact {
  return bare.times(target.perUnit);
}

const RATE = /([一-龥]{2})[率度](?=$|[^率度]{0,6}$)/;

/**
 * Whether a completed value may be measuring something else than its target does: 完成率100% says nothing about a
 * satisfaction of ≥90 %.
 *
 * @param about name, target and level of the indicator, to find the measured thing in
 */
export function measuresOther(completed: Quantity, about: string, level2: Level2): boolean {
  if (completed.dimension !== 'ratio' || completed.label === '') return false;
  const measured = RATE.exec(completed.label)?.[1];
  const isSatisfied = completed.label.includes('满意');
  if (level2 === 'satisfaction') return !isSatisfied && measured !== undefined && !about.includes(measured);
  if (isSatisfied) return !about.includes('满意');
  return measured !== undefined && !about.includes(measured);
}

import type { Exact } from '@app/kernel';
import type { Amount } from './amounts';
import type { Footing } from './measure';

/**
 * What a completed value may be, beside its target: the order of its lowest and its highest against the target
 * (negative, 0, positive); null where it is open to that side.
 */
export interface Reach {
  readonly low: number | null;
  readonly high: number | null;
  /** The value itself, in the target's unit, where there is just one. */
  readonly value: Exact | null;
  readonly isExact: boolean;
  /** The completed value is itself a bound. */
  readonly isBound: boolean;
  /** It repeats the target's number as a bound, which says that the target was copied and not that it was reached. */
  readonly isEcho: boolean;
}

/** Whether a completed amount only sets a bound: ≥90%, 300人以上, 未超过5万元. */
export function isBound(amount: Amount): boolean {
  return amount.comparator !== null && !amount.isResult && !amount.isWithin;
}

const OPEN: Reach = { low: null, high: null, value: null, isExact: false, isBound: false, isEcho: false };

/**
 * What a completed amount may be, beside its target.
 *
 * @param order   how the completed number stands to the target's: negative, 0 or positive
 * @param footing both numbers in one unit
 */
export function reachOf(amount: Amount, order: number, footing: Footing): Reach {
  const isSure = amount.about === 'exact' && amount.upTo === null;
  if (isSure && (amount.comparator === null || amount.isResult)) {
    return { low: order, high: order, value: footing.completed, isExact: true, isBound: false, isEcho: false };
  }
  if (amount.about === 'about') return OPEN;
  if (amount.upTo) return rangeOf(amount.upTo.value, amount.group, order, footing.target);
  if (amount.about === 'above') return { ...OPEN, low: order };
  return amount.isWithin ? { ...OPEN, high: order } : boundOf(amount, order);
}

function rangeOf(upTo: Exact, group: string, order: number, wanted: Exact | null): Reach {
  return wanted && group !== '' ? { ...OPEN, low: order, high: upTo.compare(wanted) } : OPEN;
}

/** A strict bound leaves the number itself out: 不足90% lies wholly below ≥90%, so it is no echo of it. */
function boundOf({ comparator }: Amount, order: number): Reach {
  const isLower = comparator === '>=' || comparator === '>';
  const bound = { ...OPEN, isBound: true, isEcho: order === 0 && comparator !== '<' };
  if (isLower) return { ...bound, low: order === 0 ? 1 : order };
  return { ...bound, high: order === 0 ? -1 : order };
}

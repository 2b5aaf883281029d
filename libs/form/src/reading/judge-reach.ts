import type { Amount } from './amounts';
import { directionOf } from './direction';
import { decided, unknown, type Judgement } from './judgement';
import type { Reach } from './reach';
import type { Comparator, IndicatorCells, ReadingOptions } from './reading';

/** Judges what a completed amount may be against what the target asks: a bound, a range, or a plain number. */
export function judgeReach(cells: IndicatorCells, asked: Amount, reach: Reach, options: ReadingOptions): Judgement {
  if (asked.upTo) return judgeRange(cells, asked, reach);
  const isStrict = options.strictWords === 'strict';
  const met = asked.comparator ? holds(asked.comparator, reach, isStrict) : plainHolds(cells, asked, reach);
  if (met !== null) return decided(met, 'READ_NUMBERS');
  if (reach.isBound) return unknown('READ_BOUND');
  return unknown(reach.isExact ? 'READ_DIRECTION_OPEN' : 'READ_APPROXIMATE');
}

/** Outside a range may be better still; it is missed only on the side that is surely worse. */
function judgeRange(cells: IndicatorCells, asked: Amount, { low, value, isExact }: Reach): Judgement {
  if (!isExact || !asked.upTo || low === null || value === null) return unknown('READ_APPROXIMATE');
  const isAbove = value.compare(asked.upTo.value) > 0;
  if (low >= 0 && !isAbove) return decided(true, 'READ_NUMBERS');
  const isWorse = directionOf(cells, asked) === (isAbove ? 'less' : 'more');
  return isWorse ? decided(false, 'READ_NUMBERS') : unknown('READ_DIRECTION_OPEN');
}

function holds(comparator: Comparator, reach: Reach, isStrict: boolean): boolean | null {
  switch (comparator) {
    case '>=':
      return reachesUp(reach, false);
    case '>':
      return reachesUp(reach, isStrict);
    case '<=':
      return staysDown(reach, false);
    case '<':
      return staysDown(reach, isStrict);
    case '=':
      return reach.isExact ? reach.low === 0 : null;
  }
}

/** A plain cost of 0 was not saved but not spent; whether that reaches the target is for a person to say. */
function plainHolds(cells: IndicatorCells, asked: Amount, reach: Reach): boolean | null {
  if (reach.isExact && reach.low === 0) return true;
  const direction = directionOf(cells, asked);
  if (direction === 'less' && reach.value?.isZero()) return null;
  if (direction === 'more') return reachesUp(reach, false);
  return direction === 'less' ? staysDown(reach, false) : null;
}

/** Whether everything the completed value may be lies on or above the target; null where some of it does. */
function reachesUp({ low, high, isEcho }: Reach, isStrict: boolean): boolean | null {
  if (isEcho) return null;
  if (low !== null && (isStrict ? low > 0 : low >= 0)) return true;
  return high !== null && (isStrict ? high <= 0 : high < 0) ? false : null;
}

function staysDown({ low, high, isEcho }: Reach, isStrict: boolean): boolean | null {
  if (isEcho) return null;
  if (high !== null && (isStrict ? high < 0 : high <= 0)) return true;
  return low !== null && (isStrict ? low >= 0 : low > 0) ? false : null;
}

import { Exact } from '@app/kernel';
import { ANYTHING, highOf, intersect, lowOf, negate, tightestHighs, tightestLows, type Bounds } from './bounds';
import { above, below, constant, isBelow, scale, ZERO_LINE, type Line } from './line';

/** A stretch of numbers; null where it is open to that side. */
interface Stretch {
  readonly low: Exact | null;
  readonly high: Exact | null;
}

/** The bounds of a product: exact for plain numbers, and for a line times a plain number. */
export function multiply(a: Bounds, b: Bounds): Bounds {
  return intersect(timesStretch(a, stretchOf(b)), timesStretch(b, stretchOf(a)));
}

/** The bounds of a quotient. A divisor that may be 0 leaves the quotient open there, not wrong. */
export function divide(a: Bounds, b: Bounds): Bounds {
  const inverse = invert(stretchOf(b));
  const byNumber = inverse === null ? ANYTHING : timesStretch(a, inverse);
  const shareA = shareOf(a);
  const shareB = shareOf(b);
  const inverseShare = shareB && invert(shareB);
  if (!shareA || !inverseShare) return byNumber;
  return intersect(byNumber, timesStretch(boundsOf(shareA), inverseShare));
}

function stretchOf(bounds: Bounds): Stretch {
  return { low: lowOf(bounds), high: highOf(bounds) };
}

function boundsOf({ low, high }: Stretch): Bounds {
  return { lows: low ? [constant(low)] : [], highs: high ? [constant(high)] : [] };
}

/** The share of the weight that a number is, where lines through 0 bound it from both sides. */
function shareOf({ lows, highs }: Bounds): Stretch | null {
  const through = (line: Line) => line.base.isZero();
  const low = lows.find(through);
  const high = highs.find(through);
  return low && high ? { low: low.slope, high: high.slope } : null;
}

/** 1 divided by each number of a stretch on one side of 0; null for one that goes over 0. */
function invert({ low, high }: Stretch): Stretch | null {
  const over = (number: Exact | null) =>
    number === null ? Exact.zero : number.isZero() ? null : Exact.one.dividedBy(number);
  if (low !== null && low.sign() >= 0) return { low: over(high), high: over(low) };
  if (high !== null && high.sign() <= 0) return { low: over(high), high: over(low) };
  return null;
}

function timesStretch(a: Bounds, { low, high }: Stretch): Bounds {
  if (low !== null && low.sign() >= 0) return timesPositive(a, low, high);
  if (high !== null && high.sign() <= 0) {
    return negate(timesPositive(a, high.negated(), low === null ? null : low.negated()));
  }
  return low === null || high === null ? ANYTHING : timesMixed(a, low, high);
}

/** Times a number between `low` and `high`, neither below 0. */
function timesPositive({ lows, highs }: Bounds, low: Exact, high: Exact | null): Bounds {
  const stretch = (line: Line, factor: Exact | null): Line[] => {
    if (factor !== null) return [scale(line, factor)];
    return line.slope.isZero() && line.base.isZero() ? [ZERO_LINE] : [];
  };
  return {
    lows: tightestLows(
      lows.flatMap((line) => (isPositive(line) ? stretch(line, low) : stretch(below(line, ZERO_LINE), high))),
    ),
    highs: tightestHighs(
      highs.flatMap((line) => (isNegative(line) ? stretch(line, low) : stretch(above(line, ZERO_LINE), high))),
    ),
  };
}

/** Times a number between a negative `low` and a positive `high`. */
function timesMixed({ lows, highs }: Bounds, low: Exact, high: Exact): Bounds {
  const result: { lows: Line[]; highs: Line[] } = { lows: [], highs: [] };
  for (const lowest of lows) {
    for (const highest of highs) {
      const down = below(lowest, ZERO_LINE);
      const up = above(highest, ZERO_LINE);
      result.highs.push(above(scale(up, high), scale(down, low)));
      result.lows.push(below(scale(up, low), scale(down, high)));
    }
  }
  return { lows: tightestLows(result.lows), highs: tightestHighs(result.highs) };
}

function isPositive(line: Line): boolean {
  return isBelow(ZERO_LINE, line);
}

function isNegative(line: Line): boolean {
  return isBelow(line, ZERO_LINE);
}

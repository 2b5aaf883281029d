import { Exact, type RoundingMode } from '@app/kernel';
import { above, add as addLines, below, constant, isBelow, isConstant, negate as negateLine, type Line } from './line';

/**
 * What is known of a number: it lies above every low line and below every high one, for every weight. No line at all
 * means that nothing is known on that side.
 */
export interface Bounds {
  readonly lows: readonly Line[];
  readonly highs: readonly Line[];
}

export const ANYTHING: Bounds = { lows: [], highs: [] };

/** More lines a side would cost time and prove little more. */
const MOST_LINES = 4;

export function exactly(line: Line): Bounds {
  return { lows: [line], highs: [line] };
}

export function between(low: Exact | null, high: Exact | null): Bounds {
  return { lows: low ? [constant(low)] : [], highs: high ? [constant(high)] : [] };
}

/** Both are known of the same number. */
export function intersect(a: Bounds, b: Bounds): Bounds {
  return { lows: tightestLows([...a.lows, ...b.lows]), highs: tightestHighs([...a.highs, ...b.highs]) };
}

/** The number is one of the two. */
export function hull(a: Bounds, b: Bounds): Bounds {
  return { lows: tightestLows(pairs(a.lows, b.lows, below)), highs: tightestHighs(pairs(a.highs, b.highs, above)) };
}

export function negate({ lows, highs }: Bounds): Bounds {
  return { lows: highs.map(negateLine), highs: lows.map(negateLine) };
}

export function add(a: Bounds, b: Bounds): Bounds {
  return {
    lows: tightestLows(pairs(a.lows, b.lows, addLines)),
    highs: tightestHighs(pairs(a.highs, b.highs, addLines)),
  };
}

export function smaller(a: Bounds, b: Bounds): Bounds {
  return { lows: hull(a, b).lows, highs: tightestHighs([...a.highs, ...b.highs]) };
}

export function larger(a: Bounds, b: Bounds): Bounds {
  return { lows: tightestLows([...a.lows, ...b.lows]), highs: hull(a, b).highs };
}

/** Rounding moves a number by less than one step; a bound that is a plain number is rounded itself. */
export function round({ lows, highs }: Bounds, digits: number, mode: RoundingMode): Bounds {
  const step = Exact.one.dividedBy(Exact.integer(10 ** digits));
  const half = step.dividedBy(Exact.integer(2));
  const down = { 'half-up': half, floor: step, ceil: Exact.zero }[mode].negated();
  const up = { 'half-up': half, floor: Exact.zero, ceil: step }[mode];
  const shift = (line: Line, by: Exact): Line =>
    isConstant(line) ? constant(line.base.round(digits, mode)) : addLines(line, constant(by));
  return { lows: lows.map((line) => shift(line, down)), highs: highs.map((line) => shift(line, up)) };
}

/** The highest number below everything, or null. */
export function lowOf({ lows }: Bounds): Exact | null {
  const numbers = lows.filter(isConstant).map(({ base }) => base);
  return numbers.reduce<Exact | null>((best, number) => (best ? best.max(number) : number), null);
}

/** The lowest number above everything, or null. */
export function highOf({ highs }: Bounds): Exact | null {
  const numbers = highs.filter(isConstant).map(({ base }) => base);
  return numbers.reduce<Exact | null>((best, number) => (best ? best.min(number) : number), null);
}

export function tightestLows(lines: readonly Line[]): Line[] {
  return tightest(lines, (a, b) => isBelow(b, a));
}

export function tightestHighs(lines: readonly Line[]): Line[] {
  return tightest(lines, isBelow);
}

/** Leaves out every line that another one makes needless. */
function tightest(lines: readonly Line[], isTighter: (a: Line, b: Line) => boolean): Line[] {
  const kept: Line[] = [];
  for (const line of lines) {
    if (kept.some((other) => isTighter(other, line))) continue;
    const rest = kept.filter((other) => !isTighter(line, other));
    kept.splice(0, kept.length, ...rest, line);
  }
  return kept.slice(0, MOST_LINES);
}

function pairs(a: readonly Line[], b: readonly Line[], join: (a: Line, b: Line) => Line): Line[] {
  return a.flatMap((left) => b.map((right) => join(left, right)));
}

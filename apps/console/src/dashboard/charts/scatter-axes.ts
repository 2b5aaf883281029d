import { toPixels } from '../../shared/format';

export interface Dot {
  readonly key: string;
  readonly name: string;
  /** As ratio and points, to place the dot; the texts beside it are exact. */
  readonly x: number;
  readonly y: number;
  readonly rate: string;
  readonly total: string;
  readonly to: string;
}

export interface Axes {
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

const STEP = 10;
const TOP = 100;
/** Rates beyond this are rare; they are drawn at the edge. */
const FURTHEST = 1.5;

/** Axes that hold all dots: rates from 0, totals from the ten below the lowest. */
export function axesOf(dots: readonly Dot[]): Axes {
  const lowest = Math.min(TOP - 4 * STEP, ...dots.map(({ y }) => y));
  const highest = Math.max(TOP, ...dots.map(({ y }) => y));
  const right = Math.min(FURTHEST, Math.max(1.1, ...dots.map(({ x }) => x)));
  return { right, bottom: Math.floor(lowest / STEP) * STEP, top: Math.ceil(highest / STEP) * STEP };
}

/** Dots from left to right, so that arrow keys walk them as the eye does. */
export function sortDots(dots: readonly Dot[]): readonly Dot[] {
  return [...dots].sort((a, b) => a.x - b.x || a.y - b.y);
}

export function toNumber(amount: string): number {
  return toPixels(amount);
}

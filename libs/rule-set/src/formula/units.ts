import type { Unit } from '../facts';

const BASES = ['points', 'money', 'count', 'days', 'plain'] as const;

/**
 * What a number measures, as the power of each base unit; a ratio has none. `any` is a number that is written out:
 * it may stand for every unit, such as points per percentage point.
 */
export type Measure = 'any' | readonly number[];

export const POINTS: Measure = measureOf('points');

/** The measure of a unit. */
export function measureOf(unit: Unit): Measure {
  return BASES.map((base) => (base === unit ? 1 : 0));
}

export function isSame(a: Measure, b: Measure): boolean {
  return a !== 'any' && b !== 'any' && a.every((power, index) => power === b[index]);
}

/** Of a product, or with `sign` -1 of a quotient. A written number leaves points as points, all else open. */
export function product(a: Measure, b: Measure, sign: 1 | -1): Measure {
  if (a === 'any' || b === 'any') {
    const known = a === 'any' && sign === 1 ? b : a;
    return isSame(known, POINTS) ? POINTS : 'any';
  }
  return a.map((power, index) => power + sign * (b[index] ?? 0));
}

/**
 * A measure as people write it.
 *
 * @example
 * measureText(product(POINTS, measureOf('money'), -1)) //=> 'points/money'
 */
export function measureText(measure: Measure): string {
  if (measure === 'any') return 'any';
  const part = (sign: 1 | -1) =>
    BASES.flatMap((base, index) => Array<string>(Math.max(0, sign * (measure[index] ?? 0))).fill(base)).join('·');
  const [above, below] = [part(1), part(-1)];
  if (above === '' && below === '') return 'ratio';
  return below === '' ? above : `${above === '' ? '1' : above}/${below}`;
}

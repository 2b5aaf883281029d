import type { Condition, Leaf } from '../rule-set';
import { isSame } from './change';

/** More constants that moved at once read better as a new condition. */
const MOST = 3;

export interface Threshold {
  readonly path: string;
  readonly from: Leaf;
  readonly to: Leaf;
}

/**
 * The comparisons whose constant alone differs between two conditions of one shape.
 *
 * @returns null where the shape differs, or more than three constants
 * @example
 * thresholdsOf({ not: below60 }, { not: below70 }) //=> [{ path: '.not', from: below60, to: below70 }]
 */
export function thresholdsOf(from: Condition, to: Condition): Threshold[] | null {
  const found: Threshold[] = [];
  return collect(from, to, '', found) && found.length <= MOST ? found : null;
}

function collect(from: Condition, to: Condition, path: string, found: Threshold[]): boolean {
  if ('all' in from) return 'all' in to && collectEach(from.all, to.all, `${path}.all`, found);
  if ('any' in from) return 'any' in to && collectEach(from.any, to.any, `${path}.any`, found);
  if ('not' in from) return 'not' in to && collect(from.not, to.not, `${path}.not`, found);
  if (!('fact' in to) || from.fact !== to.fact || from.operator !== to.operator) return false;
  if (!isSame(from.value, to.value)) found.push({ path, from, to });
  return true;
}

function collectEach(from: readonly Condition[], to: readonly Condition[], path: string, found: Threshold[]): boolean {
  if (from.length !== to.length) return false;
  return from.every((member, index) => {
    const other = to[index];
    return other !== undefined && collect(member, other, `${path}[${index}]`, found);
  });
}

import { Exact } from '@app/kernel';

/** The number `slope · w + base`, where w is the weight of the item (for adjustments the total), 0 or more. */
export interface Line {
  readonly slope: Exact;
  readonly base: Exact;
}

export const ZERO_LINE: Line = constant(Exact.zero);
export const WEIGHT_LINE: Line = { slope: Exact.one, base: Exact.zero };

export function constant(base: Exact): Line {
  return { slope: Exact.zero, base };
}

export function isConstant(line: Line): boolean {
  return line.slope.isZero();
}

/** Whether the first lies at or below the second for every w of 0 or more. */
export function isBelow(a: Line, b: Line): boolean {
  return a.slope.compare(b.slope) <= 0 && a.base.compare(b.base) <= 0;
}

export function add(a: Line, b: Line): Line {
  return { slope: a.slope.plus(b.slope), base: a.base.plus(b.base) };
}

export function scale(line: Line, factor: Exact): Line {
  return { slope: line.slope.times(factor), base: line.base.times(factor) };
}

export function negate(line: Line): Line {
  return { slope: line.slope.negated(), base: line.base.negated() };
}

/** A line at or above both for every w of 0 or more. */
export function above(a: Line, b: Line): Line {
  return { slope: a.slope.max(b.slope), base: a.base.max(b.base) };
}

/** A line at or below both for every w of 0 or more. */
export function below(a: Line, b: Line): Line {
  return { slope: a.slope.min(b.slope), base: a.base.min(b.base) };
}

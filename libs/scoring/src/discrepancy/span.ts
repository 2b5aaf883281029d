import { Exact } from '@app/kernel';

/** What points can be: where nothing is open, both are the same. */
export interface Span {
  readonly lowest: Exact;
  readonly highest: Exact;
}

/** How far a declared figure lies outside what is possible: above is positive, below negative, inside 0. */
export function outside(declared: Exact, { lowest, highest }: Span): Exact {
  if (declared.compare(highest) > 0) return declared.minus(highest);
  return declared.compare(lowest) < 0 ? declared.minus(lowest) : Exact.zero;
}

/** How far the declared figure may be from the true one at most; where none is declared, all that may be earned. */
export function atStake(declared: Exact | null, { lowest, highest }: Span): Exact {
  if (!declared) return highest.max(Exact.zero);
  return declared.minus(lowest).abs().max(declared.minus(highest).abs());
}

import type { Exact } from '@app/kernel';
import type { Amount } from './amounts';
import type { IndicatorReading, ReadingReason, UnitMatch } from './reading';

/** What comparing two cells found. */
export interface Judgement {
  readonly verdict: IndicatorReading['verdict'];
  readonly why: ReadingReason;
  readonly ratio?: Exact | null;
  readonly match?: UnitMatch;
  /** The amounts that decided, where a cell states them in a sentence only. */
  readonly asked?: Amount;
  readonly reached?: Amount;
}

export function decided(isMet: boolean, why: ReadingReason): Judgement {
  return { verdict: isMet ? 'met' : 'missed', why };
}

export function unknown(why: ReadingReason): Judgement {
  return { verdict: 'unknown', why };
}

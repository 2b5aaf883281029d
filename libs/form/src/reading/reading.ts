import type { Exact } from '@app/kernel';
import type { Level1, Level2 } from '../canonical-form';

export type Comparator = '>=' | '<=' | '>' | '<' | '=';

/** An ordinal scale as reading needs it: its words, best first. */
export interface ScaleWords {
  readonly id: string;
  readonly words: readonly string[];
}

/** How cells are read; a setting of the rule set. */
export interface ReadingOptions {
  /** Year of the form, for dates that print none. */
  readonly year: number;
  /** Whether 大于, 超过, 低于 and `>` leave the number itself out. */
  readonly strictWords: 'strict' | 'inclusive';
  readonly scales: readonly ScaleWords[];
}

/** What a number measures; only quantities of one dimension are compared. */
export type Dimension = 'money' | 'ratio' | 'time' | 'count' | 'none';

/** A number with its unit. `value` is in 元, as a ratio, in days, or in the printed unit of a count. */
export interface Quantity {
  readonly value: Exact;
  /** The unit as printed, without `/年`; null where none is. */
  readonly unit: string | null;
  readonly dimension: Dimension;
  /** How many base units one printed unit is; 1 where none is printed. */
  readonly perUnit: Exact;
  /** Text before the number, without comparator: what is being measured. */
  readonly label: string;
}

/** A point or period in days, each `yyyymmdd`. A deadline may be read two ways: 11月前 ends in October or November. */
export interface DateReading {
  readonly from: number;
  readonly to: number;
  /** The earlier way to read a deadline; equal to `to` where there is only one. */
  readonly safe: number;
}

/** One stage of a schedule: by the end of this month, this share. */
export interface Stage {
  readonly month: number;
  readonly share: Exact;
}

/** What one cell says, read on its own. */
export interface ValueReading {
  readonly kind: 'blank' | 'quantity' | 'date' | 'stages' | 'text';
  readonly comparator: Comparator | null;
  readonly quantity: Quantity | null;
  readonly date: DateReading | null;
  readonly stages: readonly Stage[] | null;
}

/** What the target asks for; `plain` is a number without a comparator. */
export type Nature =
  'positive' | 'reverse' | 'fixed' | 'plain' | 'scale' | 'date' | 'stages' | 'qualitative' | 'missing';

/** How the units of target and completed value go together; `slip`: 元 and 万元 seem mixed up. */
export type UnitMatch = 'same' | 'converted' | 'target-only' | 'completed-only' | 'different' | 'slip' | 'none';

/** Why a verdict was reached, or why none was; each has a sentence in the catalogue. */
export type ReadingReason =
  | 'READ_NUMBERS'
  | 'READ_DATES'
  | 'READ_STAGES'
  | 'READ_SCALE'
  | 'READ_YES_NO'
  | 'READ_TARGET_MISSING'
  | 'READ_COMPLETED_MISSING'
  | 'READ_BOUND'
  | 'READ_UNITS_DIFFER'
  | 'READ_UNIT_SLIP'
  | 'READ_OFF_SCALE'
  | 'READ_OTHER_MEASURE'
  | 'READ_DIRECTION_OPEN'
  | 'READ_NOT_COMPARABLE'
  | 'READ_TEXT';

/** What target and completed value say together. Only `met` and `missed` decide; everything else stays `unknown`. */
export interface IndicatorReading {
  readonly target: ValueReading;
  readonly completed: ValueReading;
  readonly nature: Nature;
  readonly verdict: 'met' | 'missed' | 'unknown';
  readonly why: ReadingReason;
  /** completed ÷ target in one unit; null where they don't compare, the target is 0 or the completed value a bound. */
  readonly completionRatio: Exact | null;
  readonly unitMatch: UnitMatch;
  readonly completedEqualsTarget: boolean;
  readonly completedIsBound: boolean;
  readonly scaleId: string | null;
  readonly scaleWord: string | null;
  readonly offScale: boolean;
  readonly vague: boolean;
}

/** The cells of an indicator that reading looks at. */
export interface IndicatorCells {
  readonly level1: Level1;
  readonly level2: Level2;
  readonly name: string;
  readonly target: string;
  readonly completed: string;
}

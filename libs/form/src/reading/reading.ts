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

/** What a number measures; `other` is a measure of its own (米, 吨, 分贝), `none` a number without a unit. */
export type Dimension = 'money' | 'ratio' | 'time' | 'count' | 'other' | 'none';

/**
 * A number with its unit. `value` is in 元, as a ratio, in days (a month is 365/12 of them), in 米 平方米 立方米 公斤,
 * or in the printed unit of a count; 万 and 亿 are multiplied out.
 */
export interface Quantity {
  readonly value: Exact;
  /** The unit as printed, with its 万 or `/年`; null where none is. */
  readonly unit: string | null;
  readonly dimension: Dimension;
}

/**
 * A day, a month or a longer period, as days `yyyymmdd`; day 31 stands for the end of any month.
 * A deadline has `from` 0. 11月前 ends in October or November: `safe` is the earlier way to read it, `to` the later.
 */
export interface DateReading {
  readonly from: number;
  readonly to: number;
  readonly safe: number;
  /** From one date to another (1月至12月): a time to serve, no deadline. */
  readonly isPeriod: boolean;
}

/** One stage of a schedule: by this day, this much. */
export interface Stage {
  readonly by: number;
  readonly quantity: Quantity;
}

/** What one cell says, read on its own. */
export interface ValueReading {
  readonly kind: 'blank' | 'quantity' | 'date' | 'stages' | 'text';
  /** The printed comparator; null for a plain number. A completed 达到95% is a plain 95%. */
  readonly comparator: Comparator | null;
  readonly quantity: Quantity | null;
  /** The upper end where a range is printed: 10 of 8-10次. */
  readonly upTo: Quantity | null;
  /** 约, 左右, 余: the number is no exact one. */
  readonly isApproximate: boolean;
  readonly date: DateReading | null;
  readonly stages: readonly Stage[] | null;
  /** `likely`: a sentence that holds the number; it counts only beside a completed value that answers to it. */
  readonly confidence: 'certain' | 'likely';
}

/**
 * What the target asks for: `plain` is a number without a comparator, `qualitative` prose, also where a number in it
 * could be compared.
 */
export type Nature =
  'positive' | 'reverse' | 'fixed' | 'plain' | 'scale' | 'date' | 'stages' | 'qualitative' | 'missing';

/** How the units of target and completed value go together; `slip`: 元 and 万元 seem mixed up. */
export type UnitMatch = 'same' | 'converted' | 'target-only' | 'completed-only' | 'different' | 'slip' | 'none';

/** Why a verdict was reached, or why none was; each has a sentence in the catalogue. */
export type ReadingReason =
  | 'READ_NUMBERS'
  | 'READ_LISTS'
  | 'READ_DATES'
  | 'READ_STAGES'
  | 'READ_SCALE'
  | 'READ_WORDS'
  | 'READ_TARGET_MISSING'
  | 'READ_COMPLETED_MISSING'
  | 'READ_BOUND'
  | 'READ_APPROXIMATE'
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
  /** completed ÷ target in one unit; null where they don't compare, the target is 0 or the completed value no exact one. */
  readonly completionRatio: Exact | null;
  readonly unitMatch: UnitMatch;
  readonly completedEqualsTarget: boolean;
  /** The completed value is itself a bound such as `≥90%`: nothing was measured. */
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

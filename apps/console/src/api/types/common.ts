import type { Decimal, Grade, Kind } from '@app/form';
import type { Severity } from '@app/kernel';

/** A sentence in both languages, as the service answers it. */
export interface BilingualText {
  readonly zh: string;
  readonly en: string;
}

/** Points or money: a canonical decimal string, sometimes a fraction such as `20/3`; never a float. */
export type Amount = Decimal;

export interface Page<T> {
  readonly data: readonly T[];
  readonly total: number;
}

export interface PlaceView {
  readonly form?: number;
  readonly row?: number;
  readonly cell?: number;
  readonly line?: number;
  readonly path?: string;
  readonly file?: string;
}

export type ValuesView = Readonly<Record<string, string | number>>;

export interface IssueView {
  readonly code: string;
  readonly severity: Severity;
  readonly at: PlaceView;
  readonly values: ValuesView;
  readonly message: BilingualText;
}

export interface ErrorBody {
  readonly error: {
    readonly code: string;
    readonly message: BilingualText;
    readonly at: PlaceView;
    readonly values: ValuesView;
    readonly id?: string;
    readonly issues?: readonly IssueView[];
    /** Both sides of a lost race, where there was one. */
    readonly conflict?: unknown;
  };
}

/** Which rule set something rests on; `label` is 示例 where it is not official. */
export interface RuleSetRef {
  readonly districtCode: string;
  readonly year: number;
  readonly kind: Kind;
  readonly version: number;
  readonly official: boolean;
  readonly label: BilingualText | null;
}

export interface Person {
  readonly id: string;
  readonly name: string;
}

export interface Bin {
  readonly from: Amount;
  readonly to: Amount;
  readonly count: number;
}

export interface GradeCount {
  readonly grade: Grade | null;
  readonly count: number;
}

export interface CountsBySeverity {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

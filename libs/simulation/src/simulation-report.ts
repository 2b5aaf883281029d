import type { Decimal, Grade } from '@app/form';
import type { Points } from '@app/scoring';

/** How many forms there are of something. */
export interface Bin {
  /** Inclusive, unless `to` is the same: then exactly this value. */
  readonly from: Decimal;
  readonly to: Decimal;
  readonly count: number;
}

/** How many forms go from one grade to another; null is no grade. */
export interface GradeMigration {
  readonly from: Grade | null;
  readonly to: Grade | null;
  readonly count: number;
}

/** What a change does to one form. Totals are the lowest possible ones where something is undetermined. */
export interface FormShift {
  readonly districtCode: string;
  readonly formId: string;
  readonly projectName: string;
  readonly unitName: string;
  readonly baselineTotal: Points;
  readonly candidateTotal: Points;
  /** candidate − baseline. */
  readonly shift: Points;
  readonly baselineGrade: Grade | null;
  readonly candidateGrade: Grade | null;
  /** Whether a line of either sheet is undetermined, so that the totals are lower ends. */
  readonly isOpen: boolean;
}

/** A form whose candidate total lies close to the lower edge of a grade. */
export interface NearEdge extends FormShift {
  readonly edge: Decimal;
}

/** What a change does to the forms of one unit. */
export interface UnitShift {
  readonly districtCode: string;
  readonly unitId: string | null;
  readonly unitName: string;
  readonly forms: number;
  readonly gained: number;
  readonly lost: number;
  readonly unchanged: number;
  /** To four places. */
  readonly meanShift: Decimal;
}

/** A form that could not be scored at all. */
export type UnscoredForm = Pick<FormShift, 'districtCode' | 'formId' | 'projectName' | 'unitName'>;

/** Baseline against candidate over a set of forms. */
export interface SimulationReport {
  readonly forms: number;
  readonly notScored: number;
  /** The first of them. */
  readonly notScoredForms: readonly UnscoredForm[];
  /** Forms with an undetermined line. */
  readonly undetermined: { readonly baseline: number; readonly candidate: number };
  readonly gradeMigration: readonly GradeMigration[];
  /** Of candidate − baseline, without a gap from the lowest to the highest; unchanged totals are a bin of their own. */
  readonly histogram: readonly Bin[];
  readonly distribution: { readonly baseline: readonly Bin[]; readonly candidate: readonly Bin[] };
  readonly byUnit: readonly UnitShift[];
  readonly largestGains: readonly FormShift[];
  readonly largestLosses: readonly FormShift[];
  readonly nearEdge: { readonly count: number; readonly forms: readonly NearEdge[] };
}

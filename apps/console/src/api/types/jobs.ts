import type { Grade, Kind } from '@app/form';
import type { Severity } from '@app/kernel';
import type { Amount, BilingualText, Bin, GradeCount, Person } from './common';
import type { FormView } from './forms';
import type { Side } from './rule-sets';
import type { SheetView } from './sheets';

export type JobState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';

export interface JobView {
  readonly jobId: string;
  readonly type: string;
  readonly districtCode: string;
  readonly state: JobState;
  readonly progress: { readonly done: number; readonly total: number };
  readonly createdAt: string;
  readonly createdBy: Person | string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly attempt: number;
  readonly error: { readonly code: string; readonly message: BilingualText } | null;
}

export interface FormShift {
  readonly districtCode: string;
  readonly formId: string;
  readonly projectName: string;
  readonly unitName: string;
  readonly baselineTotal: Amount;
  readonly candidateTotal: Amount;
  readonly shift: Amount;
  readonly baselineGrade: Grade | null;
  readonly candidateGrade: Grade | null;
  /** Whether either sheet has an undetermined line; then the totals are the lowest ones. */
  readonly isOpen: boolean;
}

export interface SimulationReport {
  readonly forms: number;
  readonly notScored: number;
  readonly undetermined: { readonly baseline: number; readonly candidate: number };
  readonly gradeMigration: readonly {
    readonly from: Grade | null;
    readonly to: Grade | null;
    readonly count: number;
  }[];
  readonly histogram: readonly Bin[];
  readonly distribution: { readonly baseline: readonly Bin[]; readonly candidate: readonly Bin[] };
  readonly byUnit: readonly {
    readonly districtCode: string;
    readonly unitId: string | null;
    readonly unitName: string;
    readonly forms: number;
    readonly gained: number;
    readonly lost: number;
    readonly unchanged: number;
    readonly meanShift: Amount;
  }[];
  readonly largestGains: readonly FormShift[];
  readonly largestLosses: readonly FormShift[];
  readonly nearEdge: { readonly count: number; readonly forms: readonly (FormShift & { readonly edge: Amount })[] };
}

export interface SimulationSideView {
  readonly side: Side;
  readonly hash: string;
  readonly title: BilingualText;
  readonly official: boolean;
  readonly label: BilingualText | null;
}

export interface SimulationView {
  readonly job: JobView;
  readonly baseline: SimulationSideView;
  readonly candidate: SimulationSideView;
  readonly forms: {
    readonly districtCodes: readonly string[];
    readonly years: readonly number[];
    readonly unitIds?: readonly string[];
    readonly kind: Kind;
  };
  readonly report: SimulationReport | null;
  /** Left out in lists. */
  readonly acknowledgements?: readonly { readonly userId: string; readonly userName: string; readonly at: string }[];
}

export interface SimulatedFormView {
  readonly form: FormView;
  /** Since it was simulated. */
  readonly changedSince: boolean;
  readonly baseline: SheetView;
  readonly candidate: SheetView;
}

/** Where there are forms at all. */
export interface FormPlaceView {
  readonly districtCode: string;
  readonly year: number;
  readonly kind: Kind;
  readonly forms: number;
}

export interface StatisticsView {
  readonly forms: number;
  readonly scored: number;
  readonly undetermined: number;
  readonly grades: readonly GradeCount[];
  readonly histogram: readonly Bin[];
  readonly byUnit: readonly StatisticsGroup[];
  readonly byDistrict: readonly StatisticsGroup[];
  readonly findings: readonly {
    readonly code: string;
    readonly severity: Severity | null;
    readonly count: number;
    readonly label: BilingualText;
  }[];
  readonly scatter: readonly {
    readonly districtCode: string;
    readonly formId: string;
    readonly projectName: string;
    readonly executionRate: Amount | null;
    readonly total: Amount;
  }[];
}

export interface StatisticsGroup {
  readonly districtCode: string;
  readonly unitId?: string | null;
  readonly unitName?: string;
  readonly forms: number;
  readonly scored: number;
  readonly withErrors: number;
  readonly meanTotal: Amount | null;
}

export interface WorkListView {
  readonly items: readonly {
    readonly code: string;
    readonly count: number;
    readonly message: BilingualText;
    readonly link: string;
  }[];
}

import type { Grade, Kind } from '@app/form';
import type { Amount, BilingualText, IssueView, RuleSetRef } from './common';
import type { JobView } from './jobs';
import type { SheetView } from './sheets';

export type Verdict = 'identical' | 'different' | 'cannot';

/** By which rules a score is computed again. */
export type ReplayRules =
  | { readonly kind: 'own' }
  | { readonly kind: 'as-known-on'; readonly date: string }
  | {
      readonly kind: 'version';
      readonly ruleSet: { readonly districtCode: string; readonly year: number; readonly version: number };
    };

export interface DifferenceView {
  readonly line: string | null;
  readonly label: BilingualText;
  readonly path: string;
  readonly stored: string | null;
  readonly replayed: string | null;
}

export interface HashedSheetView {
  readonly sheetHash: string;
  readonly sheet: SheetView | null;
}

export interface ReplayView {
  readonly verdict: Verdict;
  readonly reason: IssueView | null;
  readonly rules: RuleSetRef | null;
  readonly calculationVersion: number;
  readonly stored: HashedSheetView;
  readonly replayed: HashedSheetView | null;
  readonly firstDifference: DifferenceView | null;
}

export interface SecondOpinionView {
  readonly agrees: boolean;
  /** Why it could not be asked, or what was changed. */
  readonly reason: IssueView | null;
  readonly firstDifference: DifferenceView | null;
}

export interface ReplayDifferenceView {
  readonly evaluationId: string;
  readonly formId: string;
  readonly projectName: string;
  readonly verdict: Verdict;
  readonly line: string | null;
  readonly label: BilingualText | null;
  readonly path: string | null;
  readonly stored: string | null;
  readonly replayed: string | null;
  readonly reason: IssueView | null;
}

export interface ReplayReportView {
  readonly checked: number;
  readonly identical: number;
  readonly different: number;
  readonly cannot: number;
  readonly differences: readonly ReplayDifferenceView[];
}

export interface ReplayJobView {
  readonly job: JobView;
  readonly year: number;
  readonly kind: Kind;
  readonly rules: ReplayRules;
  readonly report: ReplayReportView | null;
}

export interface ApplicableView {
  readonly applicable: RuleSetRef | null;
  readonly publishedAt: string | null;
  readonly reason: IssueView | null;
}

export interface MovedScoreView {
  readonly formId: string;
  readonly evaluationId: string;
  readonly projectName: string;
  readonly stored: Amount;
  readonly wouldBe: Amount;
  readonly shift: Amount;
  readonly storedGrade: Grade | null;
  readonly wouldBeGrade: Grade | null;
  readonly line: string | null;
}

export interface CalculationChangesView {
  readonly current: number;
  readonly latest: number;
  readonly accepted: {
    readonly version: number;
    readonly by: string;
    readonly at: string;
    readonly reason: string;
  } | null;
  readonly forms: number;
  readonly changed: number;
  readonly cannot: number;
  readonly moved: readonly MovedScoreView[];
}

export interface AlertView {
  readonly alertId: string;
  readonly at: string;
  readonly code: string;
  readonly districtCode: string;
  readonly evaluationId: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly message: BilingualText;
}

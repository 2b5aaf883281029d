import type { Grade, Kind, SelfEvaluationForm } from '@app/form';
import type { Amount, CountsBySeverity, IssueView, RuleSetRef } from './common';
import type { SheetView } from './sheets';

export interface ScoreView {
  readonly evaluationId: string;
  readonly formRevision: number;
  readonly ruleSet: RuleSetRef;
  readonly total: Amount;
  readonly lowest: Amount;
  readonly highest: Amount;
  readonly grade: Grade | null;
  readonly gap: Amount | null;
  readonly findings: CountsBySeverity;
  readonly findingCodes: readonly string[];
  readonly evaluatedAt: string;
}

export interface FormSummaryView {
  readonly formId: string;
  readonly districtCode: string;
  readonly year: number;
  readonly kind: Kind;
  readonly projectName: string;
  readonly unitId: string | null;
  readonly unitName: string;
  readonly revision: number;
  readonly contentHash: string;
  readonly savedAt: string;
  readonly declared: { readonly total: Amount | null; readonly grade: Grade | null };
  readonly score: ScoreView | null;
  readonly isScored: boolean;
}

export interface FormRevisionView {
  readonly revision: number;
  readonly contentHash: string;
  readonly savedAt: string;
  readonly savedBy: string;
  readonly importId: string | null;
}

export interface FormView extends FormSummaryView {
  readonly shown: FormRevisionView;
  readonly form: SelfEvaluationForm;
}

export interface EvaluationSummaryView extends ScoreView {
  readonly districtCode: string;
  readonly formId: string;
  readonly declaredTotal: Amount | null;
  readonly evaluatedBy: string;
  readonly calculationVersion: number;
  readonly formHash: string;
  readonly ruleSetHash: string;
  readonly sheetHash: string;
}

export interface EvaluationView extends EvaluationSummaryView {
  readonly options: object;
  readonly projectName: string | null;
  readonly sheet: SheetView;
}

/** What saving an edited form gives: it is scored at once. */
export interface FormSavedView {
  readonly outcome: 'revised' | 'unchanged';
  readonly form: FormView;
  readonly evaluation: EvaluationView | null;
  readonly issues: readonly IssueView[];
}

export interface ImportCountsView {
  readonly forms: number;
  readonly created: number;
  readonly revised: number;
  readonly unchanged: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export interface ImportSummaryView {
  readonly importId: string;
  readonly districtCode: string;
  readonly year: number | null;
  readonly kind: Kind;
  readonly documentName: string;
  readonly documentHash: string;
  readonly status: 'running' | 'storing' | 'complete' | 'failed';
  readonly startedAt: string;
  readonly startedBy: string;
  readonly finishedAt: string | null;
  readonly counts: ImportCountsView | null;
}

export interface ImportView extends ImportSummaryView {
  readonly forms: readonly {
    readonly index: number;
    readonly projectName: string;
    readonly outcome: 'created' | 'revised' | 'unchanged';
    readonly formId: string | null;
    readonly revision: number | null;
    readonly issues: readonly IssueView[];
  }[];
  readonly issues: readonly IssueView[];
}

export interface PreviewView {
  readonly ruleSet: RuleSetRef;
  readonly forms: readonly {
    readonly index: number;
    readonly line: number;
    readonly form: SelfEvaluationForm;
    readonly sheet: SheetView;
    readonly issues: readonly IssueView[];
  }[];
  readonly issues: readonly IssueView[];
}

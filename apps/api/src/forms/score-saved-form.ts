import { SuanpanError, type Issue, type Language } from '@app/kernel';
import { EvaluationsRepository, FormsRepository, type DistrictScope, type StoredHead } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { EvaluateFormsUseCase } from '../evaluations/evaluate-forms.usecase';
import type { EvaluationView } from '../evaluations/evaluations.views';
import { ShowEvaluationUseCase } from '../evaluations/show-evaluation.usecase';
import { viewIssue, type IssueView } from '../http/issue-view';
import { RequestError } from '../http/request-error';

/** The score of a form that was saved just now; without a rule set in force there is none, and an issue says so. */
export interface SavedFormScore {
  readonly evaluation: EvaluationView | null;
  readonly issues: readonly IssueView[];
}

/** Scores one form under the rules in force, with the filing date and department grade of its score before. */
@Injectable()
export class ScoreSavedForm {
  constructor(
    private readonly forms: FormsRepository,
    private readonly evaluations: EvaluationsRepository,
    private readonly evaluateForms: EvaluateFormsUseCase,
    private readonly showEvaluation: ShowEvaluationUseCase,
  ) {}

  async execute(scope: DistrictScope, formId: string, by: string, language: Language): Promise<SavedFormScore> {
    const stored = await this.forms.find(scope, formId);
    if (!stored) return { evaluation: null, issues: [] };
    try {
      const evaluationId = await this.score(scope, stored.head, by);
      if (evaluationId === null) return { evaluation: null, issues: [] };
      return { evaluation: await this.showEvaluation.execute(scope, evaluationId, language), issues: [] };
    } catch (error) {
      // The form is saved; that it cannot be scored must not look as if it were not.
      if (!(error instanceof SuanpanError)) throw error;
      return { evaluation: null, issues: issuesOf(error).map(viewIssue) };
    }
  }

  private async score(scope: DistrictScope, head: StoredHead, by: string): Promise<string | null> {
    const { districtCode, formId, year, kind, current, latest } = head;
    // Nothing was changed: a score that somebody may have reviewed stands.
    if (latest?.formRevision === current.revision) return latest.evaluationId;
    const before = latest && (await this.evaluations.find(scope, latest.evaluationId));
    const { submittedOn, departmentGrade } = before?.options ?? {};
    const run = await this.evaluateForms.execute(scope, {
      ...{ districtCode, year, kind, formIds: [formId], by },
      ...(submittedOn === undefined ? {} : { submittedOn }),
      ...(departmentGrade === undefined ? {} : { departmentGrade }),
    });
    return run.evaluations[0]?.evaluationId ?? null;
  }
}

function issuesOf(error: SuanpanError): readonly Issue[] {
  const own: Issue = { code: error.code, severity: 'warning', at: {}, values: error.values };
  return error instanceof RequestError ? [own, ...error.issues] : [own];
}

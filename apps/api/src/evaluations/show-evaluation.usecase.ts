import type { Language } from '@app/kernel';
import { EvaluationsRepository, FormsRepository, type DistrictScope } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { RequestError } from '../http/request-error';
import { RuleSetShelf } from '../rule-sets/rule-set-shelf';
import { viewSheet } from '../sheets/view-sheet';
import { viewEvaluationSummary } from './evaluation-summary.view';
import type { EvaluationView } from './evaluations.views';

@Injectable()
export class ShowEvaluationUseCase {
  constructor(
    private readonly evaluations: EvaluationsRepository,
    private readonly forms: FormsRepository,
    private readonly shelf: RuleSetShelf,
  ) {}

  /** @throws RequestError when the scope holds no such evaluation */
  async execute(scope: DistrictScope, evaluationId: string, language: Language): Promise<EvaluationView> {
    const stored = await this.evaluations.find(scope, evaluationId);
    if (!stored) throw new RequestError('EVALUATION_NOT_FOUND', { evaluationId });
    const { sheet, options, ...record } = stored;
    const [ruleSet, form] = await Promise.all([
      this.shelf.resolved(record.ruleSet),
      this.forms.find(scope, record.formId, { revision: record.formRevision }),
    ]);
    return {
      ...viewEvaluationSummary(record),
      options,
      projectName: form?.form.projectName ?? null,
      sheet: viewSheet(sheet, form?.form ?? null, ruleSet, language),
    };
  }
}

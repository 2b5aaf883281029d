import { raiseAlerts, StoredRules } from '@app/jobs';
import { EvaluationsRepository, FormsRepository, type DistrictScope, type Storage } from '@app/persistence';
import { cannotFor, readContent, secondOpinion } from '@app/replay';
import type { Calculations } from '@app/scoring';
import { Inject, Injectable } from '@nestjs/common';
import { CALCULATIONS } from '../calculations/calculations';
import { viewIssue } from '../http/issue-view';
import { RequestError } from '../http/request-error';
import { viewDifference } from '../replays/view-difference';
import { STORAGE } from '../storage/storage.module';
import type { SecondOpinionView } from './second-opinion.views';

/** Has a stored score computed by the reference evaluator; where it does not say the same, an alert is raised. */
@Injectable()
export class AskSecondOpinionUseCase {
  constructor(
    private readonly evaluations: EvaluationsRepository,
    private readonly forms: FormsRepository,
    @Inject(STORAGE) private readonly storage: Storage,
    @Inject(CALCULATIONS) private readonly calculations: Calculations,
  ) {}

  /** @throws RequestError when the scope holds no such evaluation */
  async execute(scope: DistrictScope, evaluationId: string): Promise<SecondOpinionView> {
    const record = await this.evaluations.findRecord(scope, evaluationId);
    if (!record) throw new RequestError('EVALUATION_NOT_FOUND', { evaluationId });
    const { districtCode, formId, formRevision, calculationVersion } = record;
    const revision = await this.forms.revisionRecord(scope, formId, formRevision);
    const found = await new StoredRules(this.storage, this.calculations).find(record, { kind: 'own' });
    const { verdict, reason, firstDifference } =
      'ruleSet' in found
        ? await secondOpinion(record, revision, found.ruleSet, this.calculations.get(calculationVersion))
        : cannotFor(found.refused);
    const agrees = verdict === 'identical';
    if (!agrees) {
      const { path = null, stored = null, replayed = null } = firstDifference ?? {};
      await raiseAlerts(this.storage, scope, districtCode, [{ evaluationId, formId, path, stored, replayed, reason }]);
    }
    const form = revision && readContent(revision);
    return { agrees, reason: reason && viewIssue(reason), firstDifference: viewDifference(firstDifference, form) };
  }
}

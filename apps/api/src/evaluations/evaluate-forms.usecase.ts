import { GRADES, type Grade, type Kind } from '@app/form';
import type { Issue } from '@app/kernel';
import {
  EvaluationsRepository,
  FormsRepository,
  type DistrictScope,
  type EvaluationStamp,
  type StoredForm,
} from '@app/persistence';
import type { ScoreOptions, Scorer } from '@app/scoring';
import { Injectable } from '@nestjs/common';
import { CalculationDesk } from '../calculations/calculation-desk';
import { groupBy } from '../common/group-by';
import { inBatches } from '../common/in-batches';
import { RequestError } from '../http/request-error';
import { ServiceMetrics } from '../metrics/service-metrics';
import { viewReference } from '../rule-sets/rule-set-reference.view';
import { RuleSetShelf } from '../rule-sets/rule-set-shelf';
import type { EvaluateBody } from './evaluate.body';
import type { EvaluationRunView, GradeCountView, ScoredFormView } from './evaluations.views';

/** How many scores are committed together. */
const BATCH_SIZE = 200;

/** What is to be scored, where, and who asks. */
export interface EvaluateRequest extends EvaluateBody {
  readonly districtCode: string;
  readonly by: string;
}

/** Scores one or all forms of a district and year and keeps the sheets; what is stored already is not stored twice. */
@Injectable()
export class EvaluateFormsUseCase {
  constructor(
    private readonly forms: FormsRepository,
    private readonly evaluations: EvaluationsRepository,
    private readonly shelf: RuleSetShelf,
    private readonly calculations: CalculationDesk,
    private readonly metrics: ServiceMetrics,
  ) {}

  async execute(scope: DistrictScope, request: EvaluateRequest): Promise<EvaluationRunView> {
    const { districtCode, year, kind = 'project', formIds } = request;
    const own = scope.only(districtCode);
    const scorer = await this.scorerFor(request, kind);
    const filter = { year, kind, ...(formIds === undefined ? {} : { formIds }) };
    await this.assertFormsAreThere(own, request, filter);
    const optionsFor = optionsByForm(request);
    const stamp = { evaluatedAt: new Date(), evaluatedBy: request.by };
    const scored: ScoredFormView[] = [];
    for await (const batch of inBatches(this.forms.stream(own, filter), BATCH_SIZE)) {
      scored.push(...(await this.scoreBatch(own, batch, scorer, optionsFor, stamp)));
    }
    return this.sumUp(scorer, scored);
  }

  /**
   * The rule set that applies: the newest one of exactly this scope, unless another is chosen; under the calculation
   * that the district of the forms has accepted.
   */
  private async scorerFor(request: EvaluateRequest, kind: Kind): Promise<Scorer> {
    const { districtCode, year, version } = { ...request, ...request.ruleSet, version: request.ruleSet?.version };
    const calculation = await this.calculations.of(request.districtCode);
    return this.shelf.scorerFor({ districtCode, year, kind }, version, calculation);
  }

  /** @throws RequestError before anything is stored, when there is nothing to score or a named form is missing */
  private async assertFormsAreThere(
    scope: DistrictScope,
    { districtCode, year, formIds, reviews = [] }: EvaluateRequest,
    filter: { readonly year: number; readonly kind: Kind },
  ): Promise<void> {
    const named = new Set(formIds ?? reviews.map(({ formId }) => formId));
    const missing = reviews
      .filter(({ formId }) => !named.has(formId))
      .map(({ formId }, index): Issue => {
        const at = { path: `reviews[${index}].formId` };
        return { code: 'REVIEW_OF_OTHER_FORM', severity: 'error', at, values: { formId } };
      });
    for (const ids of chunks([...named], BATCH_SIZE)) {
      const page = { filter: { ...filter, formIds: ids }, pageSize: BATCH_SIZE };
      const found = new Set((await this.forms.list(scope, page)).forms.map(({ formId }) => formId));
      for (const formId of ids) {
        if (!found.has(formId)) missing.push({ code: 'FORM_NOT_FOUND', severity: 'error', at: {}, values: { formId } });
      }
    }
    const values = { districtCode, year, kind: filter.kind };
    if (missing.length > 0) throw new RequestError('FORMS_NOT_FOUND', values, { issues: missing });
    const { total } = await this.forms.list(scope, { filter, pageSize: 1 });
    if (total === 0) throw new RequestError('NO_FORMS_TO_SCORE', values);
  }

  private async scoreBatch(
    scope: DistrictScope,
    batch: readonly StoredForm[],
    scorer: Scorer,
    optionsFor: (formId: string) => ScoreOptions,
    stamp: EvaluationStamp,
  ): Promise<ScoredFormView[]> {
    const scores = batch.map(({ head: { districtCode, formId }, revision, form }) => {
      const options = optionsFor(formId);
      const sheet = scorer.score(form, { ...options, formHash: revision.contentHash });
      return { districtCode, formId, formRevision: revision.revision, sheet, options };
    });
    const added = await this.evaluations.add(scope, scores, stamp);
    return scores.flatMap(({ formId, formRevision, sheet: { total, grade } }, index): ScoredFormView[] => {
      const [evaluation, stored] = [added[index], batch[index]];
      if (!evaluation || !stored) return [];
      const { projectName } = stored.head;
      const outcome = evaluation.isNew ? 'created' : 'unchanged';
      return [{ formId, formRevision, projectName, evaluationId: evaluation.evaluationId, outcome, total, grade }];
    });
  }

  private sumUp({ ruleSet }: Scorer, evaluations: readonly ScoredFormView[]): EvaluationRunView {
    const created = evaluations.filter(({ outcome }) => outcome === 'created').length;
    const unchanged = evaluations.length - created;
    this.metrics.countEvaluations('created', created);
    this.metrics.countEvaluations('unchanged', unchanged);
    const scored = evaluations.length;
    return {
      ruleSet: viewReference(ruleSet),
      scored,
      created,
      unchanged,
      grades: countGrades(evaluations),
      evaluations,
    };
  }
}

/** The options of each form: what the request says of all, and the reviews of this one. */
function optionsByForm(request: EvaluateRequest): (formId: string) => ScoreOptions {
  const { submittedOn, departmentGrade, reviews = [] } = request;
  const common: ScoreOptions = {
    ...(submittedOn === undefined ? {} : { submittedOn }),
    ...(departmentGrade === undefined ? {} : { departmentGrade }),
  };
  const byForm = groupBy(reviews, ({ formId }) => formId);
  return (formId) => {
    const own = byForm.get(formId);
    if (!own) return common;
    return {
      ...common,
      reviews: own.map(({ line, points, reviewer, reason }) => ({ line, points, reviewer, reason })),
    };
  };
}

function countGrades(evaluations: readonly ScoredFormView[]): GradeCountView[] {
  const counted = (grade: Grade | null) => evaluations.filter((scored) => scored.grade === grade).length;
  return [...GRADES, null].map((grade) => ({ grade, count: counted(grade) }));
}

function chunks<T>(members: readonly T[], size: number): T[][] {
  const count = Math.ceil(members.length / size);
  return Array.from({ length: count }, (_, index) => members.slice(index * size, (index + 1) * size));
}

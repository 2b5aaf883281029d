import type { SelfEvaluationForm } from '@app/form';
import { StoredRules } from '@app/jobs';
import { canonicalJson, type Hashable, type Language } from '@app/kernel';
import {
  EvaluationsRepository,
  FormsRepository,
  type DistrictScope,
  type Evaluation,
  type Storage,
} from '@app/persistence';
import { cannotFor, readContent, readSheet, replay, sheetTextHash, type ReplayOutcome, type Rules } from '@app/replay';
import type { ResolvedRuleSet } from '@app/rule-set';
import { compile, type Calculations, type ScoreSheet } from '@app/scoring';
import { Inject, Injectable } from '@nestjs/common';
import { CALCULATIONS } from '../calculations/calculations';
import { viewIssue } from '../http/issue-view';
import { RequestError } from '../http/request-error';
import { viewReference } from '../rule-sets/rule-set-reference.view';
import { viewSheet } from '../sheets/view-sheet';
import { STORAGE } from '../storage/storage.module';
import type { ReplayView } from './replay.views';
import { viewDifference } from './view-difference';

/** Computes one stored score again. Nothing is stored of it. */
@Injectable()
export class ReplayEvaluationUseCase {
  constructor(
    private readonly evaluations: EvaluationsRepository,
    private readonly forms: FormsRepository,
    @Inject(STORAGE) private readonly storage: Storage,
    @Inject(CALCULATIONS) private readonly calculations: Calculations,
  ) {}

  /** @throws RequestError when the scope holds no such evaluation */
  async execute(scope: DistrictScope, evaluationId: string, asked: Rules, language: Language): Promise<ReplayView> {
    const record = await this.evaluations.findRecord(scope, evaluationId);
    if (!record) throw new RequestError('EVALUATION_NOT_FOUND', { evaluationId });
    const revision = await this.forms.revisionRecord(scope, record.formId, record.formRevision);
    const rules = new StoredRules(this.storage, this.calculations);
    const found = await rules.find(record, asked);
    // The sentences of the stored sheet are those of the rules it was scored by.
    const own = await rules.find(record, { kind: 'own' });
    const outcome =
      'ruleSet' in found
        ? replay(record, revision, compile(found.ruleSet, this.calculations.get(record.calculationVersion)))
        : cannotFor(found.refused);
    return view({
      ...{ record, outcome, language, form: revision && readContent(revision) },
      ruleSet: 'ruleSet' in found ? found.ruleSet : null,
      own: 'ruleSet' in own ? own.ruleSet : null,
    });
  }
}

interface Seen {
  readonly record: Evaluation;
  readonly outcome: ReplayOutcome;
  readonly form: SelfEvaluationForm | null;
  readonly ruleSet: ResolvedRuleSet | null;
  readonly own: ResolvedRuleSet | null;
  readonly language: Language;
}

function view({ record, outcome, form, ruleSet, own, language }: Seen): ReplayView {
  const stored = readSheet(record);
  const shown = (sheet: ScoreSheet | null, by: ResolvedRuleSet | null) =>
    sheet && by ? viewSheet(sheet, form, by, language) : null;
  return {
    verdict: outcome.verdict,
    reason: outcome.reason && viewIssue(outcome.reason),
    rules: ruleSet && viewReference(ruleSet),
    calculationVersion: record.calculationVersion,
    stored: { sheetHash: record.sheetHash, sheet: shown(stored, own) },
    replayed: outcome.sheet && {
      sheetHash: sheetTextHash(canonicalJson(outcome.sheet as unknown as Hashable)),
      sheet: shown(outcome.sheet, ruleSet),
    },
    firstDifference: viewDifference(outcome.firstDifference, form),
  };
}

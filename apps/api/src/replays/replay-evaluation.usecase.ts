import type { SelfEvaluationForm } from '@app/form';
import { canonicalJson, type Hashable, type Language } from '@app/kernel';
import {
  evaluationIdOf,
  EvaluationsRepository,
  FormsRepository,
  showsItsSheet,
  type DistrictScope,
  type Evaluation,
} from '@app/persistence';
import {
  cannot,
  cannotFor,
  readContent,
  readSheet,
  replay,
  sheetTextHash,
  type ReplayOutcome,
  type StoredRevision,
} from '@app/replay';
import type { ResolvedRuleSet } from '@app/rule-set';
import type { Scorer, ScoreSheet } from '@app/scoring';
import { Injectable } from '@nestjs/common';
import { viewIssue } from '../http/issue-view';
import { RequestError } from '../http/request-error';
import { viewReference } from '../rule-sets/rule-set-reference.view';
import { viewSheet } from '../sheets/view-sheet';
import type { Rules } from './replay.body';
import { ReplayRules } from './replay-rules';
import type { ReplayView } from './replay.views';
import { viewDifference } from './view-difference';

/** Computes one stored score again. Nothing is stored of it. */
@Injectable()
export class ReplayEvaluationUseCase {
  constructor(
    private readonly evaluations: EvaluationsRepository,
    private readonly forms: FormsRepository,
    private readonly rules: ReplayRules,
  ) {}

  /** @throws RequestError when the scope holds no such evaluation */
  async execute(scope: DistrictScope, evaluationId: string, asked: Rules, language: Language): Promise<ReplayView> {
    const record = await this.evaluations.findRecord(scope, evaluationId);
    if (!record) throw new RequestError('EVALUATION_NOT_FOUND', { evaluationId });
    const revision = await this.forms.revisionRecord(scope, record.formId, record.formRevision);
    const found = await this.rules.find(record, asked);
    const scorer = 'scorer' in found ? found.scorer : null;
    const outcome = 'scorer' in found ? replayRecord(record, revision, found.scorer) : cannotFor(found.refused);
    const own = asked.kind === 'own' ? scorer : await this.ownRules(record);
    return view({
      record,
      outcome,
      form: revision && readContent(revision),
      scorer,
      own: own?.ruleSet ?? null,
      language,
    });
  }

  /** The sentences of the stored sheet are those of the rules it was scored by. */
  private async ownRules(record: Evaluation): Promise<Scorer | null> {
    const found = await this.rules.find(record, { kind: 'own' });
    return 'scorer' in found ? found.scorer : null;
  }
}

/** Replays a record, and holds its id and what lists show of it to its content as well. */
export function replayRecord(record: Evaluation, revision: StoredRevision | null, scorer: Scorer): ReplayOutcome {
  const outcome = replay(record, revision, scorer);
  if (outcome.verdict === 'cannot') return outcome;
  const { evaluationId, districtCode, formId, formRevision } = record;
  if (evaluationId !== evaluationIdOf(record)) {
    const values = { evaluationId, districtCode, formId, formRevision };
    return { ...outcome, ...cannot('EVALUATION_ID_MISMATCH', values), firstDifference: outcome.firstDifference };
  }
  const stored = readSheet(record);
  if (stored && !showsItsSheet(record, stored)) {
    return { ...outcome, ...cannot('SHOWN_SCORE_DIFFERS', { evaluationId }), firstDifference: outcome.firstDifference };
  }
  return outcome;
}

interface Seen {
  readonly record: Evaluation;
  readonly outcome: ReplayOutcome;
  readonly form: SelfEvaluationForm | null;
  readonly scorer: Scorer | null;
  readonly own: ResolvedRuleSet | null;
  readonly language: Language;
}

function view({ record, outcome, form, scorer, own, language }: Seen): ReplayView {
  const stored = readSheet(record);
  const shown = (sheet: ScoreSheet | null, ruleSet: ResolvedRuleSet | null) =>
    sheet && ruleSet ? viewSheet(sheet, form, ruleSet, language) : null;
  return {
    verdict: outcome.verdict,
    reason: outcome.reason && viewIssue(outcome.reason),
    rules: scorer && viewReference(scorer.ruleSet),
    calculationVersion: record.calculationVersion,
    stored: { sheetHash: record.sheetHash, sheet: shown(stored, own) },
    replayed: outcome.sheet && {
      sheetHash: sheetTextHash(canonicalJson(outcome.sheet as unknown as Hashable)),
      sheet: shown(outcome.sheet, scorer?.ruleSet ?? null),
    },
    firstDifference: viewDifference(outcome.firstDifference, form),
  };
}

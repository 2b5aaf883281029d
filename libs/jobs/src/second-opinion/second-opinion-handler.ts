import type { DueScores, Storage } from '@app/persistence';
import type { ReplayFinding } from '@app/replay';
import { calculations } from '@app/scoring';
import type { JobContext, JobHandler, Standing, Step } from '../job-handler';
import { readAhead } from '../read-ahead';
import { differencesOf } from '../replay/differences';
import { withRules, type ScoreBatch } from '../replay/score-batches';
import { StoredRules } from '../replay/stored-rules';
import { raiseAlerts } from './raise-alerts';

export const SECOND_OPINION = 'second-opinion';

/** The reference takes tens of milliseconds a form. */
const BATCH = 20;

/** Which scores of a district the second evaluator looks at. */
export interface SecondOpinionRequest {
  readonly districtCode: string;
  /** ISO; scores made since then are looked at. Null: all. */
  readonly since: string | null;
  /** Of those made before, the sixteenth whose ids begin with this digit. */
  readonly share: string;
}

export interface SecondOpinionReport {
  readonly checked: number;
  readonly agree: number;
  readonly disagree: number;
  readonly cannot: number;
}

export interface SecondOpinionState extends SecondOpinionReport {
  readonly after: string | null;
  readonly isRead: boolean;
}

interface InFlight {
  readonly batch: ScoreBatch;
  readonly answer: Promise<string>;
}

/** Scores stored forms once more with the reference evaluator and raises an alert wherever it disagrees. */
export class SecondOpinionHandler implements JobHandler<SecondOpinionRequest, SecondOpinionState, SecondOpinionReport> {
  readonly type = SECOND_OPINION;

  constructor(private readonly storage: Storage) {}

  async begin(request: SecondOpinionRequest, { scope }: JobContext) {
    const total = await this.storage.evaluations.countDue(scope, dueOf(request));
    const state = { checked: 0, agree: 0, disagree: 0, cannot: 0, after: null, isRead: false };
    return { state, total };
  }

  /** Alerts are raised before their batch is accounted for: done again, it raises none twice. */
  async *steps(
    request: SecondOpinionRequest,
    { state: from, progress }: Standing<SecondOpinionState>,
    context: JobContext,
  ): AsyncGenerator<Step<SecondOpinionState>> {
    let state = from;
    for await (const { batch, answer } of readAhead(this.batches(request, from, context), context.threads.size + 1)) {
      const part = differencesOf(batch, JSON.parse(await answer) as ReplayFinding[]);
      await raiseAlerts(this.storage, context.scope, request.districtCode, part);
      const disagree = part.filter(({ verdict }) => verdict === 'different').length;
      state = {
        checked: state.checked + batch.records.length,
        agree: state.agree + batch.records.length - part.length,
        disagree: state.disagree + disagree,
        cannot: state.cannot + part.length - disagree,
        after: batch.next,
        isRead: batch.next === null,
      };
      const { checked: done, isRead } = state;
      const total = isRead ? done : Math.max(done, progress.total);
      yield { state, done, total, ...(part.length === 0 ? {} : { part }) };
    }
  }

  report(
    _: SecondOpinionRequest,
    { after: _after, isRead: _isRead, ...report }: SecondOpinionState,
  ): SecondOpinionReport {
    return report;
  }

  private async *batches(
    request: SecondOpinionRequest,
    { after, isRead }: SecondOpinionState,
    { scope, threads, signal }: JobContext,
  ): AsyncGenerator<InFlight, void> {
    if (isRead) return;
    const rules = new StoredRules(this.storage, calculations);
    let cursor = after;
    do {
      const batch = await this.read(request, scope, cursor);
      const input = JSON.stringify(await withRules(batch, rules, { kind: 'own' }));
      const answer = threads.run('secondOpinionBatch', input, signal);
      // Its turn comes later, or never: an error is thrown where the answer is awaited.
      answer.catch(() => undefined);
      yield { batch, answer };
      cursor = batch.next;
    } while (cursor !== null && !signal.aborted);
  }

  private async read(
    request: SecondOpinionRequest,
    scope: JobContext['scope'],
    after: string | null,
  ): Promise<ScoreBatch> {
    const records = await this.storage.evaluations.dueAfter(scope, dueOf(request), after, BATCH);
    const found = await this.storage.forms.scoredRevisions(scope, records);
    const revisions = records.map(({ formId, formRevision }) => found.get(`${formId}/${formRevision}`) ?? null);
    return { records, revisions, next: records.length < BATCH ? null : (records.at(-1)?.evaluationId ?? null) };
  }
}

function dueOf({ since, share }: SecondOpinionRequest): DueScores {
  return { since: since === null ? null : new Date(since), share };
}

import type { Storage } from '@app/persistence';
import type { ReplayFinding } from '@app/replay';
import { calculations } from '@app/scoring';
import type { JobContext, JobHandler, Standing, Step } from '../job-handler';
import { readAhead } from '../read-ahead';
import { differencesOf } from './differences';
import type { ReplayDifference, ReplayReport, ReplayRequest, ReplayState } from './replay-request';
import { ScoreReader, withRules, type ScoreBatch } from './score-batches';
import { StoredRules } from './stored-rules';

export const REPLAY = 'replay';

/** Small, so that there are figures to look at almost at once. */
const FIRST_BATCH = 50;
const BATCH = 250;
const MOST_SHOWN = 200;

/** A batch on its way through the threads. */
interface InFlight {
  readonly batch: ScoreBatch;
  readonly answer: Promise<string>;
}

/** Computes the stored scores of a district and year again and tells of each that did not come out the same. */
export class ReplayHandler implements JobHandler<ReplayRequest, ReplayState, ReplayReport> {
  readonly type = REPLAY;
  private readonly reader: ScoreReader;

  constructor(private readonly storage: Storage) {
    this.reader = new ScoreReader(storage.evaluations, storage.forms);
  }

  async begin(request: ReplayRequest, { scope }: JobContext) {
    const total = await this.storage.evaluations.count(scope, request);
    const nothing = { checked: 0, identical: 0, different: 0, cannot: 0, differences: [] };
    return { state: { ...nothing, after: null, isRead: false }, total };
  }

  /** Batches are read and computed ahead, and counted in the order in which they were read. */
  async *steps(
    request: ReplayRequest,
    { state: from, progress }: Standing<ReplayState>,
    context: JobContext,
  ): AsyncGenerator<Step<ReplayState>> {
    let state = from;
    for await (const { batch, answer } of readAhead(this.batches(request, from, context), context.threads.size + 1)) {
      const part = differencesOf(batch, JSON.parse(await answer) as ReplayFinding[]);
      state = addUp(state, batch, part);
      const { checked: done, isRead } = state;
      // Scores may have been added since they were counted.
      const total = isRead ? done : Math.max(done, progress.total);
      yield { state, done, total, ...(part.length === 0 ? {} : { part }) };
    }
  }

  report(_: ReplayRequest, { after: _after, isRead: _isRead, ...report }: ReplayState): ReplayReport {
    return report;
  }

  private async *batches(
    request: ReplayRequest,
    { after, isRead }: ReplayState,
    { scope, threads, signal }: JobContext,
  ): AsyncGenerator<InFlight, void> {
    if (isRead) return;
    const rules = new StoredRules(this.storage, calculations);
    let cursor = after;
    let size = after === null ? FIRST_BATCH : BATCH;
    do {
      const batch = await this.reader.read(scope, request, cursor, size);
      const input = JSON.stringify(await withRules(batch, rules, request.rules));
      const answer = threads.run('replayBatch', input, signal);
      // Its turn comes later, or never: an error is thrown where the answer is awaited.
      answer.catch(() => undefined);
      yield { batch, answer };
      cursor = batch.next;
      size = BATCH;
    } while (cursor !== null && !signal.aborted);
  }
}

function addUp(state: ReplayState, { records, next }: ScoreBatch, part: readonly ReplayDifference[]): ReplayState {
  const different = part.filter(({ verdict }) => verdict === 'different').length;
  return {
    checked: state.checked + records.length,
    identical: state.identical + records.length - part.length,
    different: state.different + different,
    cannot: state.cannot + part.length - different,
    differences: [...state.differences, ...part].slice(0, MOST_SHOWN),
    after: next,
    isRead: next === null,
  };
}

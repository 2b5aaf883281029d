import type { FormCursor, FormTextsRepository } from '@app/persistence';
import {
  EMPTY_TALLY,
  readTally,
  Scale,
  Tally,
  writeBatch,
  type PinnedRuleSet,
  type SimulationReport,
  type TallyJson,
} from '@app/simulation';
import type { JobContext, JobHandler, Standing, Step } from '../job-handler';
import { readAhead } from '../read-ahead';
import { ruleSetOfSide, type SimulationRequest, type SimulationSide } from './simulation-request';

export const SIMULATION = 'simulation';

/** Small, so that there are figures to look at almost at once. */
const FIRST_BATCH = 200;
const BATCH = 1_000;

/** Where a simulation stands: which form comes next, and everything counted so far. */
export interface SimulationState {
  /** Null before the first batch; of no meaning once `isRead`. */
  readonly next: FormCursor | null;
  readonly isRead: boolean;
  readonly tally: TallyJson;
}

/** A batch on its way through the threads. */
interface InFlight {
  readonly next: FormCursor | null;
  readonly answer: Promise<string>;
}

/** Scores stored forms under two rule sets and counts what changes. */
export class SimulationHandler implements JobHandler<SimulationRequest, SimulationState, SimulationReport> {
  readonly type = SIMULATION;

  constructor(private readonly forms: FormTextsRepository) {}

  async begin(request: SimulationRequest, { scope }: JobContext) {
    const total = await this.forms.count(scope, request.forms);
    return { state: { next: null, isRead: false, tally: EMPTY_TALLY }, total };
  }

  /** Batches are read and scored ahead, and counted in the order in which they were read. */
  async *steps(
    request: SimulationRequest,
    { state, progress }: Standing<SimulationState>,
    context: JobContext,
  ): AsyncGenerator<Step<SimulationState>> {
    const tally = new Tally(scaleOf(request)).merge(state.tally);
    for await (const { next, answer } of readAhead(this.batches(request, state, context), context.threads.size + 1)) {
      tally.merge(readTally(await answer));
      const json = tally.toJson();
      const done = json.forms + json.notScored;
      // Forms may have been added or moved since they were counted.
      const total = next === null ? done : Math.max(done, progress.total);
      yield { state: { next, isRead: next === null, tally: json }, done, total };
    }
  }

  report(request: SimulationRequest, { tally }: SimulationState): SimulationReport {
    return new Tally(scaleOf(request)).merge(tally).report();
  }

  private async *batches(
    request: SimulationRequest,
    { next: from, isRead }: SimulationState,
    { scope, threads, signal }: JobContext,
  ): AsyncGenerator<InFlight, void> {
    if (isRead) return;
    const { forms: selection } = request;
    const baseline = pinned(request.baseline);
    const candidate = pinned(request.candidate);
    let cursor = from;
    let size = from === null ? FIRST_BATCH : BATCH;
    do {
      const { forms, next } = await this.forms.batch(scope, selection, cursor, size);
      const answer = threads.run('simulateBatch', writeBatch(baseline, candidate, forms), signal);
      // Its turn comes later, or never: an error is thrown where the answer is awaited.
      answer.catch(() => undefined);
      yield { next, answer };
      cursor = next;
      size = BATCH;
    } while (cursor !== null && !signal.aborted);
  }
}

function pinned({ hash, ruleSet: text }: SimulationSide): PinnedRuleSet {
  return { hash, text };
}

function scaleOf({ baseline, candidate }: SimulationRequest): Scale {
  return Scale.of(ruleSetOfSide(baseline), ruleSetOfSide(candidate));
}

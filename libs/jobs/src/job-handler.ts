import type { DistrictScope, Job, JobProgress } from '@app/persistence';
import type { Threads } from './threads/threads';

/** What a handler works with besides its own repositories. */
export interface JobContext {
  readonly job: Pick<Job, 'jobId' | 'districtCode' | 'createdBy' | 'createdAt'>;
  /** Exactly the districts that the job was allowed to read when it was queued. */
  readonly scope: DistrictScope;
  readonly threads: Threads;
  /** Raised when the work is no longer wanted: cancelled, taken over, or the process stops. */
  readonly signal: AbortSignal;
}

/** Where a job stands. */
export interface Standing<State> {
  readonly state: State;
  readonly progress: JobProgress;
}

/** What one batch has come to. */
export interface Step<State> {
  /** Where the job stands after the batch: the cursor and everything that the batches so far add up to. */
  readonly state: State;
  readonly done: number;
  /** How much there is in all, where that has changed. */
  readonly total?: number;
  /** What is added to a report without bounds; it is kept beside the job, one a batch. */
  readonly part?: unknown;
}

/**
 * One type of job. Request, state and parts are kept as JSON, so they hold nothing else.
 *
 * The runner commits each step before it asks for the next one. A handler may be stopped at any moment and is then
 * continued from the last committed state, by this process or another: `steps` has to derive everything from `state`,
 * and a batch that is done again has to come to the same.
 */
export interface JobHandler<Request, State, Report> {
  readonly type: string;
  /** Where the job begins, and how much there is to do. */
  begin(request: Request, context: JobContext): Promise<{ readonly state: State; readonly total: number }>;
  /** The steps that are left. What it prefetched it lets go of when it is not asked on. */
  steps(request: Request, from: Standing<State>, context: JobContext): AsyncIterable<Step<State>>;
  /** What a state tells, whether it is the last one or not. */
  report(request: Request, state: State): Report;
}

/** A handler whose request and state are text: what runners and stores deal in. */
export interface JobType {
  readonly type: string;
  begin(request: string, context: JobContext): Promise<{ readonly checkpoint: string; readonly total: number }>;
  steps(
    request: string,
    from: { readonly checkpoint: string; readonly progress: JobProgress },
    context: JobContext,
  ): AsyncIterable<StepText>;
}

export interface StepText {
  readonly checkpoint: string;
  readonly done: number;
  readonly total?: number;
  readonly part?: string;
}

/**
 * A handler as runners take it.
 *
 * @example
 * new JobRunner({ types: [jobType(new SimulationHandler(storage.forms))], … })
 */
export function jobType<Request, State, Report>(handler: JobHandler<Request, State, Report>): JobType {
  return {
    type: handler.type,
    begin: async (request, context) => {
      const { state, total } = await handler.begin(JSON.parse(request) as Request, context);
      return { checkpoint: JSON.stringify(state), total };
    },
    steps: async function* (request, { checkpoint, progress }, context) {
      const from = { state: JSON.parse(checkpoint) as State, progress };
      for await (const { state, part, ...step } of handler.steps(JSON.parse(request) as Request, from, context)) {
        const texts = part === undefined ? {} : { part: JSON.stringify(part) };
        yield { ...step, ...texts, checkpoint: JSON.stringify(state) };
      }
    },
  };
}

/** The report of a stored job as far as it has come; null before its first step. */
export function reportOf<Request, State, Report>(
  handler: Pick<JobHandler<Request, State, Report>, 'report'>,
  { request, checkpoint }: Pick<Job, 'request' | 'checkpoint'>,
): Report | null {
  return checkpoint === null ? null : handler.report(JSON.parse(request) as Request, JSON.parse(checkpoint) as State);
}

import { SuanpanError } from '@app/kernel';
import type { ClaimedJob, DistrictScope, Job, JobDesk } from '@app/persistence';
import type { JobContext, JobType, StepText } from '../job-handler';
import type { Threads } from '../threads/threads';
import { Lease } from './lease';

/** So many attempts without a single step between them, and a job is given up. */
const MOST_IDLE_ATTEMPTS = 4;
const SHORTEST_PAUSE_MS = 500;

/** What an attempt needs of the runner that makes it. */
export interface AttemptTools {
  readonly desk: JobDesk;
  readonly types: ReadonlyMap<string, JobType>;
  readonly threads: Threads;
  readonly leaseMs: number;
  /** Told of every error that is not the job's own answer. */
  readonly onError: (error: unknown, job: Pick<Job, 'jobId' | 'type'>) => void;
}

/** How an attempt ended. `left`: the job is no longer this runner's, or was put back. */
export type AttemptOutcome = 'done' | 'failed' | 'left';

/** One runner's work on one job, from where it stands to its end or to the moment at which it is let go. */
export class JobAttempt {
  private readonly lease: Lease;
  private step: number;

  constructor(
    private readonly tools: AttemptTools,
    private readonly everywhere: DistrictScope,
    private readonly claimed: ClaimedJob,
  ) {
    const { desk, leaseMs } = tools;
    this.step = claimed.job.step;
    this.lease = new Lease(() => desk.renew(everywhere, claimed.claim, leaseMs), leaseMs);
  }

  /** Puts the job back as soon as the work in hand lets it. */
  stop(): void {
    this.lease.drop('stopped');
  }

  async run(): Promise<AttemptOutcome> {
    const { desk } = this.tools;
    const { job, claim } = this.claimed;
    try {
      if (job.idleAttempts > MOST_IDLE_ATTEMPTS) throw new SuanpanError('JOB_GIVEN_UP', { attempts: job.attempt - 1 });
      const isAtEnd = await this.work();
      if (!isAtEnd) return await this.leave();
      return (await desk.finish(this.everywhere, claim)) ? 'done' : 'left';
    } catch (error) {
      return await this.recover(error);
    } finally {
      this.lease.end();
    }
  }

  /** @returns whether the last step has been accounted for */
  private async work(): Promise<boolean> {
    const { job } = this.claimed;
    const type = this.tools.types.get(job.type);
    if (!type) throw new SuanpanError('JOB_TYPE_UNKNOWN', { type: job.type });
    const context = this.context();
    let { checkpoint, progress } = job;
    if (checkpoint === null) {
      const begun = await type.begin(job.request, context);
      checkpoint = begun.checkpoint;
      progress = { done: 0, total: begun.total };
      if (!(await this.commit({ checkpoint, done: 0 }, begun.total))) return false;
    }
    for await (const step of type.steps(job.request, { checkpoint, progress }, context)) {
      progress = { done: step.done, total: step.total ?? progress.total };
      if (!(await this.commit(step, progress.total))) return false;
    }
    return this.lease.loss === null;
  }

  private async commit({ checkpoint, done, part }: StepText, total: number): Promise<boolean> {
    if (this.lease.loss !== null) return false;
    const step = { checkpoint, progress: { done, total }, ...(part === undefined ? {} : { part }) };
    const { desk, leaseMs } = this.tools;
    if (!(await desk.commit(this.everywhere, this.claimed.claim, this.step, step, leaseMs))) this.lease.drop('lost');
    else this.step += 1;
    return this.lease.loss !== 'lost';
  }

  private context(): JobContext {
    const { jobId, districtCode, districtCodes, createdBy, createdAt } = this.claimed.job;
    return {
      job: { jobId, districtCode, createdBy, createdAt },
      scope: this.everywhere.among(districtCodes),
      threads: this.tools.threads,
      signal: this.lease.signal,
    };
  }

  /** A job that is still this runner's goes back at once, for the next process. */
  private async leave(): Promise<AttemptOutcome> {
    if (this.lease.loss === 'stopped') await this.tools.desk.release(this.everywhere, this.claimed.claim);
    return 'left';
  }

  /**
   * An error that has a sentence of its own is the job's answer; any other may be gone at the next attempt, which
   * comes after a pause.
   */
  private async recover(error: unknown): Promise<AttemptOutcome> {
    const { desk, onError } = this.tools;
    const { job, claim } = this.claimed;
    if (this.lease.loss !== null) return this.leave();
    if (error instanceof SuanpanError) {
      onError(error, job);
      return (await desk.fail(this.everywhere, claim, { code: error.code, values: error.values })) ? 'failed' : 'left';
    }
    onError(error, job);
    const idle = this.step > job.step ? 0 : job.idleAttempts;
    await desk.release(this.everywhere, claim, SHORTEST_PAUSE_MS * 2 ** idle);
    return 'left';
  }
}

import type { DistrictScope, Job, JobDesk } from '@app/persistence';
import type { JobType } from '../job-handler';
import type { Threads } from '../threads/threads';
import { JobAttempt, type AttemptTools } from './job-attempt';

/** A runner that has been silent for so long is taken for dead. */
export const LEASE_MS = 15_000;
/** How soon a job that another process queued, or left behind, is seen. */
const POLL_MS = 1_000;
/** So many jobs at once, so that a short one need not wait for a long one. */
const SLOTS = 2;

export interface JobRunnerOptions {
  readonly desk: JobDesk;
  readonly types: readonly JobType[];
  readonly threads: Threads;
  /** Every district there is, asked for anew each time: the table may change. */
  readonly everywhere: () => Promise<DistrictScope>;
  readonly onError: (error: unknown, job: Pick<Job, 'jobId' | 'type'> | null) => void;
  readonly leaseMs?: number;
  readonly pollMs?: number;
  readonly slots?: number;
}

/**
 * Takes jobs from the database and does them, some at a time. Any number of runners may share a database, in one
 * process or in many: each job has one owner at a time, and one whose owner died is taken over.
 *
 * @example
 * const runner = new JobRunner({ desk: storage.jobDesk, types, threads, everywhere, onError });
 * runner.start();
 * await runner.stop();
 */
export class JobRunner {
  private readonly tools: AttemptTools;
  private readonly pollMs: number;
  private readonly slots: number;
  private readonly running = new Map<JobAttempt, Promise<unknown>>();
  private loop: Promise<void> | undefined;
  private isStopping = false;
  private isWoken = false;
  private stir: (() => void) | undefined;

  constructor(private readonly options: JobRunnerOptions) {
    const { desk, types, threads, onError, leaseMs = LEASE_MS, pollMs = POLL_MS, slots = SLOTS } = options;
    this.tools = { desk, types: new Map(types.map((type) => [type.type, type])), threads, leaseMs, onError };
    this.pollMs = pollMs;
    this.slots = slots;
  }

  /** Begins to look for jobs. */
  start(): void {
    this.loop ??= this.run();
  }

  /** Looks now: for whoever has just queued a job. */
  wake(): void {
    this.isWoken = true;
    this.stir?.();
  }

  /** Puts back what is in hand and takes nothing more; resolves when nothing is left. */
  async stop(): Promise<void> {
    this.isStopping = true;
    for (const attempt of this.running.keys()) attempt.stop();
    this.wake();
    await this.loop;
    await Promise.all(this.running.values());
  }

  private async run(): Promise<void> {
    while (!this.isStopping) {
      this.isWoken = false;
      if (this.running.size >= this.slots || !(await this.takeOne())) await this.rest();
    }
  }

  /** @returns whether there was one */
  private async takeOne(): Promise<boolean> {
    try {
      const everywhere = await this.options.everywhere();
      const { desk, types, leaseMs } = this.tools;
      const claimed = await desk.claim(everywhere, [...types.keys()], leaseMs);
      if (!claimed) return false;
      const attempt = new JobAttempt(this.tools, everywhere, claimed);
      this.running.set(attempt, this.follow(attempt, claimed.job));
      if (this.isStopping) attempt.stop();
      return true;
    } catch (error) {
      this.options.onError(error, null);
      return false;
    }
  }

  private async follow(attempt: JobAttempt, job: Job): Promise<void> {
    try {
      await attempt.run();
    } catch (error) {
      // The database went away while the outcome was to be written: the lease runs out, and somebody takes over.
      this.options.onError(error, job);
    } finally {
      this.running.delete(attempt);
      this.wake();
    }
  }

  private async rest(): Promise<void> {
    if (this.isWoken) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, this.pollMs);
      timer.unref();
      this.stir = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.stir = undefined;
  }
}

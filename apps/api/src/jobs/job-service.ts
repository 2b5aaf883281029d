import { JobRunner, jobTypes } from '@app/jobs';
import { JobsRepository, type DistrictScope, type Job, type NewJob, type Storage } from '@app/persistence';
import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { DistrictDirectory } from '../districts/district-directory';
import { STORAGE } from '../storage/storage.module';
import { WorkerThreads } from './worker-threads';

/** Queues jobs, and does them in this process unless they are left to workers. */
@Injectable()
export class JobService implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private readonly runner: JobRunner;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(STORAGE) storage: Storage,
    private readonly jobs: JobsRepository,
    private readonly threads: WorkerThreads,
    directory: DistrictDirectory,
  ) {
    this.runner = new JobRunner({
      desk: storage.jobDesk,
      types: jobTypes(storage),
      threads: this.threads,
      everywhere: () => directory.everywhere(),
      onError: (error, job) => this.logger.error({ err: error, jobId: job?.jobId, type: job?.type }, 'A job failed.'),
    });
  }

  /** Begins to work, once there is something to work on. */
  start(): void {
    if (!this.config.runsJobs) return;
    // Jobs will fail with the same words; everything else works.
    this.threads.warm().catch((error: unknown) => this.logger.error({ err: error }, 'Worker threads do not start.'));
    this.runner.start();
  }

  /**
   * Queues a job; it begins at once where this process does jobs.
   *
   * @throws OutOfScopeError when it would read what the scope does not hold
   */
  async queue(scope: DistrictScope, job: Omit<NewJob, 'createdAt'>): Promise<Job> {
    const queued = await this.jobs.add(scope, { ...job, createdAt: new Date() });
    this.runner.wake();
    return queued;
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.runner.stop();
  }
}

import type { Model } from 'mongoose';
import { newId } from '../ids/new-id';
import type { DistrictScope } from '../scope/district-scope';
import { ScopedCollection } from '../scope/scoped-collection';
import { toFilter, toWindow, visibleIn, type JobListQuery } from './job-list';
import type { Job, JobKey, JobSummary, NewJob } from './job.entity';

const TEXTS = ['request', 'checkpoint'];

/**
 * Jobs as those see them who ask for them: queued, watched, cancelled. Whoever works on them uses `JobDesk`. A job is
 * seen by nobody who does not reach every district that it reads.
 */
export class JobsRepository {
  private readonly jobs: ScopedCollection<Job>;

  constructor(model: Model<Job>) {
    this.jobs = new ScopedCollection(model, 'district');
  }

  /**
   * Queues a job.
   *
   * @throws OutOfScopeError when it would read what the scope does not hold
   */
  async add(scope: DistrictScope, job: NewJob): Promise<Job> {
    for (const code of job.districtCodes) scope.assertCoversUnit(code, null);
    const queued: Job = {
      about: '{}',
      ...job,
      jobId: newId('job'),
      state: 'queued',
      progress: { done: 0, total: 0 },
      step: 0,
      checkpoint: null,
      startedAt: null,
      finishedAt: null,
      attempt: 0,
      attempts: [],
      idleAttempts: 0,
      owner: null,
      leaseUntil: new Date(0),
      error: null,
    };
    await this.jobs.insert(scope, [queued]);
    return queued;
  }

  /** The job of an id, its texts included; null when the scope does not reach all of it. */
  async find(scope: DistrictScope, { districtCode, jobId }: JobKey): Promise<Job | null> {
    if (!scope.covers(districtCode)) return null;
    return this.jobs.findOne(scope.only(districtCode), { jobId, ...visibleIn(scope) });
  }

  /**
   * One page of jobs, the newest first, and how many there are in all.
   *
   * @throws OutOfScopeError when a district is asked for that the scope does not hold
   */
  async list(
    scope: DistrictScope,
    query: JobListQuery = {},
  ): Promise<{ readonly jobs: readonly JobSummary[]; readonly total: number }> {
    const { districtCode, ...rest } = query.filter ?? {};
    const within = districtCode === undefined ? scope : scope.only(districtCode);
    const filter = toFilter(scope, rest);
    const sort = { createdAt: query.isOldestFirst === true ? 1 : -1, jobId: 1 } as const;
    const [jobs, total] = await Promise.all([
      this.jobs.find(within, filter, { sort, ...toWindow(query), without: TEXTS }),
      this.jobs.count(within, filter),
    ]);
    return { jobs, total };
  }

  /**
   * Ends a job that has not ended. Whoever works on it learns of it with their next step, which is refused.
   *
   * @returns whether this call ended it
   */
  async cancel(scope: DistrictScope, { districtCode, jobId }: JobKey, at: Date): Promise<boolean> {
    if (!scope.covers(districtCode)) return false;
    return this.jobs.update(
      scope.only(districtCode),
      { jobId, state: { $in: ['queued', 'running'] }, ...visibleIn(scope) },
      { $set: { state: 'cancelled', finishedAt: at, owner: null } },
    );
  }
}

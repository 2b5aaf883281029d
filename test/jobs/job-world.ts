import { JobRunner, jobType, type JobRunnerOptions, type JobType, type Threads } from '@app/jobs';
import { systemScope, type Job, type NewJob, type Storage } from '@app/persistence';
import { DistrictTable } from '@app/rule-set';
import { setTimeout as sleep } from 'node:timers/promises';
import { scopeOf } from '../support/scope-of';
import { DISTRICTS } from '../support/with-storage';
import { COUNTING, countingJob, type CountingRequest } from './counting-job';

export const EVERYWHERE = systemScope(new DistrictTable(DISTRICTS));
export const XIQU = scopeOf('510403');

export const NO_THREADS: Threads = { size: 0, run: () => Promise.reject(new Error('no threads in this suite')) };

export function aJob(changes: Partial<NewJob> = {}, request: Partial<CountingRequest> = {}): NewJob {
  return {
    districtCode: '510403',
    type: COUNTING,
    districtCodes: ['510403'],
    request: JSON.stringify({ upTo: 100, batch: 10, pauseMs: 0, ...request }),
    createdBy: 'editor',
    createdAt: new Date(),
    ...changes,
  };
}

export function aRunner(
  storage: Storage,
  types: readonly JobType[] = [jobType(countingJob())],
  changes: Partial<JobRunnerOptions> = {},
): JobRunner {
  return new JobRunner({
    desk: storage.jobDesk,
    types,
    threads: NO_THREADS,
    everywhere: () => Promise.resolve(EVERYWHERE),
    onError: () => undefined,
    pollMs: 20,
    leaseMs: 2_000,
    ...changes,
  });
}

/** The job as it stands, once it stands as wanted. */
export async function jobWhen(
  storage: Storage,
  { districtCode, jobId }: Pick<Job, 'districtCode' | 'jobId'>,
  isWanted: (job: Job) => boolean,
): Promise<Job> {
  for (;;) {
    const job = await storage.jobs.find(EVERYWHERE, { districtCode, jobId });
    if (job && isWanted(job)) return job;
    await sleep(5);
  }
}

export const hasEnded = ({ state }: Job) => state === 'done' || state === 'failed' || state === 'cancelled';

/** Everything that the parts of a job hold, in their order. */
export async function partsOf(storage: Storage, job: Job): Promise<number[]> {
  const numbers: number[] = [];
  for await (const part of storage.jobDesk.readParts(EVERYWHERE, job)) numbers.push(...(JSON.parse(part) as number[]));
  return numbers;
}

export const upTo = (end: number) => Array.from({ length: end }, (_, index) => index);

import type { Model } from 'mongoose';
import { newId } from '../ids/new-id';
import type { DistrictScope } from '../scope/district-scope';
import { ScopedCollection, type ScopedFilter } from '../scope/scoped-collection';
import type { Job, JobClaim, JobPart, JobStep } from './job.entity';

/** Runners look at so many waiting jobs at once; the others of them take the rest. */
const MOST_CANDIDATES = 20;

export interface JobModels {
  readonly jobs: Model<Job>;
  readonly parts: Model<JobPart>;
}

/** A job in hand: the record as it stood, and the claim to it. */
export interface ClaimedJob {
  readonly job: Job;
  readonly claim: JobClaim;
}

/**
 * Jobs as runners see them. A runner holds a job by a lease that it renews; when it dies, the lease runs out and
 * another one takes over where the last step left off. Correctness does not rest on the clocks: every claim has an
 * owner of its own, and whoever is no longer the owner can change nothing.
 */
export class JobDesk {
  private readonly jobs: ScopedCollection<Job>;
  private readonly parts: ScopedCollection<JobPart>;

  constructor({ jobs, parts }: JobModels) {
    this.jobs = new ScopedCollection(jobs, 'district');
    this.parts = new ScopedCollection(parts, 'district');
  }

  /**
   * Takes the oldest job that waits, or one whose runner has gone.
   *
   * @param types the types of job that the runner can do
   */
  async claim(scope: DistrictScope, types: readonly string[], leaseMs: number): Promise<ClaimedJob | null> {
    const now = new Date();
    const waiting: ScopedFilter<Job> = {
      state: { $in: ['queued', 'running'] },
      leaseUntil: { $lte: now },
      type: { $in: [...types] },
    };
    const candidates = await this.jobs.find(scope, waiting, {
      sort: { createdAt: 1 },
      limit: MOST_CANDIDATES,
      without: ['request', 'checkpoint'],
    });
    for (const candidate of candidates) {
      const claimed = await this.take(scope, candidate, now, leaseMs);
      if (claimed) return claimed;
    }
    return null;
  }

  private async take(
    scope: DistrictScope,
    { districtCode, jobId, owner: previous, attempt, attempts, step, startedAt, leaseUntil }: Omit<Job, 'request'>,
    now: Date,
    leaseMs: number,
  ): Promise<ClaimedJob | null> {
    const claim: JobClaim = { districtCode, jobId, owner: newId('runner'), attempt: attempt + 1 };
    // An attempt that came no further than the next one begins has left nothing that counts.
    const standing = attempts.filter(({ fromStep }) => fromStep < step);
    const isTaken = await this.jobs.update(
      scope,
      { jobId, attempt, owner: previous, leaseUntil, state: { $in: ['queued', 'running'] } },
      {
        $set: {
          state: 'running',
          owner: claim.owner,
          attempt: claim.attempt,
          attempts: [...standing, { attempt: claim.attempt, fromStep: step }],
          startedAt: startedAt ?? now,
          leaseUntil: leaseEnd(leaseMs),
        },
        $inc: { idleAttempts: 1 },
      },
    );
    if (!isTaken) return null;
    const job = await this.jobs.findOne(scope, { jobId, owner: claim.owner });
    return job && { job, claim };
  }

  /**
   * Keeps a job in hand.
   *
   * @returns false when it is no longer the caller's: cancelled, or taken over
   */
  renew(scope: DistrictScope, claim: JobClaim, leaseMs: number): Promise<boolean> {
    return this.jobs.update(scope, heldBy(claim), { $set: { leaseUntil: leaseEnd(leaseMs) } });
  }

  /**
   * Accounts for one batch: the checkpoint, the progress and the number of steps change in one write, so that a batch
   * counts as a whole or not at all, and never twice. Its part is written before; a part of a batch that did not
   * come to count is not read by anybody.
   *
   * @param step how many steps were accounted for before this one
   * @returns false when the job is no longer the caller's
   */
  async commit(
    scope: DistrictScope,
    claim: JobClaim,
    step: number,
    { checkpoint, progress, part }: JobStep,
    leaseMs: number,
  ): Promise<boolean> {
    if (part !== undefined) await this.putPart(scope, claim, step, part);
    return this.jobs.update(
      scope,
      { ...heldBy(claim), step },
      { $set: { checkpoint, progress, step: step + 1, idleAttempts: 0, leaseUntil: leaseEnd(leaseMs) } },
    );
  }

  /** @returns false when the job is no longer the caller's */
  finish(scope: DistrictScope, claim: JobClaim): Promise<boolean> {
    return this.end(scope, claim, { state: 'done', error: null });
  }

  /** @returns false when the job is no longer the caller's */
  fail(scope: DistrictScope, claim: JobClaim, error: NonNullable<Job['error']>): Promise<boolean> {
    return this.end(scope, claim, { state: 'failed', error });
  }

  /**
   * Puts a job back: for whoever stops in good order, and for another try after a while.
   *
   * @returns false when the job is no longer the caller's
   */
  release(scope: DistrictScope, claim: JobClaim, waitMs = 0): Promise<boolean> {
    const change = { state: 'queued', owner: null, leaseUntil: leaseEnd(waitMs) } as const;
    return this.jobs.update(scope, heldBy(claim), { $set: change });
  }

  /** The parts of the batches that count, in their order. */
  async *readParts(
    scope: DistrictScope,
    { jobId, attempts, step: end }: Pick<Job, 'jobId' | 'attempts' | 'step'>,
  ): AsyncGenerator<string> {
    for (const [index, { attempt, fromStep }] of attempts.entries()) {
      const until = attempts[index + 1]?.fromStep ?? end;
      const own: ScopedFilter<JobPart> = { jobId, attempt, step: { $gte: fromStep, $lt: until } };
      for await (const { content } of this.parts.stream(scope, own, { sort: { step: 1 } })) yield content;
    }
  }

  private async putPart(scope: DistrictScope, claim: JobClaim, step: number, content: string): Promise<void> {
    const { districtCode, jobId, attempt } = claim;
    const key = { jobId, step, attempt };
    await this.parts.updateEach(scope, [
      { filter: key, update: { $set: { content }, $setOnInsert: { districtCode } }, upsert: true },
    ]);
  }

  private end(
    scope: DistrictScope,
    claim: JobClaim,
    outcome: { readonly state: 'done' | 'failed'; readonly error: Job['error'] },
  ): Promise<boolean> {
    return this.jobs.update(scope, heldBy(claim), { $set: { ...outcome, finishedAt: new Date(), owner: null } });
  }
}

function heldBy({ jobId, owner }: JobClaim): ScopedFilter<Job> {
  return { jobId, owner, state: 'running' };
}

function leaseEnd(leaseMs: number): Date {
  return new Date(Date.now() + leaseMs);
}

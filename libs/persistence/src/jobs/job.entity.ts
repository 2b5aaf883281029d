import type { InDistrict } from '../scope/scoped-collection';

/** `done`, `failed` and `cancelled` are final. */
export const JOB_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** How far a job has come, in whatever it counts. */
export interface JobProgress {
  readonly done: number;
  readonly total: number;
}

/** From which step on an attempt worked: parts of later steps that an earlier attempt wrote do not count. */
export interface JobAttempt {
  readonly attempt: number;
  readonly fromStep: number;
}

/**
 * Work that is done batch by batch. Everything that must agree for a job to resume, and nothing else, is in this one
 * record: where it stands (`step`, `checkpoint`), how much that is (`progress`) and who holds it (`owner`).
 */
export interface Job extends InDistrict {
  readonly jobId: string;
  readonly type: string;
  /** Every district whose records it reads: who may see the job must reach all of them. */
  readonly districtCodes: readonly string[];
  /** JSON of what was asked for. */
  readonly request: string;
  /** JSON of what lists show of it: a request may be long. */
  readonly about: string;
  readonly state: JobState;
  readonly progress: JobProgress;
  /** Batches that are accounted for. */
  readonly step: number;
  /** JSON of where the handler stands after them, the report so far included; null before the first. */
  readonly checkpoint: string | null;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  /** How often somebody has begun to work on it. */
  readonly attempt: number;
  readonly attempts: readonly JobAttempt[];
  /** Attempts since the last step that was accounted for. */
  readonly idleAttempts: number;
  /** Names one attempt of one runner; null when nobody works on it. */
  readonly owner: string | null;
  /** When others may take it over. */
  readonly leaseUntil: Date;
  /** Why it failed. */
  readonly error: { readonly code: string; readonly values: Readonly<Record<string, string | number>> } | null;
}

/** Names one job. */
export type JobKey = Pick<Job, 'districtCode' | 'jobId'>;

/** A job without its texts, for lists. */
export type JobSummary = Omit<Job, 'request' | 'checkpoint'>;

/** What a batch adds to a report that has no bounds. */
export interface JobPart extends InDistrict {
  readonly jobId: string;
  readonly step: number;
  readonly attempt: number;
  /** JSON. */
  readonly content: string;
}

/** A job to be done. */
export interface NewJob {
  readonly districtCode: string;
  readonly type: string;
  readonly districtCodes: readonly string[];
  readonly request: string;
  readonly about?: string;
  readonly createdBy: string;
  readonly createdAt: Date;
}

/** A job in the hands of one runner: what proves that it is still theirs. */
export interface JobClaim extends InDistrict {
  readonly jobId: string;
  readonly owner: string;
  readonly attempt: number;
}

/** What a batch has come to. */
export interface JobStep {
  readonly checkpoint: string;
  readonly progress: JobProgress;
  /** JSON of what is added to the report on the side. */
  readonly part?: string;
}

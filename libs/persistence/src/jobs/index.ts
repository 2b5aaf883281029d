export {
  JOB_STATES,
  type Job,
  type JobAttempt,
  type JobClaim,
  type JobKey,
  type JobProgress,
  type JobState,
  type JobStep,
  type JobSummary,
  type NewJob,
} from './job.entity';
export { JobDesk, type ClaimedJob } from './job-desk';
export type { JobListFilter, JobListQuery } from './job-list';
export { JobsRepository } from './jobs.repository';

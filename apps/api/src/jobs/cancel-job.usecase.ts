import { JobsRepository, type DistrictScope, type JobKey } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { RequestError } from '../http/request-error';
import { FindJob } from './find-job';
import { viewJob, type JobView } from './jobs.views';

@Injectable()
export class CancelJobUseCase {
  constructor(
    private readonly jobs: JobsRepository,
    private readonly findJob: FindJob,
  ) {}

  /** @throws RequestError when there is no such job, or when it has ended by itself */
  async execute(scope: DistrictScope, key: JobKey): Promise<JobView> {
    const isCancelled = await this.jobs.cancel(scope, key, new Date());
    const job = await this.findJob.execute(scope, key);
    // Cancelled before is as good as cancelled now.
    if (!isCancelled && job.state !== 'cancelled') {
      throw new RequestError('JOB_ENDED', { jobId: job.jobId, state: job.state });
    }
    return viewJob(job);
  }
}

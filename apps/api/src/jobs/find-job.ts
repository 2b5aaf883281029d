import { JobsRepository, type DistrictScope, type Job, type JobKey } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { RequestError } from '../http/request-error';

/** Finds a job for whoever may see it. */
@Injectable()
export class FindJob {
  constructor(private readonly jobs: JobsRepository) {}

  /**
   * @param scope all that the caller reaches, since a job may read more than the district it was started for
   * @param type  the only type that will do
   * @throws RequestError when the scope does not reach all of it, exactly as when there is none
   */
  async execute(scope: DistrictScope, key: JobKey, type?: string): Promise<Job> {
    const job = await this.jobs.find(scope, key);
    if (!job || (type !== undefined && job.type !== type))
      throw new RequestError('JOB_NOT_FOUND', { jobId: key.jobId });
    return job;
  }
}

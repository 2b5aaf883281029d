import { REPLAY, ReplayHandler, reportOf, type ReplayDifference, type ReplayRequest } from '@app/jobs';
import type { DistrictScope, Job, JobKey, Storage } from '@app/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { FindJob } from '../jobs/find-job';
import { viewJob } from '../jobs/jobs.views';
import { STORAGE } from '../storage/storage.module';
import { viewReplay, type ReplayJobView } from './replays.views';

/** Shows a replay with what it has come to. */
@Injectable()
export class ShowReplayUseCase {
  private readonly handler: ReplayHandler;

  constructor(
    private readonly findJob: FindJob,
    @Inject(STORAGE) private readonly storage: Storage,
  ) {
    this.handler = new ReplayHandler(storage);
  }

  /** @throws RequestError when the scope reaches no such replay */
  async execute(scope: DistrictScope, key: JobKey): Promise<ReplayJobView> {
    return this.view(await this.find(scope, key));
  }

  /** A replay as it stood when it was found. */
  view(job: Job): ReplayJobView {
    return viewReplay(viewJob(job), JSON.parse(job.request) as ReplayRequest, reportOf(this.handler, job));
  }

  /** @throws RequestError when the scope reaches no such replay */
  find(scope: DistrictScope, key: JobKey): Promise<Job> {
    return this.findJob.execute(scope, key, REPLAY);
  }

  /** Every difference, one after the other, as far as the job has come. */
  async *differences(scope: DistrictScope, job: Job): AsyncGenerator<ReplayDifference> {
    for await (const part of this.storage.jobDesk.readParts(scope.only(job.districtCode), job)) {
      yield* JSON.parse(part) as ReplayDifference[];
    }
  }
}

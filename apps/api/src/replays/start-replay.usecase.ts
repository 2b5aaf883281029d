import { REPLAY, StoredRules, type ReplayRequest } from '@app/jobs';
import { EvaluationsRepository, type DistrictScope, type Job, type Storage } from '@app/persistence';
import type { Calculations } from '@app/scoring';
import { Inject, Injectable } from '@nestjs/common';
import { CALCULATIONS } from '../calculations/calculations';
import { RequestError } from '../http/request-error';
import { JobService } from '../jobs/job-service';
import { STORAGE } from '../storage/storage.module';

/** Queues a replay of the scores of a district and year. */
@Injectable()
export class StartReplayUseCase {
  constructor(
    private readonly evaluations: EvaluationsRepository,
    private readonly jobs: JobService,
    @Inject(STORAGE) private readonly storage: Storage,
    @Inject(CALCULATIONS) private readonly calculations: Calculations,
  ) {}

  /** @throws RequestError when there is nothing to replay, or the version named cannot be had */
  async execute(scope: DistrictScope, request: ReplayRequest, createdBy: string): Promise<Job> {
    const { districtCode, year, kind, rules } = request;
    const stored = await this.evaluations.count(scope.only(districtCode), request);
    if (stored === 0) throw new RequestError('NO_SCORES_TO_REPLAY', { districtCode, year, kind });
    if (rules.kind === 'version') {
      const calculationVersion = this.calculations.latest.version;
      const score = { ruleSet: { ...rules.ruleSet, kind }, calculationVersion };
      const found = await new StoredRules(this.storage, this.calculations).find(score, rules);
      if ('refused' in found) throw new RequestError(found.refused.code, found.refused.values);
    }
    const districtCodes = [districtCode];
    const job = { districtCode, type: REPLAY, districtCodes, request: JSON.stringify(request), createdBy };
    return this.jobs.queue(scope, job);
  }
}

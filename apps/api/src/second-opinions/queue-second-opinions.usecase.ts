import { SECOND_OPINION, type SecondOpinionRequest } from '@app/jobs';
import { EvaluationsRepository, JobsRepository, type DistrictScope, type JobSummary } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { DistrictDirectory } from '../districts/district-directory';
import { JobService } from '../jobs/job-service';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Two in the morning in China, in hours before midnight UTC. */
const NIGHT_STARTS_MS = 6 * HOUR_MS;
/** Clocks of processes may differ by less than this. */
const OVERLAP_MS = HOUR_MS;
const SERVICE = 'suanpan';

/** Queues the nightly second opinions: one job for each district that has scores. */
@Injectable()
export class QueueSecondOpinionsUseCase {
  constructor(
    private readonly evaluations: EvaluationsRepository,
    private readonly jobs: JobsRepository,
    private readonly jobService: JobService,
    private readonly directory: DistrictDirectory,
  ) {}

  /**
   * Queues what has not been queued since the night began. Every night the scores made since the last finished job are
   * looked at, and a sixteenth of all others.
   *
   * @returns the districts for which a job was queued
   */
  async execute(now: Date): Promise<string[]> {
    const everywhere = await this.directory.everywhere();
    const night = nightOf(now);
    const queued: string[] = [];
    for (const districtCode of everywhere.districtCodes) {
      if (await this.queueFor(everywhere.only(districtCode), districtCode, night)) queued.push(districtCode);
    }
    return queued;
  }

  private async queueFor(scope: DistrictScope, districtCode: string, night: Date): Promise<boolean> {
    const newest = await this.newestJob(scope, districtCode);
    if (newest && newest.createdAt >= night) return false;
    if ((await this.evaluations.calculationOf(scope, districtCode)) === null) return false;
    const finished = await this.newestJob(scope, districtCode, 'done');
    const since = finished && new Date(finished.createdAt.getTime() - OVERLAP_MS).toISOString();
    const request: SecondOpinionRequest = { districtCode, since, share: shareOf(night) };
    await this.jobService.queue(scope, {
      ...{ districtCode, type: SECOND_OPINION, districtCodes: [districtCode] },
      ...{ request: JSON.stringify(request), createdBy: SERVICE },
    });
    return true;
  }

  private async newestJob(scope: DistrictScope, districtCode: string, state?: 'done'): Promise<JobSummary | null> {
    const filter = { districtCode, type: SECOND_OPINION, ...(state ? { state } : {}) };
    const { jobs } = await this.jobs.list(scope, { filter, pageSize: 1 });
    return jobs[0] ?? null;
  }
}

/** When the night that a moment belongs to began. */
function nightOf(now: Date): Date {
  return new Date(Math.floor((now.getTime() + NIGHT_STARTS_MS) / DAY_MS) * DAY_MS - NIGHT_STARTS_MS);
}

/** Each night another sixteenth. */
function shareOf(night: Date): string {
  return (Math.floor((night.getTime() + NIGHT_STARTS_MS) / DAY_MS) % 16).toString(16);
}

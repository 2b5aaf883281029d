import { JOB_STATES, type JobState, type JobSummary } from '@app/persistence';
import { ApiProperty } from '@nestjs/swagger';
import { BilingualView, messageOf } from '../http/issue-view';

export class JobProgressView {
  @ApiProperty({ example: 3_000 })
  readonly done!: number;

  @ApiProperty({ example: 10_000 })
  readonly total!: number;
}

export class JobErrorView {
  @ApiProperty({ example: 'JOB_GIVEN_UP' })
  readonly code!: string;

  @ApiProperty({ type: BilingualView })
  readonly message!: BilingualView;
}

/** Work that goes on in the background. */
export class JobView {
  @ApiProperty({ example: 'job-3k9q…' })
  readonly jobId!: string;

  @ApiProperty({ example: 'simulation' })
  readonly type!: string;

  @ApiProperty({ example: '110105', description: 'The district it was started for.' })
  readonly districtCode!: string;

  @ApiProperty({ type: [String], description: 'Every district whose forms it reads.' })
  readonly districtCodes!: readonly string[];

  @ApiProperty({ enum: JOB_STATES })
  readonly state!: JobState;

  @ApiProperty({ type: JobProgressView })
  readonly progress!: JobProgressView;

  @ApiProperty({ format: 'date-time' })
  readonly createdAt!: Date;

  @ApiProperty()
  readonly createdBy!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly startedAt!: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly finishedAt!: Date | null;

  @ApiProperty({ description: 'How often somebody has begun to work on it; more than 1 after a crash.', example: 1 })
  readonly attempt!: number;

  @ApiProperty({ type: JobErrorView, nullable: true })
  readonly error!: JobErrorView | null;
}

/** A job as every answer shows it. */
export function viewJob(job: JobSummary): JobView {
  const { jobId, type, districtCode, districtCodes, state, progress, error } = job;
  const { createdAt, createdBy, startedAt, finishedAt, attempt } = job;
  return {
    ...{ jobId, type, districtCode, districtCodes, state, progress },
    ...{ createdAt, createdBy, startedAt, finishedAt, attempt },
    error: error && { code: error.code, message: messageOf(error.code, error.values) },
  };
}

import { KINDS } from '@app/form';
import type { ReplayDifference, ReplayReport, ReplayRequest } from '@app/jobs';
import { VERDICTS, type Rules, type Verdict } from '@app/replay';
import { ApiProperty } from '@nestjs/swagger';
import { BilingualView, IssueView, viewIssue } from '../http/issue-view';
import { JobView } from '../jobs/jobs.views';

const TEXT_OR_NULL = { type: String, nullable: true } as const;

/** A score that did not come out the same. */
export class ReplayDifferenceView {
  @ApiProperty({ example: 'evaluation-5d41402abc4b2a76b9719d911017c592' })
  readonly evaluationId!: string;

  @ApiProperty({ example: 'form-0k3n8…' })
  readonly formId!: string;

  @ApiProperty({ description: 'Blank where the form cannot be read.' })
  readonly projectName!: string;

  @ApiProperty({ enum: VERDICTS })
  readonly verdict!: Verdict;

  @ApiProperty({ ...TEXT_OR_NULL, example: 'indicator:3' })
  readonly line!: string | null;

  @ApiProperty({ type: BilingualView, nullable: true })
  readonly label!: BilingualView | null;

  @ApiProperty({ ...TEXT_OR_NULL, example: 'lines[4].points' })
  readonly path!: string | null;

  @ApiProperty({ ...TEXT_OR_NULL, example: '7.5' })
  readonly stored!: string | null;

  @ApiProperty({ ...TEXT_OR_NULL, example: '8' })
  readonly replayed!: string | null;

  @ApiProperty({ type: IssueView, nullable: true })
  readonly reason!: IssueView | null;
}

/** What a replay of many scores has come to so far. */
export class ReplayReportView {
  @ApiProperty()
  readonly checked!: number;

  @ApiProperty()
  readonly identical!: number;

  @ApiProperty()
  readonly different!: number;

  @ApiProperty()
  readonly cannot!: number;

  @ApiProperty({ type: [ReplayDifferenceView], description: 'The first 200; the report as a file has all.' })
  readonly differences!: readonly ReplayDifferenceView[];
}

/** A replay of the scores of a district and year. */
export class ReplayJobView {
  @ApiProperty({ type: JobView })
  readonly job!: JobView;

  @ApiProperty({ example: 2022 })
  readonly year!: number;

  @ApiProperty({ enum: KINDS })
  readonly kind!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, example: { kind: 'own' } })
  readonly rules!: Rules;

  @ApiProperty({ type: ReplayReportView, nullable: true, description: 'As far as it has come; null before it began.' })
  readonly report!: ReplayReportView | null;
}

/** A replay as answers show it. */
export function viewReplay(
  job: JobView,
  { year, kind, rules }: ReplayRequest,
  report: ReplayReport | null,
): ReplayJobView {
  return {
    ...{ job, year, kind, rules },
    report: report && { ...report, differences: report.differences.map(viewReplayDifference) },
  };
}

export function viewReplayDifference({ reason, ...difference }: ReplayDifference): ReplayDifferenceView {
  return { ...difference, reason: reason && viewIssue({ ...reason, severity: 'error', at: {} }) };
}

import { KINDS } from '@app/form';
import type { SideAbout, SimulatedSide, SimulationAbout } from '@app/jobs';
import type { Job, JobSummary, SimulationAcknowledgement } from '@app/persistence';
import type { SimulationReport } from '@app/simulation';
import { ApiProperty } from '@nestjs/swagger';
import { FormView } from '../forms/forms.views';
import { BilingualView } from '../http/issue-view';
import { JobView, viewJob } from '../jobs/jobs.views';
import { viewReference } from '../rule-sets/rule-set-reference.view';
import { SheetView } from '../sheets/sheet.views';
import { SimulationReportView } from './simulation-report.view';

/** A rule set as it was when the simulation was started. */
export class SimulatedSideView {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'A version (districtCode, year, kind, version) or a draft (districtCode, draftId).',
  })
  readonly side!: SimulatedSide;

  @ApiProperty({ type: BilingualView })
  readonly title!: BilingualView;

  @ApiProperty({ description: 'SHA-256 of the resolved rule set.' })
  readonly hash!: string;

  @ApiProperty()
  readonly official!: boolean;

  @ApiProperty({ type: BilingualView, nullable: true, description: '示例 where it is not official.' })
  readonly label!: BilingualView | null;
}

export class SimulatedFormsView {
  @ApiProperty({ type: [String], example: ['110105'] })
  readonly districtCodes!: readonly string[];

  @ApiProperty({ type: [Number], example: [2022] })
  readonly years!: readonly number[];

  @ApiProperty({ type: [String], required: false })
  readonly unitIds?: readonly string[];

  @ApiProperty({ enum: KINDS })
  readonly kind!: string;
}

/** A simulation without its report. */
export class SimulationSummaryView {
  @ApiProperty({ type: JobView })
  readonly job!: JobView;

  @ApiProperty({ type: SimulatedSideView })
  readonly baseline!: SimulatedSideView;

  @ApiProperty({ type: SimulatedSideView })
  readonly candidate!: SimulatedSideView;

  @ApiProperty({ type: SimulatedFormsView })
  readonly forms!: SimulatedFormsView;
}

export class AcknowledgementView {
  @ApiProperty()
  readonly userId!: string;

  @ApiProperty()
  readonly userName!: string;

  @ApiProperty({ format: 'date-time' })
  readonly at!: Date;
}

/** A simulation with what it has found so far. */
export class SimulationView extends SimulationSummaryView {
  @ApiProperty({ type: SimulationReportView, nullable: true, description: 'Partial while the job runs.' })
  readonly report!: SimulationReport | null;

  @ApiProperty({ type: [AcknowledgementView], description: 'Who stands by it.' })
  readonly acknowledgements!: readonly AcknowledgementView[];
}

/** One form under both rule sets. */
export class ComparedFormView {
  @ApiProperty({ type: FormView })
  readonly form!: FormView;

  @ApiProperty({ description: 'Whether the form has been changed since it was simulated.' })
  readonly changedSince!: boolean;

  @ApiProperty({ type: SheetView })
  readonly baseline!: SheetView;

  @ApiProperty({ type: SheetView })
  readonly candidate!: SheetView;
}

/** What a simulation compares. */
export function readAbout({ about }: Pick<Job, 'about'>): SimulationAbout {
  return JSON.parse(about) as SimulationAbout;
}

/** A simulation as lists show it. */
export function viewSummary(job: JobSummary): SimulationSummaryView {
  const { baseline, candidate, forms } = readAbout(job);
  return { job: viewJob(job), baseline: viewSide(baseline), candidate: viewSide(candidate), forms };
}

/** A simulation with its report. */
export function viewSimulation(
  job: Job,
  report: SimulationReport | null,
  acknowledged: readonly SimulationAcknowledgement[],
): SimulationView {
  const acknowledgements = acknowledged.map(({ userId, userName, at }) => ({ userId, userName, at }));
  return { ...viewSummary(job), report, acknowledgements };
}

function viewSide({ side, title, hash, official }: SideAbout): SimulatedSideView {
  const { label } = viewReference({ districtCode: '', year: 0, kind: 'project', version: 0, official });
  return { side, title, hash, official, label };
}

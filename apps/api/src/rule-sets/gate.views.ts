import { GATE_ITEMS, type GateReport } from '@app/persistence';
import { ApiProperty } from '@nestjs/swagger';
import { IssueView, viewIssue } from '../http/issue-view';

export class GateItemView {
  @ApiProperty({ enum: GATE_ITEMS })
  readonly id!: string;

  @ApiProperty()
  readonly passes!: boolean;

  @ApiProperty({ type: [IssueView] })
  readonly issues!: readonly IssueView[];
}

/** What is looked at before a publication, and what was found. */
export class GateReportView {
  @ApiProperty()
  readonly passes!: boolean;

  @ApiProperty({ format: 'date-time' })
  readonly checkedAt!: Date;

  @ApiProperty({ type: [GateItemView] })
  readonly items!: readonly GateItemView[];
}

/** A gate's report with its sentences. */
export function viewGate({ passes, checkedAt, items }: GateReport): GateReportView {
  return {
    passes,
    checkedAt,
    items: items.map(({ id, passes: isPassed, issues }) => ({ id, passes: isPassed, issues: issues.map(viewIssue) })),
  };
}

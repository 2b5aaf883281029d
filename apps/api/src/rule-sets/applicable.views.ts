import type { VersionState } from '@app/rule-set';
import { ApiProperty } from '@nestjs/swagger';
import { IssueView } from '../http/issue-view';
import { RuleSetReferenceView } from './rule-set-reference.view';
import { VERSION_STATES } from './rule-sets.views';

/** A version in the history of its scope. */
export class TimelineEntryView {
  @ApiProperty({ example: 1 })
  readonly version!: number;

  @ApiProperty({ format: 'date-time' })
  readonly publishedAt!: Date;

  @ApiProperty({ enum: VERSION_STATES })
  readonly state!: VersionState;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly withdrawnAt!: Date | null;
}

/** Which version of a scope applies, or why none does. */
export class ApplicableView {
  @ApiProperty({ type: RuleSetReferenceView, nullable: true })
  readonly applicable!: RuleSetReferenceView | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly publishedAt!: Date | null;

  @ApiProperty({ type: IssueView, nullable: true, description: 'Why none applies.' })
  readonly reason!: IssueView | null;

  @ApiProperty({ type: [TimelineEntryView], description: 'All versions of the scope, the first one first.' })
  readonly timeline!: readonly TimelineEntryView[];
}

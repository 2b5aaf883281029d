import type { ResolvedRuleSet, RuleSet, VersionState } from '@app/rule-set';
import { ApiProperty } from '@nestjs/swagger';
import { BilingualView, IssueView } from '../http/issue-view';
import { CoverageView } from './coverage.views';
import { GateReportView } from './gate.views';
import { RuleSetReferenceView } from './rule-set-reference.view';

export const VERSION_STATES = ['in-force', 'superseded', 'withdrawn'] as const satisfies readonly VersionState[];

export class WithdrawalView {
  @ApiProperty({ format: 'date-time' })
  readonly at!: Date;

  @ApiProperty()
  readonly by!: string;

  @ApiProperty()
  readonly reason!: string;
}

/** A published rule set in a list. */
export class RuleSetSummaryView extends RuleSetReferenceView {
  @ApiProperty({ type: BilingualView })
  readonly title!: BilingualView;

  @ApiProperty({ description: 'SHA-256 of what was published.' })
  readonly contentHash!: string;

  @ApiProperty({ enum: ['shipped', 'published'] })
  readonly origin!: string;

  @ApiProperty({ format: 'date-time' })
  readonly publishedAt!: Date;

  @ApiProperty()
  readonly publishedBy!: string;

  @ApiProperty({ enum: VERSION_STATES, description: 'What became of it: only the one in force scores by itself.' })
  readonly state!: VersionState;

  @ApiProperty({ type: WithdrawalView, nullable: true })
  readonly withdrawal!: WithdrawalView | null;
}

/** A published rule set with everything that is known of it. */
export class RuleSetView extends RuleSetSummaryView {
  @ApiProperty({ description: 'SHA-256 of the resolved rule set; evaluations name it.' })
  readonly resolvedHash!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'As published, with `extends` unresolved.' })
  readonly ruleSet!: RuleSet;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'With all bases merged in; `origins` tells which rule set states each part.',
  })
  readonly resolved!: ResolvedRuleSet;

  @ApiProperty({ type: [IssueView], description: 'What the rule-set check says about it today.' })
  readonly lint!: readonly IssueView[];

  @ApiProperty({
    type: GateReportView,
    nullable: true,
    description: 'What the gate said at publication; shipped versions have no report.',
  })
  readonly gate!: GateReportView | null;

  @ApiProperty({ type: CoverageView })
  readonly coverage!: CoverageView;
}

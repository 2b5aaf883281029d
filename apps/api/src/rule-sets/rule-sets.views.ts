import type { ResolvedRuleSet, RuleSet } from '@app/rule-set';
import { ApiProperty } from '@nestjs/swagger';
import { BilingualView, IssueView } from '../http/issue-view';
import { RuleSetReferenceView } from './rule-set-reference.view';

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
}

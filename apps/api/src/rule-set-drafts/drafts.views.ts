import { KINDS } from '@app/form';
import {
  DRAFT_ACTIONS,
  DRAFT_ORIGINS,
  DRAFT_STATES,
  type RuleSetDraft,
  type RuleSetDraftSummary,
} from '@app/persistence';
import type { ResolvedRuleSet, RuleSet } from '@app/rule-set';
import { ApiProperty } from '@nestjs/swagger';
import { BilingualView, IssueView } from '../http/issue-view';
import { KeyView } from '../rule-sets/change.views';
import { CoverageView } from '../rule-sets/coverage.views';
import { GateReportView } from '../rule-sets/gate.views';
import { RuleSetReferenceView } from '../rule-sets/rule-set-reference.view';

export class PersonView {
  @ApiProperty({ example: 'user-0k3n8…' })
  readonly id!: string;

  @ApiProperty({ example: 'li.ming' })
  readonly name!: string;
}

export class DraftReviewView {
  @ApiProperty({ enum: ['approved', 'sent-back'] })
  readonly decision!: string;

  @ApiProperty({ format: 'date-time' })
  readonly at!: Date;

  @ApiProperty({ type: PersonView })
  readonly by!: PersonView;

  @ApiProperty({ type: String, nullable: true })
  readonly comment!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly simulationId!: string | null;
}

export class FindingCountsView {
  @ApiProperty()
  readonly error!: number;

  @ApiProperty()
  readonly warning!: number;

  @ApiProperty()
  readonly info!: number;
}

/** A draft in a list. */
export class DraftSummaryView {
  @ApiProperty({ example: 'draft-0k3n8…' })
  readonly draftId!: string;

  @ApiProperty({ example: '110105' })
  readonly districtCode!: string;

  @ApiProperty({ example: 2026 })
  readonly year!: number;

  @ApiProperty({ enum: KINDS })
  readonly kind!: string;

  @ApiProperty({ enum: DRAFT_STATES })
  readonly state!: string;

  @ApiProperty({ description: 'Counts every change; a change names the one it was made on.', example: 3 })
  readonly revision!: number;

  @ApiProperty({ type: BilingualView })
  readonly title!: BilingualView;

  @ApiProperty({ enum: DRAFT_ORIGINS })
  readonly origin!: string;

  @ApiProperty({ type: [PersonView], description: 'Everybody who had a hand in it; none of them may approve it.' })
  readonly authors!: readonly PersonView[];

  @ApiProperty({ format: 'date-time' })
  readonly createdAt!: Date;

  @ApiProperty({ format: 'date-time' })
  readonly updatedAt!: Date;

  @ApiProperty({ type: PersonView })
  readonly updatedBy!: PersonView;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly submittedAt!: Date | null;

  @ApiProperty({ type: DraftReviewView, nullable: true, description: 'What an approver last said.' })
  readonly review!: DraftReviewView | null;

  @ApiProperty({ type: FindingCountsView, description: 'Findings of lint and failing examples at the last save.' })
  readonly counts!: FindingCountsView;
}

export class ExamplesView {
  @ApiProperty()
  readonly passed!: number;

  @ApiProperty()
  readonly failed!: number;

  @ApiProperty({ type: [IssueView] })
  readonly issues!: readonly IssueView[];
}

export class DraftStepView {
  @ApiProperty({ format: 'date-time' })
  readonly at!: Date;

  @ApiProperty({ type: PersonView })
  readonly by!: PersonView;

  @ApiProperty({ enum: DRAFT_ACTIONS })
  readonly action!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly comment!: string | null;

  @ApiProperty({ description: 'The revision that the step made.' })
  readonly revision!: number;
}

export class BaseStepView {
  @ApiProperty({ type: KeyView })
  readonly from!: KeyView;

  @ApiProperty({ type: KeyView })
  readonly to!: KeyView;
}

export class NewerBaseView {
  @ApiProperty({ type: BaseStepView })
  readonly base!: BaseStepView;
}

/** A draft with its content and everything that is to be said about it today. */
export class DraftView extends DraftSummaryView {
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly ruleSet!: RuleSet;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'With all bases merged in, `origins` telling where each part comes from; null where that fails.',
  })
  readonly resolved!: ResolvedRuleSet | null;

  @ApiProperty({ type: String, nullable: true, description: 'What a simulation has to name to count for the draft.' })
  readonly resolvedHash!: string | null;

  @ApiProperty({ type: [IssueView] })
  readonly lint!: readonly IssueView[];

  @ApiProperty({ type: ExamplesView })
  readonly examples!: ExamplesView;

  @ApiProperty({ type: CoverageView, nullable: true })
  readonly coverage!: CoverageView | null;

  @ApiProperty({ type: [DraftStepView] })
  readonly history!: readonly DraftStepView[];

  @ApiProperty({ type: Number, nullable: true, description: 'The version that it was published as.' })
  readonly publishedVersion!: number | null;

  @ApiProperty({ type: NewerBaseView, nullable: true, description: 'Where the base has a newer version.' })
  readonly updateOffer!: NewerBaseView | null;
}

export class PublishedDraftView {
  @ApiProperty({ type: RuleSetReferenceView })
  readonly version!: RuleSetReferenceView;

  @ApiProperty({ type: GateReportView })
  readonly gate!: GateReportView;
}

/** A draft as lists show it. */
export function viewDraftSummary(draft: RuleSetDraftSummary | RuleSetDraft): DraftSummaryView {
  const { draftId, districtCode, year, kind, state, revision, title, origin, authors, counts } = draft;
  const { createdAt, updatedAt, updatedBy, submittedAt, review } = draft;
  return {
    ...{ draftId, districtCode, year, kind, state, revision, title, origin, authors, counts },
    ...{ createdAt, updatedAt, updatedBy, submittedAt, review },
  };
}

import { KINDS, type Kind } from '@app/form';
import { DRAFT_SORT_FIELDS, DRAFT_STATES, type DraftSortField, type DraftState } from '@app/persistence';
import { DistrictCode, IsoDay, Nested, OneOf, Text, WholeNumber } from '../http/fields';
import { PageQuery } from '../http/page.query';
import { ORDERS, type Order } from '../http/order.query';
import { EARLIEST_YEAR, LATEST_YEAR } from '../rule-sets/rule-sets.query';

const HIGHEST = 1_000_000;
const LONGEST_COMMENT = 2_000;

/** What a list of drafts can be narrowed to. */
export class DraftsQuery extends PageQuery {
  @DistrictCode({ isOptional: true })
  readonly districtCode?: string;

  @WholeNumber(EARLIEST_YEAR, LATEST_YEAR, { isOptional: true, example: 2026 })
  readonly year?: number;

  @OneOf(KINDS, { isOptional: true })
  readonly kind?: Kind;

  @OneOf(DRAFT_STATES, { isOptional: true })
  readonly state?: DraftState;

  @OneOf(DRAFT_SORT_FIELDS, { isOptional: true, description: 'By the last change, the latest first, unless given.' })
  readonly sort?: DraftSortField;

  @OneOf(ORDERS, { isOptional: true })
  readonly order?: Order;
}

/** The district of a published version and its year and number, as far as they are not clear already. */
export class PinBody {
  @DistrictCode({ isOptional: true })
  readonly districtCode?: string;

  @WholeNumber(EARLIEST_YEAR, LATEST_YEAR, { isOptional: true, example: 2025 })
  readonly year?: number;

  @WholeNumber(1, HIGHEST, { example: 1 })
  readonly version!: number;
}

export const DRAFT_SOURCES = ['scratch', 'extend', 'copy', 'version', 'update'] as const;
export type DraftSource = (typeof DRAFT_SOURCES)[number];

/** What a draft is made of. */
export class DraftFromBody {
  @OneOf(DRAFT_SOURCES, {
    description:
      '`scratch`: a skeleton; `extend`: nothing but a base; `copy`: the content of a version of any district and year; ' +
      '`version`: that of a version of the same scope; `update`: the same on another version of its base.',
  })
  readonly kind!: DraftSource;

  @Nested(() => PinBody, {
    isOptional: true,
    description: 'Of `extend`: the base, with its district and year. Of `update`: the version of the base to build on.',
  })
  readonly base?: PinBody;

  @Nested(() => PinBody, { isOptional: true, description: 'Of `copy`: what is copied, with its district and year.' })
  readonly source?: PinBody;

  @WholeNumber(1, HIGHEST, { isOptional: true, description: 'Of `version` and `update`: its number.' })
  readonly version?: number;
}

export class CreateDraftBody {
  @WholeNumber(EARLIEST_YEAR, LATEST_YEAR, { example: 2026 })
  readonly year!: number;

  @OneOf(KINDS)
  readonly kind!: Kind;

  @Nested(() => DraftFromBody)
  readonly from!: DraftFromBody;
}

/** Which revision of a draft somebody has seen: a change is only made to that one. */
export class RevisionBody {
  @WholeNumber(1, HIGHEST, { example: 3, description: 'The revision that the change is made on.' })
  readonly revision!: number;
}

export class CommentedBody extends RevisionBody {
  @Text(LONGEST_COMMENT, { isOptional: true })
  readonly comment?: string;
}

export class SendBackBody extends RevisionBody {
  @Text(LONGEST_COMMENT, { description: 'What is to be done to it.' })
  readonly comment!: string;
}

export class ApproveBody extends CommentedBody {
  @Text(60, { isOptional: true, description: 'The simulation that the approval rests on, acknowledged before.' })
  readonly simulationId?: string;
}

export class BilingualBody {
  @Text(500, { example: '典型项目' })
  readonly zh!: string;

  @Text(1_000, { example: 'A typical project' })
  readonly en!: string;
}

/** Which stored form is to become an example. */
export class RecordExampleBody extends RevisionBody {
  @Text(60, { example: 'form-0k3n8…' })
  readonly formId!: string;

  @WholeNumber(1, HIGHEST, { isOptional: true, description: 'The current one unless given.' })
  readonly formRevision?: number;

  @IsoDay({ isOptional: true, description: 'When the form is taken to have been filed.' })
  readonly submittedOn?: string;

  @Text(80, { description: 'The id of the example in the rule set.', example: 'typical' })
  readonly id!: string;

  @Nested(() => BilingualBody)
  readonly name!: BilingualBody;
}

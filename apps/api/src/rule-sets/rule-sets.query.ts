import { KINDS, type Kind } from '@app/form';
import { DistrictCode, IsoDay, OneOf, Text, WholeNumber } from '../http/fields';
import { PageQuery } from '../http/page.query';

export const EARLIEST_YEAR = 1990;
export const LATEST_YEAR = 2100;

/** What a list of rule sets can be narrowed to. */
export class RuleSetsQuery extends PageQuery {
  @DistrictCode({ isOptional: true })
  readonly districtCode?: string;

  @WholeNumber(EARLIEST_YEAR, LATEST_YEAR, { isOptional: true, example: 2022 })
  readonly year?: number;

  @OneOf(KINDS, { isOptional: true })
  readonly kind?: Kind;
}

/** Names one published version in a path. */
export class RuleSetPath {
  @DistrictCode()
  readonly districtCode!: string;

  @WholeNumber(EARLIEST_YEAR, LATEST_YEAR, { example: 2022 })
  readonly year!: number;

  @OneOf(KINDS)
  readonly kind!: Kind;

  @WholeNumber(1, 1_000_000, { example: 1 })
  readonly version!: number;
}

/** Of which scope, and as known when, the version is wanted. */
export class ApplicableQuery {
  @DistrictCode()
  readonly districtCode!: string;

  @WholeNumber(EARLIEST_YEAR, LATEST_YEAR, { example: 2022 })
  readonly year!: number;

  @OneOf(KINDS)
  readonly kind!: Kind;

  @IsoDay({ isOptional: true, description: 'At the end of which day, in UTC+8; today unless given.' })
  readonly asKnownOn?: string;
}

export class WithdrawBody {
  @Text(2_000, { description: 'Why; it is told to whoever asks for the rule set.' })
  readonly reason!: string;
}

import { KINDS, type Kind } from '@app/form';
import { DistrictCode, OneOf, Text, WholeNumber } from '../http/fields';
import { EARLIEST_YEAR, LATEST_YEAR } from '../rule-sets/rule-sets.query';

/** Which forms are counted; without a district all that the caller may see. */
export class StatisticsQuery {
  @DistrictCode({ isOptional: true })
  readonly districtCode?: string;

  @WholeNumber(EARLIEST_YEAR, LATEST_YEAR, { isOptional: true, example: 2022 })
  readonly year?: number;

  @OneOf(KINDS, { isOptional: true })
  readonly kind?: Kind;

  @Text(60, { isOptional: true, description: 'The id of a unit.' })
  readonly unit?: string;
}

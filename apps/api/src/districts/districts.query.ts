import { DistrictCode, Text } from '../http/fields';
import { PageQuery } from '../http/page.query';

/** What a list of districts can be narrowed to. */
export class DistrictsQuery extends PageQuery {
  @Text(40, { isOptional: true, description: 'Part of the name or of the code.', example: '朝阳' })
  readonly q?: string;

  @DistrictCode({ isOptional: true, description: 'The district directly above.' })
  readonly parentCode?: string;
}

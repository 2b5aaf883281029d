import { GRADES, type Grade } from '@app/form';
import { DistrictCode, IsoDay, OneOf, WholeNumber } from '../http/fields';
import { DocumentQuery } from '../imports/imports.query';
import { EARLIEST_YEAR, LATEST_YEAR } from '../rule-sets/rule-sets.query';

/** What a document does not say itself, and under which rule set it is to be scored. */
export class PreviewQuery extends DocumentQuery {
  @DistrictCode({ isOptional: true, description: 'The district of another rule set than that of the forms.' })
  readonly ruleSetDistrict?: string;

  @WholeNumber(EARLIEST_YEAR, LATEST_YEAR, { isOptional: true, description: 'The year of another rule set.' })
  readonly ruleSetYear?: number;

  @WholeNumber(1, 1_000_000, { isOptional: true, description: 'The version of the rule set; the newest unless given.' })
  readonly ruleSetVersion?: number;

  @IsoDay({ isOptional: true, description: 'When the forms were filed.' })
  readonly submittedOn?: string;

  @OneOf(GRADES, { isOptional: true, description: "The grade of the department's own evaluation." })
  readonly departmentGrade?: Grade;

  @OneOf(['zh', 'en'], {
    isOptional: true,
    description: 'Before `Accept-Language`; Chinese unless either says English.',
  })
  readonly lang?: 'zh' | 'en';
}

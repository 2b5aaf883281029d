import { GRADES, KINDS, type Grade, type Kind } from '@app/form';
import { DecimalText, DistrictCode, IsoDay, Nested, NestedList, OneOf, Text, Texts, WholeNumber } from '../http/fields';
import { EARLIEST_YEAR, LATEST_YEAR } from '../rule-sets/rule-sets.query';

export const MOST_NAMED_FORMS = 500;
const MOST_REVIEWS = 2_000;

/** A published rule set other than the one that applies. */
export class ChosenRuleSet {
  @DistrictCode()
  readonly districtCode!: string;

  @WholeNumber(EARLIEST_YEAR, LATEST_YEAR, { example: 2022 })
  readonly year!: number;

  @WholeNumber(1, 1_000_000, { example: 1 })
  readonly version!: number;
}

/** A score set by a named person, with a reason. */
export class ReviewBody {
  @Text(60, { example: 'form-0k3n8…' })
  readonly formId!: string;

  @Text(80, { description: 'The line of the sheet.', example: 'indicator:3' })
  readonly line!: string;

  @DecimalText({ example: '8.5' })
  readonly points!: string;

  @Text(60)
  readonly reviewer!: string;

  @Text(2_000)
  readonly reason!: string;
}

/** Which forms are to be scored, and how. */
export class EvaluateBody {
  @WholeNumber(EARLIEST_YEAR, LATEST_YEAR, { example: 2022 })
  readonly year!: number;

  @OneOf(KINDS, { isOptional: true, description: '`project` unless given.' })
  readonly kind?: Kind;

  @Texts(60, MOST_NAMED_FORMS, { isOptional: true, description: 'These forms; left out, all of the year and kind.' })
  readonly formIds?: readonly string[];

  @Nested(() => ChosenRuleSet, {
    isOptional: true,
    description: 'Another rule set than the newest one of district, year and kind.',
  })
  readonly ruleSet?: ChosenRuleSet;

  @NestedList(() => ReviewBody, MOST_REVIEWS, { isOptional: true })
  readonly reviews?: readonly ReviewBody[];

  @IsoDay({ isOptional: true, description: 'When the forms were filed; rule sets with a deadline ask for it.' })
  readonly submittedOn?: string;

  @OneOf(GRADES, { isOptional: true, description: "The grade of the department's own evaluation." })
  readonly departmentGrade?: Grade;
}

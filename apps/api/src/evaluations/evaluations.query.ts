import { GRADES, KINDS, type Grade, type Kind } from '@app/form';
import { EVALUATION_SORT_FIELDS, type EvaluationSortField } from '@app/persistence';
import { ORDERS, type Order } from '../http/order.query';
import { OneOf, Text, WholeNumber } from '../http/fields';
import { PageQuery } from '../http/page.query';
import { EARLIEST_YEAR, LATEST_YEAR } from '../rule-sets/rule-sets.query';

/** What a list of evaluations can be narrowed to and sorted by. */
export class EvaluationsQuery extends PageQuery {
  @Text(60, { isOptional: true })
  readonly formId?: string;

  @WholeNumber(EARLIEST_YEAR, LATEST_YEAR, { isOptional: true, example: 2022 })
  readonly year?: number;

  @OneOf(KINDS, { isOptional: true })
  readonly kind?: Kind;

  @WholeNumber(1, 1_000_000, { isOptional: true, description: 'The version of the rule set.' })
  readonly version?: number;

  @OneOf(GRADES, { isOptional: true })
  readonly grade?: Grade;

  @Text(80, { isOptional: true, description: 'The code of a finding.' })
  readonly finding?: string;

  @OneOf(EVALUATION_SORT_FIELDS, { isOptional: true, description: '`evaluatedAt`, the newest first, unless given.' })
  readonly sort?: EvaluationSortField;

  @OneOf(ORDERS, { isOptional: true })
  readonly order?: Order;
}

/** The language of the sentences. */
export class LanguageQuery {
  @OneOf(['zh', 'en'], {
    isOptional: true,
    description: 'Before `Accept-Language`; Chinese unless either says English.',
  })
  readonly lang?: 'zh' | 'en';
}

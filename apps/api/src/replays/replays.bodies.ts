import { KINDS, type Kind } from '@app/form';
import { Nested, OneOf, WholeNumber } from '../http/fields';
import { InOrder, SortedBy, type Order } from '../http/order.query';
import { PageQuery } from '../http/page.query';
import { EARLIEST_YEAR, LATEST_YEAR } from '../rule-sets/rule-sets.query';
import { ChosenRules } from './replay.body';

/** Which scores are to be computed again, and by which rules. */
export class StartReplayBody {
  @WholeNumber(EARLIEST_YEAR, LATEST_YEAR, { example: 2022 })
  readonly year!: number;

  @OneOf(KINDS, { isOptional: true, description: '`project` unless given.' })
  readonly kind?: Kind;

  @Nested(() => ChosenRules)
  readonly rules!: ChosenRules;
}

export class ReplaysQuery extends PageQuery {
  @SortedBy(['createdAt'], 'The newest first unless given.')
  readonly sort?: 'createdAt';

  @InOrder()
  readonly order?: Order;
}

export const DIFFERENCE_FORMATS = ['csv', 'json', 'xlsx'] as const;
export type DifferenceFormat = (typeof DIFFERENCE_FORMATS)[number];

/** As what every difference is to be taken elsewhere. */
export class DifferencesQuery {
  @OneOf(DIFFERENCE_FORMATS)
  readonly format!: DifferenceFormat;

  @OneOf(['zh', 'en'], {
    isOptional: true,
    description: 'Before `Accept-Language`; Chinese unless either says English.',
  })
  readonly lang?: 'zh' | 'en';
}

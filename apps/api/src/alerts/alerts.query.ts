import { DistrictCode, Text } from '../http/fields';
import { InOrder, SortedBy, type Order } from '../http/order.query';
import { PageQuery } from '../http/page.query';

/** What a list of alerts can be narrowed to. */
export class AlertsQuery extends PageQuery {
  @DistrictCode({ isOptional: true, description: 'Only alerts of this very district.' })
  readonly districtCode?: string;

  @Text(80, { isOptional: true, example: 'SECOND_OPINION_DISAGREES' })
  readonly code?: string;

  @Text(60, { isOptional: true, description: 'Only alerts about this score.' })
  readonly evaluationId?: string;

  @SortedBy(['at'], 'The newest first unless given.')
  readonly sort?: 'at';

  @InOrder()
  readonly order?: Order;
}

import { API_KEY_SORT_FIELDS, type ApiKeySortField } from '@app/persistence';
import { InOrder, SortedBy, type Order } from '../http/order.query';
import { PageQuery } from '../http/page.query';

/** Which part of the keys is wanted, in which order. */
export class ApiKeysQuery extends PageQuery {
  @SortedBy(API_KEY_SORT_FIELDS, 'The newest first unless given.')
  readonly sort?: ApiKeySortField;

  @InOrder()
  readonly order?: Order;
}

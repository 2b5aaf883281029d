import { JOB_STATES, type JobState } from '@app/persistence';
import { OneOf } from '../http/fields';
import { InOrder, SortedBy, type Order } from '../http/order.query';
import { PageQuery } from '../http/page.query';

/** What a list of simulations can be narrowed to. */
export class SimulationsQuery extends PageQuery {
  @OneOf(JOB_STATES, { isOptional: true })
  readonly state?: JobState;

  @SortedBy(['createdAt'], 'The newest first unless given.')
  readonly sort?: 'createdAt';

  @InOrder()
  readonly order?: Order;
}

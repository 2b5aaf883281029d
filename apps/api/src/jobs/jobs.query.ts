import { JOB_STATES, type JobState } from '@app/persistence';
import { DistrictCode, OneOf, Text } from '../http/fields';
import { InOrder, SortedBy, type Order } from '../http/order.query';
import { PageQuery } from '../http/page.query';

/** What a list of jobs can be narrowed to. */
export class JobsQuery extends PageQuery {
  @DistrictCode({ isOptional: true })
  readonly districtCode?: string;

  @Text(40, { isOptional: true, example: 'simulation' })
  readonly type?: string;

  @OneOf(JOB_STATES, { isOptional: true })
  readonly state?: JobState;

  @SortedBy(['createdAt'], 'The newest first unless given.')
  readonly sort?: 'createdAt';

  @InOrder()
  readonly order?: Order;
}

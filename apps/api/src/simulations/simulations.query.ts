import { JOB_STATES, type JobState } from '@app/persistence';
import { OneOf } from '../http/fields';
import { PageQuery } from '../http/page.query';

/** What a list of simulations can be narrowed to. */
export class SimulationsQuery extends PageQuery {
  @OneOf(JOB_STATES, { isOptional: true })
  readonly state?: JobState;
}

import { AUDIT_OUTCOMES, type AuditOutcome } from '@app/persistence';
import { DistrictCode, IsoDay, OneOf, Text } from '../http/fields';
import { InOrder, SortedBy, type Order } from '../http/order.query';
import { PageQuery } from '../http/page.query';

const ACTOR_KINDS = ['user', 'key', 'system', 'unknown'] as const;

/** What a list of audit events can be narrowed to. */
export class AuditEventsQuery extends PageQuery {
  @IsoDay({ isOptional: true, description: 'From the beginning of this day (UTC+8).', example: '2026-01-01' })
  readonly from?: string;

  @IsoDay({ isOptional: true, description: 'Until the end of this day (UTC+8).', example: '2026-01-31' })
  readonly until?: string;

  @DistrictCode({ isOptional: true, description: 'Only events of this very district.' })
  readonly districtCode?: string;

  @Text(60, { isOptional: true, description: 'The id of the user or key that acted.' })
  readonly actorId?: string;

  @OneOf(ACTOR_KINDS, { isOptional: true })
  readonly actorKind?: (typeof ACTOR_KINDS)[number];

  @Text(100, { isOptional: true, description: 'The beginning of the action.', example: 'auth.' })
  readonly action?: string;

  @OneOf(AUDIT_OUTCOMES, { isOptional: true })
  readonly outcome?: AuditOutcome;

  @Text(60, { isOptional: true, description: 'The code of the refusal or failure.', example: 'PASSWORD_WRONG' })
  readonly code?: string;

  @Text(60, { isOptional: true, description: 'The address a request came from.' })
  readonly address?: string;

  @Text(100, { isOptional: true, description: 'The id of what an action was done to.' })
  readonly targetId?: string;

  @SortedBy(['at'], 'The newest first unless given.')
  readonly sort?: 'at';

  @InOrder()
  readonly order?: Order;
}

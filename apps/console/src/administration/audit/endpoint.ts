import type { AuditEventView } from '../../api/types/administration';
import { listQuery, type Endpoint } from '../../data/endpoint';

export const auditEventsEndpoint: Endpoint<AuditEventView> = {
  list: (wish) => ({ path: 'audit-events', query: listQuery(wish) }),
  idOf: ({ eventId }) => eventId,
};

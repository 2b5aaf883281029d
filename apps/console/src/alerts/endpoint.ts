import type { AlertView } from '../api/types/replays';
import { listQuery, type Endpoint } from '../data/endpoint';

export const alertsEndpoint: Endpoint<AlertView> = {
  list: (wish) => ({ path: 'alerts', query: listQuery(wish) }),
  idOf: ({ alertId }) => alertId,
};

import type { RuleSetSummaryView } from '../api/types/rule-sets';
import { joinId, listQuery, splitId, type Endpoint } from '../data/endpoint';

/** Published versions: district, year, kind and number name one. */
export const ruleSetsEndpoint: Endpoint<RuleSetSummaryView> = {
  list: (wish) => ({ path: 'rule-sets', query: listQuery(wish) }),
  one: (id) => ({ path: `rule-sets/${splitId(id, 4).join('/')}` }),
  idOf: ({ districtCode, year, kind, version }) => joinId(districtCode, year, kind, version),
};

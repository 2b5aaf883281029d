import type { DraftSummaryView } from '../api/types/rule-sets';
import { joinId, listQuery, splitId, type Endpoint } from '../data/endpoint';

export const draftsEndpoint: Endpoint<DraftSummaryView> = {
  list: (wish) => ({ path: 'rule-set-drafts', query: listQuery(wish) }),
  one: (id) => {
    const [districtCode, draftId] = splitId(id, 2);
    return { path: `districts/${districtCode}/rule-set-drafts/${draftId}` };
  },
  idOf: ({ districtCode, draftId }) => joinId(districtCode, draftId),
};

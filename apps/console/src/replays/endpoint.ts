import type { ReplayJobView } from '../api/types/replays';
import { joinId, listQuery, splitId, type Endpoint } from '../data/endpoint';

export const replaysEndpoint: Endpoint<ReplayJobView> = {
  list: ({ filter: { districtCode = '', ...filter }, ...wish }) => ({
    path: `districts/${districtCode}/replays`,
    query: listQuery({ ...wish, filter }),
  }),
  one: (id) => {
    const [districtCode, jobId] = splitId(id, 2);
    return { path: `districts/${districtCode}/replays/${jobId}` };
  },
  idOf: ({ job: { districtCode, jobId } }) => joinId(districtCode, jobId),
};

import type { SimulationView } from '../api/types/jobs';
import { joinId, listQuery, splitId, type Endpoint } from '../data/endpoint';

export const simulationsEndpoint: Endpoint<SimulationView> = {
  list: ({ filter: { districtCode = '', ...filter }, ...wish }) => ({
    path: `districts/${districtCode}/simulations`,
    query: listQuery({ ...wish, filter }),
  }),
  one: (id) => {
    const [districtCode, jobId] = splitId(id, 2);
    return { path: `districts/${districtCode}/simulations/${jobId}` };
  },
  idOf: ({ job: { districtCode, jobId } }) => joinId(districtCode, jobId),
};

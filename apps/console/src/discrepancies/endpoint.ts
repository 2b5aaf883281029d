import type { FormDiscrepancyView } from '../api/types/discrepancies';
import { listQuery, type Endpoint } from '../data/endpoint';

export const discrepanciesEndpoint: Endpoint<FormDiscrepancyView> = {
  list: ({ filter: { districtCode = '', ...filter }, ...wish }) => ({
    path: `districts/${districtCode}/discrepancies`,
    query: listQuery({ ...wish, filter }),
  }),
  idOf: ({ formId }) => formId,
};

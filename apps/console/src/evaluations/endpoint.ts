import type { FormSummaryView } from '../api/types/forms';
import { joinId, listQuery, type Endpoint } from '../data/endpoint';

/** Newest scores, found by what is known of their forms; the list of stored scores itself knows no names. */
export const evaluationsEndpoint: Endpoint<FormSummaryView> = {
  list: ({ filter: { districtCode = '', ...filter }, ...wish }) => ({
    path: `districts/${districtCode}/forms`,
    query: listQuery({ ...wish, filter: { ...filter, scored: true } }),
  }),
  idOf: ({ districtCode, formId, score }) => joinId(districtCode, score?.evaluationId ?? formId),
};

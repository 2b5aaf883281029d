import type { FormSummaryView } from '../api/types/forms';
import { joinId, listQuery, splitId, type Endpoint } from '../data/endpoint';

/** Forms are of a district, which is part of their address and so of the filter. */
export const formsEndpoint: Endpoint<FormSummaryView> = {
  list: ({ filter: { districtCode, ...filter }, ...wish }) => ({
    path: `districts/${districtCode}/forms`,
    query: listQuery({ ...wish, filter }),
  }),
  one: (id) => ({ path: formPath(id) }),
  idOf: ({ districtCode, formId }) => joinId(districtCode, formId),
};

/** Where a form is, by the id that names it in the console. */
export function formPath(id: string): string {
  const [districtCode, formId] = splitId(id, 2);
  return `districts/${districtCode}/forms/${encodeURIComponent(formId)}`;
}

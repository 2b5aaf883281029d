import type { ImportSummaryView } from '../api/types/forms';
import { joinId, splitId, type Endpoint } from '../data/endpoint';

/** Imports are of a district; the newest come first, and nothing else is offered. */
export const importsEndpoint: Endpoint<ImportSummaryView> = {
  list: ({ page, perPage, filter: { districtCode, ...filter } }) => ({
    path: `districts/${districtCode}/imports`,
    query: { page, perPage, ...filter },
  }),
  one: (id) => ({ path: importPath(id) }),
  idOf: ({ districtCode, importId }) => joinId(districtCode, importId),
};

export function importPath(id: string): string {
  const [districtCode, importId] = splitId(id, 2);
  return `districts/${districtCode}/imports/${encodeURIComponent(importId)}`;
}

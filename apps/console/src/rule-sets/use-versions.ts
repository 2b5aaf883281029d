import { useQuery } from '@tanstack/react-query';
import { request } from '../api/request';
import type { ApiError } from '../api/api-error';
import type { Page } from '../api/types/common';
import type { DraftSummaryView, RuleSetSummaryView } from '../api/types/rule-sets';
import { useMay } from '../auth/permissions';

const PER_PAGE = 200;
/** Enough for every county of the country over some years; a list that never ends would hang the page. */
const MOST_PAGES = 100;

export type Filter = Readonly<Record<string, string | number | undefined>>;

/** Every published version that a filter leaves, page after page. */
export function useVersions(filter: Filter = {}) {
  return useAll<RuleSetSummaryView>('rule-sets', filter, true);
}

/** Every draft that the caller may see; none for whoever sees no drafts. */
export function useDrafts(filter: Filter = {}) {
  return useAll<DraftSummaryView>('rule-set-drafts', filter, useMay('drafts.read'));
}

function useAll<T>(path: string, filter: Filter, enabled: boolean) {
  return useQuery<readonly T[], ApiError>({
    queryKey: ['read', path, 'all', filter],
    queryFn: ({ signal }) => readAll<T>(path, filter, signal),
    enabled,
  });
}

async function readAll<T>(path: string, filter: Filter, signal: AbortSignal): Promise<readonly T[]> {
  const found: T[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data, total } = await request<Page<T>>(path, { query: { ...filter, page, perPage: PER_PAGE }, signal });
    found.push(...data);
    if (found.length >= total || data.length === 0) break;
  }
  return found;
}

import type { Kind } from '@app/form';
import { useQuery } from '@tanstack/react-query';
import type { ApiError } from '../../api/api-error';
import { request } from '../../api/request';
import type { Page } from '../../api/types/common';
import type { RuleSetSummaryView, RuleSetView } from '../../api/types/rule-sets';
import { ancestorsOf } from '../../auth/permissions';
import { useDistricts } from '../../context/use-districts';
import type { Surroundings } from '../model/analyse';

/** What a draft of a district may build on: the published versions of the districts above, and its own. */
export function useSurroundings(districtCode: string, kind: Kind) {
  const { all, byCode, isPending } = useDistricts();
  return useQuery<Surroundings, ApiError>({
    queryKey: ['surroundings', districtCode, kind],
    enabled: !isPending && byCode.has(districtCode),
    staleTime: 60_000,
    queryFn: async ({ signal }) => {
      const near = new Set([districtCode, ...ancestorsOf(districtCode, byCode)]);
      const { data } = await request<Page<RuleSetSummaryView>>('rule-sets', { query: { kind, perPage: 200 }, signal });
      const versions = data.filter((version) => near.has(version.districtCode));
      const views = await Promise.all(
        versions.map(({ districtCode: code, year, version }) =>
          request<RuleSetView>(`rule-sets/${code}/${year}/${kind}/${version}`, { signal }),
        ),
      );
      return {
        districts: all.map((district) => ({ ...district, alternateNames: [] })),
        published: views.map(({ ruleSet }) => ruleSet),
      };
    },
  });
}

import { useMemo } from 'react';
import { useRead } from '../api/use-read';
import type { Page } from '../api/types/common';
import type { DistrictView } from '../api/types/identity';
import type { RuleSetSummaryView } from '../api/types/rule-sets';
import { ancestorsOf, useCaller } from '../auth/permissions';
import { usePlaces } from './use-places';
import { useDistricts } from './use-districts';
import { useWorkContext } from './work-context';

const MINUTE_MS = 60_000;

/** The districts that the caller's roles cover, a parent before its children. */
export function useOwnDistricts(): readonly DistrictView[] {
  const caller = useCaller();
  const { all, byCode } = useDistricts();
  return useMemo(() => {
    const granted = new Set(caller?.grants.map(({ districtCode }) => districtCode));
    return all.filter(({ code }) => granted.has(code) || ancestorsOf(code, byCode).some((above) => granted.has(above)));
  }, [caller, all, byCode]);
}

/** Years for which there are forms or policy, the newest first, with the one that is chosen. */
export function useYears(): readonly number[] {
  const { year: chosen } = useWorkContext();
  const { data } = useRead<Page<RuleSetSummaryView>>('rule-sets', { perPage: 200 }, { staleTime: MINUTE_MS });
  const { places } = usePlaces();
  return useMemo(() => {
    const years = new Set([...(data?.data ?? []), ...places].map(({ year }) => year));
    if (chosen !== null) years.add(chosen);
    return [...years].sort((a, b) => b - a);
  }, [data, places, chosen]);
}

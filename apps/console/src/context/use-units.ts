import { useRead } from '../api/use-read';
import type { Page } from '../api/types/common';
import type { UnitView } from '../api/types/identity';

const RARELY_CHANGES_MS = 60_000;

/** The units of a district that the caller may see. */
export function useUnits(districtCode: string | null): readonly UnitView[] {
  const { data } = useRead<Page<UnitView>>(`districts/${districtCode ?? ''}/units`, undefined, {
    enabled: districtCode !== null,
    staleTime: RARELY_CHANGES_MS,
  });
  return data?.data ?? [];
}

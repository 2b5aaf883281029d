import { useRead } from '../api/use-read';
import type { Page } from '../api/types/common';
import type { UnitView } from '../api/types/identity';

interface Props {
  readonly districtCode: string;
  readonly unitId: string;
}

/** Names a unit by its id; the id itself while names are not there. */
export function UnitName({ districtCode, unitId }: Props) {
  const { data } = useRead<Page<UnitView>>(`districts/${districtCode}/units`, undefined, { staleTime: 60_000 });
  return <span data-content>{data?.data.find((unit) => unit.unitId === unitId)?.name ?? unitId}</span>;
}

import { useMemo } from 'react';
import { useRead } from '../api/use-read';
import type { Page } from '../api/types/common';
import type { DistrictView } from '../api/types/identity';
import { useLanguage } from '../i18n/use-t';

const RARELY_CHANGES_MS = 300_000;

export interface Districts {
  readonly all: readonly DistrictView[];
  readonly byCode: ReadonlyMap<string, DistrictView>;
  readonly isPending: boolean;
}

/** The districts the service knows. */
export function useDistricts(): Districts {
  const { data, isPending } = useRead<Page<DistrictView>>(
    'districts',
    { perPage: 200 },
    { staleTime: RARELY_CHANGES_MS },
  );
  return useMemo(() => {
    const all = data?.data ?? [];
    return { all, byCode: new Map(all.map((district) => [district.code, district])), isPending };
  }, [data, isPending]);
}

/** Names a district by its code; the code itself while names are not there. */
export function useDistrictName(): (code: string) => string {
  const { byCode } = useDistricts();
  const language = useLanguage();
  return (code) => byCode.get(code)?.name[language] ?? code;
}

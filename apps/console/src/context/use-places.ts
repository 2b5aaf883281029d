import { useRead } from '../api/use-read';
import type { Page } from '../api/types/common';
import type { FormPlaceView } from '../api/types/jobs';
import { useMay } from '../auth/permissions';

const FOR_A_WHILE_MS = 60_000;
const NOWHERE: readonly FormPlaceView[] = [];

/** Districts, years and kinds of which the caller sees forms, the most first; nothing for whoever sees none at all. */
export function usePlaces(): { readonly places: readonly FormPlaceView[]; readonly isPending: boolean } {
  const enabled = useMay('forms.read');
  const { data, isLoading } = useRead<Page<FormPlaceView>>('statistics/places', undefined, {
    enabled,
    staleTime: FOR_A_WHILE_MS,
  });
  return { places: data?.data ?? NOWHERE, isPending: enabled && isLoading };
}

import { useQuery } from '@tanstack/react-query';
import { send } from '../api/send';
import type { InstanceView } from '../api/types/identity';

/** What this installation is; asked for without signing in. */
export function useInstance() {
  return useQuery({
    queryKey: ['instance'],
    queryFn: async ({ signal }) => (await (await send('instance', { signal })).json()) as InstanceView,
    staleTime: Infinity,
  });
}

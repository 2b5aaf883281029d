import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import type { ApiError } from '../../api/api-error';

interface Options<T> {
  /** Said once it is done. */
  readonly done?: string;
  readonly onDone?: (result: T) => void;
  /** What is on the screen is read anew; left out where nothing there can have changed. */
  readonly keepsScreen?: boolean;
}

/** Something the reader does to the service. The error stays with it, in words, until it is tried again. */
export function useAction<V, T>(
  run: (values: V) => Promise<T>,
  { done, onDone, keepsScreen = false }: Options<T> = {},
) {
  const client = useQueryClient();
  const notify = useNotify();
  return useMutation<T, ApiError, V>({
    mutationFn: run,
    onSuccess: async (result) => {
      if (done !== undefined) notify(done, { type: 'success' });
      if (!keepsScreen) await client.invalidateQueries();
      onDone?.(result);
    },
  });
}

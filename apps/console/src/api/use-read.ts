import { useQuery, type UseQueryOptions, type UseQueryResult } from '@tanstack/react-query';
import type { ApiError } from './api-error';
import { request, type RequestOptions } from './request';

type ReadOptions<T> = Pick<UseQueryOptions<T, ApiError>, 'enabled' | 'refetchInterval' | 'staleTime'>;

/** Under which key `useRead` keeps what an address answered. */
export function readKey(path: string, query: RequestOptions['query'] = {}): readonly unknown[] {
  return ['read', path, query];
}

/**
 * Reads an address of the service for as long as a component shows it; leaving the screen gives the request up. The
 * key is the address itself: `queryClient.invalidateQueries({ queryKey: ['read', path] })` asks for it again.
 */
export function useRead<T>(
  path: string,
  query?: RequestOptions['query'],
  options: ReadOptions<T> = {},
): UseQueryResult<T, ApiError> {
  return useQuery<T, ApiError>({
    queryKey: readKey(path, query),
    queryFn: ({ signal }) => request<T>(path, { query, signal }),
    ...options,
  });
}

import { OneOf } from './fields';

export const ORDERS = ['asc', 'desc'] as const;
export type Order = (typeof ORDERS)[number];

/** Which field a list is sorted by. */
export function SortedBy(fields: readonly string[], description: string): PropertyDecorator {
  return OneOf(fields, { isOptional: true, description });
}

/** In which direction; up unless said otherwise. */
export function InOrder(): PropertyDecorator {
  return OneOf(ORDERS, { isOptional: true });
}

/** Whether a list that runs through time begins with the oldest: the newest come first unless a sorting is asked for. */
export function isOldestFirst({
  sort,
  order,
}: {
  readonly sort: string | undefined;
  readonly order: Order | undefined;
}): boolean {
  return sort !== undefined && order !== 'desc';
}

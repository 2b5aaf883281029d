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

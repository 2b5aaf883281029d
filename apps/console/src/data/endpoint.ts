import type { RequestOptions } from '../api/request';

/** What a list asks for, in react-admin's words. */
export interface ListWish {
  readonly page: number;
  readonly perPage: number;
  readonly sort: string;
  readonly order: 'asc' | 'desc';
  readonly filter: Readonly<Record<string, string | number | boolean | undefined>>;
}

export interface Address {
  readonly path: string;
  readonly query?: RequestOptions['query'];
}

/** Where the records of a resource are, and what names each of them. */
export interface Endpoint<T extends object = object> {
  list(wish: ListWish): Address;
  one?(id: string): Address;
  idOf(record: T): string;
}

/** The usual query of our lists: paging, sorting, and whatever the filters say. */
export function listQuery({ page, perPage, sort, order, filter }: ListWish): RequestOptions['query'] {
  return { page, perPage, ...(sort === '' || sort === 'id' ? {} : { sort, order }), ...filter };
}

const SIGN = '~';

/** One id of the parts that name a record, such as district and form. */
export function joinId(...parts: readonly (string | number)[]): string {
  return parts.join(SIGN);
}

/** The parts of such an id. @throws Error where there are fewer than asked for: the address was tampered with */
export function splitId<N extends 2 | 4>(
  id: string,
  count: N,
): N extends 2 ? [string, string] : [string, string, string, string] {
  const parts = id.split(SIGN);
  if (parts.length !== count) throw new Error(`${id} names no record`);
  return parts as N extends 2 ? [string, string] : [string, string, string, string];
}

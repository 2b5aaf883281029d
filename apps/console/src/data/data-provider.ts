import type { DataProvider, GetListParams, RaRecord } from 'ra-core';
import { request } from '../api/request';
import type { Page } from '../api/types/common';
import type { Endpoint, ListWish } from './endpoint';
import { ENDPOINTS } from './endpoints';

/** The service does not offer this for the resource; a screen of ours asks for it another way. */
class NotOfferedError extends Error {
  constructor(method: string, resource: string) {
    super(`${method} ${resource}`);
  }
}

const notOffered = (method: string) => (resource: string) => Promise.reject(new NotOfferedError(method, resource));

/**
 * Our API as react-admin reads it. Writing goes through the screens' own actions, because what can be done to a record
 * here is never just "update".
 */
export const dataProvider: DataProvider = {
  supportAbortSignal: true,
  getList: async (resource, params) => {
    const endpoint = endpointOf(resource);
    const { path, query } = endpoint.list(wishOf(params));
    const { data, total, ...meta } = await request<Page<object>>(path, { query, signal: params.signal });
    // What an answer says besides its page, such as a summary of the whole, is for the screen around the list.
    return { data: data.map((record) => withId(endpoint, record)) as never[], total, meta };
  },
  getOne: async (resource, { id, signal }) => {
    const endpoint = endpointOf(resource);
    return { data: (await readOne(resource, endpoint, String(id), signal)) as never };
  },
  getMany: async (resource, { ids, signal }) => {
    const endpoint = endpointOf(resource);
    const data = await Promise.all(ids.map((id) => readOne(resource, endpoint, String(id), signal)));
    return { data: data as never[] };
  },
  getManyReference: notOffered('getManyReference'),
  create: notOffered('create'),
  update: notOffered('update'),
  updateMany: notOffered('updateMany'),
  delete: notOffered('delete'),
  deleteMany: notOffered('deleteMany'),
};

function endpointOf(resource: string): Endpoint {
  const endpoint = ENDPOINTS[resource];
  if (!endpoint) throw new NotOfferedError('get', resource);
  return endpoint;
}

async function readOne(resource: string, endpoint: Endpoint, id: string, signal?: AbortSignal): Promise<RaRecord> {
  if (!endpoint.one) throw new NotOfferedError('getOne', resource);
  const { path, query } = endpoint.one(id);
  return { ...(await request<object>(path, { query, signal })), id };
}

function withId(endpoint: Endpoint, record: object): RaRecord {
  return { ...record, id: endpoint.idOf(record) };
}

function wishOf({ pagination, sort, filter }: GetListParams): ListWish {
  return {
    page: pagination?.page ?? 1,
    perPage: pagination?.perPage ?? 25,
    sort: sort?.field ?? '',
    order: sort?.order === 'DESC' ? 'desc' : 'asc',
    filter: filter as ListWish['filter'],
  };
}

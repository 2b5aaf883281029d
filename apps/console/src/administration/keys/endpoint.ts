import type { ApiKeyView } from '../../api/types/administration';
import { listQuery, type Endpoint } from '../../data/endpoint';

/** Keys of one district; the screen says of which. */
export const apiKeysEndpoint: Endpoint<ApiKeyView> = {
  list: ({ filter: { districtCode = '', ...filter }, ...wish }) => ({
    path: `districts/${districtCode}/api-keys`,
    query: listQuery({ ...wish, filter }),
  }),
  idOf: ({ keyId }) => keyId,
};

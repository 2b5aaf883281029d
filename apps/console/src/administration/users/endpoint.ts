import type { UserView } from '../../api/types/administration';
import { listQuery, type Endpoint } from '../../data/endpoint';

export const usersEndpoint: Endpoint<UserView> = {
  list: (wish) => ({ path: 'users', query: listQuery(wish) }),
  one: (id) => ({ path: `users/${id}` }),
  idOf: ({ userId }) => userId,
};

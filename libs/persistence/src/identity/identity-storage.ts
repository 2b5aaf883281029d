import type { District } from '@app/rule-set';
import type { Connection, Model, mongo, Schema } from 'mongoose';
import { ApiKeysRepository } from './api-keys/api-keys.repository';
import { apiKeySchema } from './api-keys/api-key.schema';
import { attemptSchema } from './attempts/attempt.schema';
import { AttemptsRepository } from './attempts/attempts.repository';
import { DistrictTreeRepository } from './districts/district-tree.repository';
import { GuardedChanges, type GuardDocument } from './guard/guarded-changes';
import { InstanceRepository, type InstanceDocument } from './instance/instance.repository';
import { refreshTokenSchema, sessionSchema } from './sessions/session.schema';
import { SessionsRepository } from './sessions/sessions.repository';
import { makeAccessChange, type AccessChange } from './users/access-change';
import { AccountsRepository } from './users/accounts.repository';
import { userSchema } from './users/user.schema';
import { UsersRepository } from './users/users.repository';

/** Everything that is stored about who may do what. */
export interface IdentityStorage {
  readonly users: UsersRepository;
  readonly accounts: AccountsRepository;
  readonly sessions: SessionsRepository;
  readonly apiKeys: ApiKeysRepository;
  readonly attempts: AttemptsRepository;
  readonly instance: InstanceRepository;
  readonly districtTree: DistrictTreeRepository;
  /** Builds missing collections and indexes and completes a change that a crash interrupted. Safe to repeat. */
  prepare(): Promise<void>;
}

/** The repositories over a connection. */
export function openIdentity(connection: Connection, districts: Model<District>): IdentityStorage {
  const model = <T>(name: string, schema: Schema<T>): Model<T> => connection.model<T>(name, schema, name);
  const models = {
    users: model('users', userSchema),
    sessions: model('sessions', sessionSchema),
    refreshTokens: model('refreshTokens', refreshTokenSchema),
    apiKeys: model('apiKeys', apiKeySchema),
    attempts: model('attempts', attemptSchema),
  };
  const districtTree = new DistrictTreeRepository(districts, plain(connection, 'guards'));
  const changes = new GuardedChanges<AccessChange>(
    plain<GuardDocument<AccessChange>>(connection, 'guards'),
    'access',
    (change) => makeAccessChange(models.users, change),
  );
  return {
    users: new UsersRepository(models.users, changes, () => districtTree.rootCode()),
    accounts: new AccountsRepository(models.users),
    sessions: new SessionsRepository(models.sessions, models.refreshTokens),
    apiKeys: new ApiKeysRepository(models.apiKeys),
    attempts: new AttemptsRepository(models.attempts),
    instance: new InstanceRepository(plain<InstanceDocument>(connection, 'instance')),
    districtTree,
    prepare: async () => {
      for (const each of Object.values(models)) await each.createIndexes();
      await changes.recover();
      await districtTree.recover();
    },
  };
}

/** A collection without a schema. */
function plain<T extends mongo.Document>(connection: Connection, name: string): mongo.Collection<T> {
  return connection.collection<T>(name);
}

export * from './access';
export type { ApiKey, ApiKeyRecord } from './api-keys/api-key.entity';
export {
  API_KEY_SORT_FIELDS,
  ApiKeysRepository,
  type ApiKeyListQuery,
  type ApiKeySortField,
  type NewApiKey,
} from './api-keys/api-keys.repository';
export { AttemptsRepository, type AttemptPermit } from './attempts/attempts.repository';
export { BACK_OFFS, pauseAfter, type AttemptKind, type BackOff } from './attempts/back-off';
export { DistrictCycleError } from './districts/district-tree-errors';
export { DistrictTreeRepository, type DistrictNames } from './districts/district-tree.repository';
export { GuardContentionError, GuardedChanges, type GuardDocument } from './guard/guarded-changes';
export { openIdentity, type IdentityStorage } from './identity-storage';
export { InstanceRepository } from './instance/instance.repository';
export type { RefreshToken, Session, SessionEnd } from './sessions/session.entity';
export {
  SessionsRepository,
  type NewRefreshToken,
  type NewSession,
  type Rotation,
} from './sessions/sessions.repository';
export { AccountsRepository } from './users/accounts.repository';
export type { Account, User, UserRecord, UserState } from './users/user.entity';
export { LastAdministratorError, UserBeyondScopeError } from './users/user-errors';
export { foldUserName, readUserName, type UserName, type UserNameReading } from './users/user-name';
export {
  USER_SORT_FIELDS,
  UsersRepository,
  type CreateUserOutcome,
  type NewUser,
  type Stamp,
  type UserListQuery,
  type UserSortField,
} from './users/users.repository';

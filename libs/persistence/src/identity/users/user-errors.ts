import { SuanpanError } from '@app/kernel';

/** The last administrator of the whole tree was to be removed, disabled or to lose the grant. */
export class LastAdministratorError extends SuanpanError {
  constructor(readonly userId: string) {
    super('LAST_ADMINISTRATOR', { userId });
  }
}

/** A user holds grants outside the scope of the administrator who wants to change the account. */
export class UserBeyondScopeError extends SuanpanError {
  constructor(readonly userId: string) {
    super('USER_BEYOND_SCOPE', { userId });
  }
}

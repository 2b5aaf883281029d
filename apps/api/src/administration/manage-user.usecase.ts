import {
  SessionsRepository,
  UsersRepository,
  type DistrictScope,
  type SessionEnd,
  type UserRecord,
  type UserState,
} from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { RequestError } from '../http/request-error';
import { newOneTimePassword } from '../identity/passwords/one-time-password';
import { PasswordHasher } from '../identity/passwords/password-hasher';
import { CheckGrants, type AskedGrant } from './check-grants';
import type { CreatedUser } from './create-user.usecase';

/** What administration does to an account that is there. Every change counts from the next request of its user on. */
@Injectable()
export class ManageUserUseCase {
  constructor(
    private readonly users: UsersRepository,
    private readonly sessions: SessionsRepository,
    private readonly checkGrants: CheckGrants,
    private readonly hasher: PasswordHasher,
  ) {}

  /** @throws RequestError `USER_NOT_FOUND` */
  async find(scope: DistrictScope, userId: string): Promise<UserRecord> {
    return found(await this.users.find(scope, userId), userId);
  }

  /** @throws RequestError `USER_NOT_FOUND`; LastAdministratorError; UserBeyondScopeError */
  async setState(scope: DistrictScope, userId: string, state: UserState): Promise<UserRecord> {
    const user = found(await this.users.setState(scope, userId, state), userId);
    if (state !== 'active') await this.endSessions(userId, 'account-closed');
    return user;
  }

  /** @throws RequestError `USER_NOT_FOUND`; UserBeyondScopeError */
  async resetPassword(scope: DistrictScope, userId: string): Promise<CreatedUser> {
    const user = await this.find(scope, userId);
    const oneTimePassword = newOneTimePassword();
    const passwordHash = await this.hasher.hash(oneTimePassword);
    const isReset = await this.users.resetPassword(scope, userId, passwordHash, new Date());
    if (!isReset) throw new RequestError('USER_NOT_FOUND', { userId });
    await this.endSessions(userId, 'password-reset');
    return { user: { ...user, mustChangePassword: true }, oneTimePassword };
  }

  /** @throws RequestError `USER_NOT_FOUND`, `GRANT_INVALID` */
  async addGrant(scope: DistrictScope, userId: string, asked: AskedGrant, by: string): Promise<UserRecord> {
    await this.find(scope, userId);
    const [grant] = await this.checkGrants.execute(scope, [asked]);
    const user = grant && (await this.users.addGrant(scope, userId, grant, { by, at: new Date() }));
    return found(user ?? null, userId);
  }

  /** @throws RequestError `USER_NOT_FOUND`, `GRANT_NOT_FOUND`; LastAdministratorError */
  async removeGrant(scope: DistrictScope, userId: string, grantId: string): Promise<UserRecord> {
    await this.find(scope, userId);
    const user = await this.users.removeGrant(scope, userId, grantId);
    if (!user) throw new RequestError('GRANT_NOT_FOUND', { grantId });
    return user;
  }

  private async endSessions(userId: string, endedFor: SessionEnd): Promise<void> {
    await this.sessions.endAll(userId, endedFor, new Date());
  }
}

function found(user: UserRecord | null, userId: string): UserRecord {
  if (!user) throw new RequestError('USER_NOT_FOUND', { userId });
  return user;
}

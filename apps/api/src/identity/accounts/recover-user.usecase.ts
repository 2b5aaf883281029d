import { AccountsRepository, foldUserName, SessionsRepository, UsersRepository } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/audit-trail';
import { DistrictDirectory } from '../../districts/district-directory';
import { newOneTimePassword } from '../passwords/one-time-password';
import { PasswordHasher } from '../passwords/password-hasher';
import type { FirstLogin } from './first-administrator.usecase';

/**
 * Gives an account a new one-time password because whoever runs the service says so: the way back in when the only
 * administrator has forgotten the password. Whoever may set the service's environment could do worse.
 */
@Injectable()
export class RecoverUserUseCase {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly users: UsersRepository,
    private readonly sessions: SessionsRepository,
    private readonly directory: DistrictDirectory,
    private readonly hasher: PasswordHasher,
    private readonly trail: AuditTrail,
  ) {}

  /** @returns null where there is no such account, or none that is active */
  async execute(typed: string): Promise<FirstLogin | null> {
    const account = await this.accounts.byName(foldUserName(typed) ?? '');
    if (account?.state !== 'active') return null;
    const { userId, name } = account;
    const password = newOneTimePassword();
    const now = new Date();
    await this.users.resetPassword(await this.directory.everywhere(), userId, await this.hasher.hash(password), now);
    await this.sessions.endAll(userId, 'password-reset', now);
    await this.trail.recordOwn({ action: 'start.recover-user', target: [{ kind: 'userId', id: userId }] });
    return { name, password };
  }
}

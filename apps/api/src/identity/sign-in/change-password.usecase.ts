import { AccountsRepository, AttemptsRepository, SessionsRepository } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { RequestError } from '../../http/request-error';
import type { UserPrincipal } from '../access/principal';
import { PasswordHasher } from '../passwords/password-hasher';
import { foldPassword, readNewPassword } from '../passwords/password-rules';
import { SignInPausedError } from './sign-in-paused.error';

export interface PasswordChange {
  readonly current: string;
  readonly next: string;
}

/** Changes a password for its owner and ends all sessions but the one that asks. */
@Injectable()
export class ChangePasswordUseCase {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly attempts: AttemptsRepository,
    private readonly sessions: SessionsRepository,
    private readonly hasher: PasswordHasher,
  ) {}

  /** @throws RequestError `PASSWORD_…`; SignInPausedError after too many wrong current passwords */
  async execute({ id, name, sessionId }: UserPrincipal, { current, next }: PasswordChange): Promise<void> {
    const now = new Date();
    const reading = readNewPassword(next, name);
    if ('issue' in reading) throw new RequestError(reading.issue.code, reading.issue.values);
    const stored = await this.proveCurrent(id, current, now);
    if ((await this.hasher.check(reading.password, stored)).isRight) throw new RequestError('PASSWORD_UNCHANGED');
    const isChanged = await this.accounts.changePassword(id, stored, await this.hasher.hash(reading.password), now);
    if (!isChanged) throw new RequestError('PASSWORD_WRONG');
    await this.sessions.endAll(id, 'password-changed', now, sessionId);
  }

  /** A stolen session must not be good for guessing the password: failures are counted as in signing in. */
  private async proveCurrent(userId: string, current: string, now: Date): Promise<string> {
    const key = `change/${userId}`;
    const permit = await this.attempts.begin('pair', key, now);
    if (permit.kind === 'paused') throw new SignInPausedError(permit.until, now);
    const account = await this.accounts.byId(userId);
    const password = foldPassword(current);
    const { isRight } = await this.hasher.check(
      password ?? '',
      password === null ? null : (account?.passwordHash ?? null),
    );
    if (!isRight || !account) throw new RequestError('PASSWORD_WRONG');
    await this.attempts.forget('pair', key);
    return account.passwordHash;
  }
}

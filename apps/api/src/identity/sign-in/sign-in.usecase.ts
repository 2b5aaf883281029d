import {
  AccountsRepository,
  AttemptsRepository,
  foldUserName,
  type Account,
  type AttemptKind,
  type AuditActor,
} from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { addressBucket } from '../access/client-address';
import { PasswordHasher } from '../passwords/password-hasher';
import { foldPassword } from '../passwords/password-rules';

/** What was typed, and from where. */
export interface SignInAttempt {
  readonly name: string;
  readonly password: string;
  readonly address: string;
}

/** Why an attempt came to nothing, for the record; the caller is not told which. */
export type SignInRefusal =
  'NAME_UNUSABLE' | 'PASSWORD_UNUSABLE' | 'NAME_UNKNOWN' | 'PASSWORD_WRONG' | 'ACCOUNT_CLOSED';

export type SignInOutcome =
  | { readonly kind: 'proven'; readonly account: Account }
  | { readonly kind: 'refused'; readonly because: SignInRefusal; readonly actor: AuditActor }
  | { readonly kind: 'paused'; readonly until: Date; readonly actor: AuditActor };

interface Counter {
  readonly kind: AttemptKind;
  readonly key: string;
}

/**
 * Proves by name and password who somebody is. Whether the name is unknown, the password wrong or the account closed,
 * the answer and the time it takes are the same. Failures are counted under what was typed, known or not, so that the
 * pauses say nothing either.
 */
@Injectable()
export class SignInUseCase {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly attempts: AttemptsRepository,
    private readonly hasher: PasswordHasher,
  ) {}

  async execute({ name: typed, password: typedPassword, address }: SignInAttempt): Promise<SignInOutcome> {
    const now = new Date();
    const name = foldUserName(typed);
    const place = addressBucket(address);
    const account = name === null ? null : await this.accounts.byName(name);
    const actor = actorOf(account, name);
    const counters = countersFor(name, place, account);
    const until = await this.begin(counters, now);
    if (until) return { kind: 'paused', until, actor };
    const password = foldPassword(typedPassword);
    // Neither says anything about an account, so neither needs to take as long as a comparison.
    if (name === null) return { kind: 'refused', because: 'NAME_UNUSABLE', actor };
    if (password === null) return { kind: 'refused', because: 'PASSWORD_UNUSABLE', actor };
    const because = await this.compare(account, password);
    if (because) return { kind: 'refused', because, actor };
    if (!account) return { kind: 'refused', because: 'NAME_UNKNOWN', actor };
    await this.succeed(account, counters, place);
    return { kind: 'proven', account };
  }

  private async compare(account: Account | null, password: string): Promise<SignInRefusal | null> {
    const stored = account?.state === 'active' && account.passwordHash !== '' ? account.passwordHash : null;
    const { isRight, isOutdated } = await this.hasher.check(password, stored);
    if (!account) return 'NAME_UNKNOWN';
    if (stored === null) return 'ACCOUNT_CLOSED';
    if (!isRight) return 'PASSWORD_WRONG';
    if (isOutdated) await this.accounts.rehash(account.userId, stored, await this.hasher.hash(password));
    return null;
  }

  /** Counts the attempt everywhere, or nowhere when one of the counters wants a pause. */
  private async begin(counters: readonly Counter[], now: Date): Promise<Date | null> {
    for (const [index, { kind, key }] of counters.entries()) {
      const permit = await this.attempts.begin(kind, key, now);
      if (permit.kind === 'granted') continue;
      for (const begun of counters.slice(0, index)) await this.attempts.takeBack(begun.kind, begun.key);
      return permit.until;
    }
    return null;
  }

  private async succeed({ userId }: Account, counters: readonly Counter[], place: string): Promise<void> {
    for (const { kind, key } of counters) {
      if (kind === 'pair') await this.attempts.forget(kind, key);
      else await this.attempts.takeBack(kind, key);
    }
    await this.accounts.rememberAddress(userId, digest(place));
  }
}

/** Where a user has signed in before, neither failures of others there nor failures from elsewhere keep them out. */
function countersFor(name: string | null, place: string, account: Account | null): Counter[] {
  const key = digest(name ?? '');
  const pair: Counter = { kind: 'pair', key: digest(`${key}/${place}`) };
  if (account?.knownAddresses.includes(digest(place))) return [pair];
  return [pair, { kind: 'address', key: digest(place) }, { kind: 'account', key }];
}

/** What was typed as a name can be a password: unless there is such an account, only a part of its hash is kept. */
function actorOf(account: Account | null, name: string | null): AuditActor {
  if (account) return { kind: 'user', id: account.userId, name: account.name };
  return { kind: 'unknown', id: null, name: name === null ? '' : `#${digest(name).slice(0, 12)}` };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

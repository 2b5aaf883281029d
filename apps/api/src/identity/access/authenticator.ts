import { AccountsRepository, ApiKeysRepository, SessionsRepository, type Account, type ApiKey } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { AccessTokens } from '../tokens/access-tokens';
import { readApiKey } from '../tokens/api-key-text';
import { hashSecret, isSameHash } from '../tokens/opaque-token';
import type { KeyPrincipal, Principal, UserPrincipal } from './principal';

const BEARER = /^Bearer ([^\s]+)$/i;

/**
 * Finds out whose a request is, by its `Authorization` header. User, session and key are read with every request and
 * kept nowhere: what was disabled, revoked or granted a moment ago counts.
 */
@Injectable()
export class Authenticator {
  constructor(
    private readonly tokens: AccessTokens,
    private readonly accounts: AccountsRepository,
    private readonly sessions: SessionsRepository,
    private readonly apiKeys: ApiKeysRepository,
  ) {}

  /** Whose the request is; null when that is not proven, for whatever reason. */
  async identify(authorization: string | undefined): Promise<Principal | null> {
    const credentials = BEARER.exec(authorization ?? '')?.[1];
    if (credentials === undefined) return null;
    return credentials.startsWith('spk_') ? this.byKey(credentials) : this.byToken(credentials);
  }

  private async byToken(token: string): Promise<UserPrincipal | null> {
    const claims = await this.tokens.verify(token);
    if (!claims) return null;
    const [account, session] = await Promise.all([
      this.accounts.byId(claims.userId),
      this.sessions.findOpen(claims.sessionId, new Date()),
    ]);
    if (account?.state !== 'active' || session?.userId !== account.userId) return null;
    return toPrincipal(account, session.sessionId);
  }

  private async byKey(text: string): Promise<KeyPrincipal | null> {
    const presented = readApiKey(text);
    const key = presented && (await this.apiKeys.forCheck(presented.keyId));
    const now = new Date();
    if (!key || !isSameHash(hashSecret(presented.secret), key.secretHash) || !isValid(key, now)) return null;
    await this.apiKeys.noteUse(key, now);
    const { keyId, label, role, districtCode, unitId } = key;
    return { kind: 'key', id: keyId, name: label, grants: [{ role, districtCode, unitId }], mustChangePassword: false };
  }
}

function toPrincipal(
  { userId, name, displayName, grants, mustChangePassword }: Account,
  sessionId: string,
): UserPrincipal {
  return { kind: 'user', id: userId, name, displayName, sessionId, grants, mustChangePassword };
}

function isValid({ revokedAt, expiresAt }: ApiKey, now: Date): boolean {
  return revokedAt === null && expiresAt > now;
}

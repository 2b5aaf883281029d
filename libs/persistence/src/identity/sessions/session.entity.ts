/** Why a session ended before its time. */
export type SessionEnd = 'signed-out' | 'revoked' | 'reuse' | 'password-changed' | 'password-reset' | 'account-closed';

/** One sign-in of a user on one device: what its refresh tokens, each used once, belong to. */
export interface Session {
  readonly sessionId: string;
  readonly userId: string;
  readonly address: string;
  readonly userAgent: string;
  readonly startedAt: Date;
  readonly lastUsedAt: Date;
  /** However often it is used, a session ends then. */
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
  readonly endedFor: SessionEnd | null;
}

/** A refresh token by its hash. A used one stays on record, so that a second use is noticed. */
export interface RefreshToken {
  readonly tokenHash: string;
  readonly sessionId: string;
  readonly userId: string;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
}

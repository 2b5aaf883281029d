import { SessionsRepository, type NewRefreshToken, type Session } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { ACCESS_TOKEN_SECONDS, AccessTokens } from '../tokens/access-tokens';
import { hashSecret, newSecret } from '../tokens/opaque-token';

const HOUR_MS = 3_600_000;
const REFRESH_TOKEN_MS = 7 * 24 * HOUR_MS;
const SESSION_MS = 30 * 24 * HOUR_MS;
const PREFIX = 'srt_';
const LONGEST_AGENT = 200;

/** Where a session begins. */
export interface Device {
  readonly address: string;
  readonly userAgent: string;
}

export interface IssuedTokens {
  readonly session: Session;
  readonly accessToken: string;
  readonly expiresInSeconds: number;
  readonly refreshToken: string;
  readonly refreshExpiresAt: Date;
}

export type RefreshOutcome =
  | ({ readonly kind: 'rotated' } & IssuedTokens)
  | { readonly kind: 'reused'; readonly session: Session }
  | { readonly kind: 'refused' };

/** Begins sessions and exchanges refresh tokens for the next pair. */
@Injectable()
export class IssueTokens {
  constructor(
    private readonly tokens: AccessTokens,
    private readonly sessions: SessionsRepository,
  ) {}

  async begin(userId: string, { address, userAgent }: Device): Promise<IssuedTokens> {
    const now = new Date();
    const { refreshToken, record } = newRefreshToken(now);
    const session = await this.sessions.start(
      {
        userId,
        address,
        userAgent: userAgent.slice(0, LONGEST_AGENT),
        startedAt: now,
        expiresAt: new Date(now.getTime() + SESSION_MS),
      },
      record,
    );
    return this.withAccessToken(session, refreshToken, record);
  }

  async refresh(presented: string): Promise<RefreshOutcome> {
    const { refreshToken, record } = newRefreshToken(new Date());
    const rotation = await this.sessions.rotate(hashSecret(presented), record);
    if (rotation.kind !== 'rotated') return rotation;
    return { kind: 'rotated', ...(await this.withAccessToken(rotation.session, refreshToken, record)) };
  }

  private async withAccessToken(
    session: Session,
    refreshToken: string,
    { expiresAt }: NewRefreshToken,
  ): Promise<IssuedTokens> {
    const { userId, sessionId } = session;
    return {
      session,
      accessToken: await this.tokens.issue({ userId, sessionId }),
      expiresInSeconds: ACCESS_TOKEN_SECONDS,
      refreshToken,
      refreshExpiresAt: expiresAt < session.expiresAt ? expiresAt : session.expiresAt,
    };
  }
}

function newRefreshToken(issuedAt: Date): { readonly refreshToken: string; readonly record: NewRefreshToken } {
  const { secret, hash } = newSecret(PREFIX);
  const expiresAt = new Date(issuedAt.getTime() + REFRESH_TOKEN_MS);
  return { refreshToken: secret, record: { tokenHash: hash, issuedAt, expiresAt } };
}

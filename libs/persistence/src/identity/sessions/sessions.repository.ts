import type { Model } from 'mongoose';
import { newId } from '../../ids/new-id';
import type { RefreshToken, Session, SessionEnd } from './session.entity';

/** A sign-in that has succeeded. */
export type NewSession = Pick<Session, 'userId' | 'address' | 'userAgent' | 'startedAt' | 'expiresAt'>;

/** A refresh token about to be handed out. */
export type NewRefreshToken = Pick<RefreshToken, 'tokenHash' | 'issuedAt' | 'expiresAt'>;

/**
 * `rotated`: the token was good and the next one is in its place; `reused`: it had been used before, and the session
 * is over; `refused`: unknown, expired, or of a session that is over.
 */
export type Rotation =
  | { readonly kind: 'rotated'; readonly session: Session }
  | { readonly kind: 'reused'; readonly session: Session }
  | { readonly kind: 'refused' };

/** Sessions and their refresh tokens. */
export class SessionsRepository {
  constructor(
    private readonly sessions: Model<Session>,
    private readonly tokens: Model<RefreshToken>,
  ) {}

  /** Begins a session with its first refresh token. */
  async start(session: NewSession, token: NewRefreshToken): Promise<Session> {
    const { startedAt, userId } = session;
    const record: Session = {
      ...session,
      sessionId: newId('session'),
      lastUsedAt: startedAt,
      endedAt: null,
      endedFor: null,
    };
    await this.sessions.create(record);
    await this.tokens.create({ ...token, sessionId: record.sessionId, userId, usedAt: null });
    return record;
  }

  /**
   * Exchanges a refresh token for the next one; of any number of attempts with one token exactly one succeeds. A second
   * use means that the token is in two hands, and nobody can tell whose are the right ones: the session ends.
   */
  async rotate(tokenHash: string, next: NewRefreshToken): Promise<Rotation> {
    const now = next.issuedAt;
    const used = await this.tokens
      .findOneAndUpdate({ tokenHash, usedAt: null, expiresAt: { $gt: now } }, { $set: { usedAt: now } })
      .lean<RefreshToken>()
      .exec();
    if (!used) return this.refuseOrEnd(tokenHash, now);
    const { sessionId, userId } = used;
    const session = await this.sessions
      .findOneAndUpdate(
        { sessionId, endedAt: null, expiresAt: { $gt: now } },
        { $set: { lastUsedAt: now } },
        { returnDocument: 'after', projection: { _id: 0 } },
      )
      .lean<Session>()
      .exec();
    if (!session) return { kind: 'refused' };
    await this.tokens.create({ ...next, sessionId, userId, usedAt: null });
    return { kind: 'rotated', session };
  }

  /** The session of an id if it is not over; null otherwise. */
  findOpen(sessionId: string, now: Date): Promise<Session | null> {
    return this.sessions
      .findOne({ sessionId, endedAt: null, expiresAt: { $gt: now } })
      .select({ _id: 0 })
      .lean<Session>()
      .exec();
  }

  /** The session that a refresh token belongs to, used or not; null when it is unknown. */
  async ofToken(tokenHash: string): Promise<string | null> {
    const token = await this.tokens.findOne({ tokenHash }).select({ sessionId: 1 }).lean<RefreshToken>().exec();
    return token?.sessionId ?? null;
  }

  /** The sessions of a user that are not over, the latest first. */
  listOpen(userId: string, now: Date): Promise<Session[]> {
    return this.sessions
      .find({ userId, endedAt: null, expiresAt: { $gt: now } })
      .sort({ startedAt: -1 })
      .select({ _id: 0 })
      .lean<Session[]>()
      .exec();
  }

  /**
   * Ends one session of a user.
   *
   * @returns whether there was one to end
   */
  async end(userId: string, sessionId: string, endedFor: SessionEnd, endedAt: Date): Promise<boolean> {
    const { matchedCount } = await this.sessions.updateOne(
      { userId, sessionId, endedAt: null },
      { $set: { endedAt, endedFor } },
    );
    return matchedCount === 1;
  }

  /**
   * Ends the sessions of a user, all or all but one.
   *
   * @returns how many there were to end
   */
  async endAll(userId: string, endedFor: SessionEnd, endedAt: Date, exceptId?: string): Promise<number> {
    const others = exceptId === undefined ? {} : { sessionId: { $ne: exceptId } };
    const { matchedCount } = await this.sessions.updateMany(
      { userId, endedAt: null, ...others },
      { $set: { endedAt, endedFor } },
    );
    return matchedCount;
  }

  /** Deletes what expired before a moment. */
  async sweep(before: Date): Promise<void> {
    await this.tokens.deleteMany({ expiresAt: { $lt: before } });
    await this.sessions.deleteMany({ expiresAt: { $lt: before } });
  }

  private async refuseOrEnd(tokenHash: string, now: Date): Promise<Rotation> {
    const token = await this.tokens.findOne({ tokenHash }).lean<RefreshToken>().exec();
    if (!token || token.usedAt === null) return { kind: 'refused' };
    const session = await this.sessions
      .findOneAndUpdate(
        { sessionId: token.sessionId, endedAt: null, expiresAt: { $gt: now } },
        { $set: { endedAt: now, endedFor: 'reuse' } },
        { projection: { _id: 0 } },
      )
      .lean<Session>()
      .exec();
    return session ? { kind: 'reused', session } : { kind: 'refused' };
  }
}

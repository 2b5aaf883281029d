import { InstanceRepository } from '@app/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { JwtService, type JwtSignOptions, type JwtVerifyOptions } from '@nestjs/jwt';
import { randomBytes, randomUUID } from 'node:crypto';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';

const ISSUER = 'suanpan';
const AUDIENCE = 'suanpan-api';
const ALGORITHM = 'HS256';
export const ACCESS_TOKEN_SECONDS = 600;
/** How far the clocks of two machines may be apart. */
const CLOCK_TOLERANCE_SECONDS = 60;
const LONGEST_TOKEN = 2_000;
const SECRET_BYTES = 32;

const SIGNING = {
  algorithm: ALGORITHM,
  issuer: ISSUER,
  audience: AUDIENCE,
  expiresIn: ACCESS_TOKEN_SECONDS,
  notBefore: 0,
} as const satisfies JwtSignOptions;

const VERIFYING: JwtVerifyOptions = {
  algorithms: [ALGORITHM],
  issuer: ISSUER,
  audience: AUDIENCE,
  clockTolerance: CLOCK_TOLERANCE_SECONDS,
  maxAge: ACCESS_TOKEN_SECONDS,
};

/** Whom an access token names. It says nothing about rights: those are read anew with every request. */
export interface AccessClaims {
  readonly userId: string;
  readonly sessionId: string;
}

/** Signs and checks access tokens. */
@Injectable()
export class AccessTokens {
  private readonly jwt = new JwtService();
  private secret: Promise<string> | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly instance: InstanceRepository,
  ) {}

  async issue({ userId, sessionId }: AccessClaims): Promise<string> {
    const options = { ...SIGNING, subject: userId, jwtid: randomUUID(), secret: await this.signingSecret() };
    return this.jwt.signAsync({ sid: sessionId }, options);
  }

  /** The claims of a token; null when it is none of ours, altered, not yet or no longer valid. */
  async verify(token: string): Promise<AccessClaims | null> {
    if (token.length > LONGEST_TOKEN) return null;
    const secret = await this.signingSecret();
    try {
      const claims = await this.jwt.verifyAsync<{ sub?: unknown; sid?: unknown; exp?: unknown; nbf?: unknown }>(token, {
        ...VERIFYING,
        secret,
      });
      const { sub, sid, exp, nbf } = claims;
      if (typeof sub !== 'string' || typeof sid !== 'string') return null;
      return typeof exp === 'number' && typeof nbf === 'number' ? { userId: sub, sessionId: sid } : null;
    } catch {
      return null;
    }
  }

  /** Set from outside, or made once for this database and shared by all who serve it. */
  private signingSecret(): Promise<string> {
    this.secret ??= this.readSecret().catch((error: unknown) => {
      this.secret = undefined;
      throw error;
    });
    return this.secret;
  }

  private async readSecret(): Promise<string> {
    return this.config.tokenSecret ?? this.instance.tokenSecret(() => randomBytes(SECRET_BYTES).toString('base64url'));
  }
}

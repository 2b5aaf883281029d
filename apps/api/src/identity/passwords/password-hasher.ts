import { Inject, Injectable } from '@nestjs/common';
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { RequestError } from '../../http/request-error';
import { decodeHash, encodeHash, type EncodedHash, type HashCost } from './encoded-hash';
import { QueueFullError, WorkQueue } from './work-queue';

const SALT_BYTES = 16;
const HASH_BYTES = 32;
const MOST_AT_A_TIME = 2;
const MOST_WAITING = 64;

/** What comparing a password with a stored hash says. */
export interface PasswordCheck {
  readonly isRight: boolean;
  /** Whether the hash was made at another cost than today's. */
  readonly isOutdated: boolean;
}

/** Hashes passwords with scrypt, a memory-hard function, as Node's own OpenSSL offers it. */
@Injectable()
export class PasswordHasher {
  private readonly queue = new WorkQueue(MOST_AT_A_TIME, MOST_WAITING);
  private readonly cost: HashCost;
  /** Compared with where there is no account, so that its absence takes as long as a wrong password. */
  private decoy: Promise<string> | undefined;

  constructor(@Inject(CONFIG) { passwordCost }: Config) {
    this.cost = passwordCost;
  }

  /** @throws RequestError `SIGN_IN_BUSY` when too many hashes are asked for at once */
  async hash(password: string): Promise<string> {
    const salt = randomBytes(SALT_BYTES);
    const hash = await this.derive(password, salt, this.cost);
    return encodeHash({ cost: this.cost, salt, hash });
  }

  /**
   * Compares a password with a stored hash; without one it takes the same time and says no.
   *
   * @throws RequestError `SIGN_IN_BUSY`
   */
  async check(password: string, stored: string | null): Promise<PasswordCheck> {
    const decoded = stored === null ? null : decodeHash(stored);
    const compared = decoded ?? decodeHash(await this.decoyHash());
    if (!compared) return { isRight: false, isOutdated: false };
    const isSame = await this.matches(password, compared);
    return { isRight: decoded !== null && isSame, isOutdated: !isSameCost(compared.cost, this.cost) };
  }

  private async matches(password: string, { salt, hash, cost }: EncodedHash): Promise<boolean> {
    const derived = await this.derive(password, salt, cost);
    return derived.length === hash.length && timingSafeEqual(derived, hash);
  }

  private decoyHash(): Promise<string> {
    this.decoy ??= this.hash(randomBytes(HASH_BYTES).toString('hex')).catch((error: unknown) => {
      this.decoy = undefined;
      throw error;
    });
    return this.decoy;
  }

  private async derive(password: string, salt: Buffer, { logN, r, p }: HashCost): Promise<Buffer> {
    const options = { N: 2 ** logN, r, p, maxmem: 2 ** logN * r * 256 };
    try {
      return await this.queue.run(
        () =>
          new Promise<Buffer>((resolve, reject) => {
            scrypt(password, salt, HASH_BYTES, options, (error, key) => (error ? reject(error) : resolve(key)));
          }),
      );
    } catch (error) {
      if (error instanceof QueueFullError) throw new RequestError('SIGN_IN_BUSY');
      throw error;
    }
  }
}

function isSameCost(a: HashCost, b: HashCost): boolean {
  return a.logN === b.logN && a.r === b.r && a.p === b.p;
}

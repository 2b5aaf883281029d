import type { Model } from 'mongoose';
import { newId } from '../../ids/new-id';
import type { DistrictScope } from '../../scope/district-scope';
import { ScopedCollection } from '../../scope/scoped-collection';
import type { ApiKey, ApiKeyRecord } from './api-key.entity';

const LONGEST_PAGE = 200;
export const API_KEY_SORT_FIELDS = ['createdAt', 'expiresAt'] as const;
export type ApiKeySortField = (typeof API_KEY_SORT_FIELDS)[number];

export interface ApiKeyListQuery {
  /** The newest first unless given. */
  readonly sort?: { readonly by: ApiKeySortField; readonly descending: boolean };
  /** From 0. */
  readonly page?: number;
  readonly pageSize?: number;
}

/** A key that is used all the time is not written to all the time. */
const USE_NOTED_EVERY_MS = 60_000;

export type NewApiKey = Omit<ApiKey, 'keyId' | 'lastUsedAt' | 'revokedAt'>;

/** Keys of departments' own systems. */
export class ApiKeysRepository {
  private readonly scoped: ScopedCollection<ApiKey>;

  constructor(private readonly keys: Model<ApiKey>) {
    this.scoped = new ScopedCollection(keys, 'unit');
  }

  /**
   * Adds a key.
   *
   * @throws OutOfScopeError
   */
  async create(scope: DistrictScope, key: NewApiKey): Promise<ApiKeyRecord> {
    const { secretHash, ...shown } = {
      ...key,
      keyId: newId('key').slice('key-'.length),
      lastUsedAt: null,
      revokedAt: null,
    };
    await this.scoped.insert(scope, [{ ...shown, secretHash }]);
    return shown;
  }

  /** One page of keys, the newest first, revoked and expired ones included. */
  async list(
    scope: DistrictScope,
    { page = 0, pageSize = 50, sort = { by: 'createdAt', descending: true } }: ApiKeyListQuery = {},
  ): Promise<{ keys: ApiKeyRecord[]; total: number }> {
    const limit = Math.min(Math.max(1, pageSize), LONGEST_PAGE);
    const order = { [sort.by]: sort.descending ? -1 : 1, keyId: 1 } as const;
    const options = { sort: order, skip: page * limit, limit, without: ['secretHash'] };
    const [keys, total] = await Promise.all([this.scoped.find(scope, {}, options), this.scoped.count(scope, {})]);
    return { keys, total };
  }

  /** The key of an id; null when the scope holds none. */
  find(scope: DistrictScope, keyId: string): Promise<ApiKeyRecord | null> {
    return this.scoped.findOne(scope, { keyId }, { without: ['secretHash'] });
  }

  /**
   * Ends a key for good; one that has ended already stays as it is.
   *
   * @returns the key afterwards; null when the scope holds none
   */
  async revoke(scope: DistrictScope, keyId: string, revokedAt: Date): Promise<ApiKeyRecord | null> {
    await this.scoped.update(scope, { keyId, revokedAt: null }, { $set: { revokedAt } });
    return this.find(scope, keyId);
  }

  /** The key of an id with its hash, whatever its state: what checking a presented key needs. */
  forCheck(keyId: string): Promise<ApiKey | null> {
    return this.keys.findOne({ keyId }).select({ _id: 0 }).lean<ApiKey>().exec();
  }

  /** Notes that a key was used, at most once a minute. */
  async noteUse({ keyId, lastUsedAt }: ApiKey, now: Date): Promise<void> {
    if (lastUsedAt !== null && now.getTime() - lastUsedAt.getTime() < USE_NOTED_EVERY_MS) return;
    await this.keys.updateOne({ keyId }, { $set: { lastUsedAt: now } });
  }
}

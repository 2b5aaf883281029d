import type { Model } from 'mongoose';
import { newId } from '../../ids/new-id';
import type { DistrictScope } from '../../scope/district-scope';
import { ScopedCollection, type ScopedFilter, type SortOrder } from '../../scope/scoped-collection';
import { isSameGrant, type Grant, type Role, type RoleInScope } from '../access';
import type { GuardedChanges } from '../guard/guarded-changes';
import { isRootAdministrator, type AccessChange } from './access-change';
import type { User, UserRecord, UserState } from './user.entity';
import { LastAdministratorError, UserBeyondScopeError } from './user-errors';
import type { UserName } from './user-name';

const HIDDEN = ['passwordHash', 'skeleton', 'knownAddresses'] as const;
const LONGEST_PAGE = 200;

/** A user about to be created. */
export interface NewUser {
  readonly districtCode: string;
  readonly name: UserName;
  readonly displayName: string;
  readonly grants: readonly RoleInScope[];
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
}

export interface Stamp {
  readonly by: string;
  readonly at: Date;
}

export type CreateUserOutcome =
  | { readonly kind: 'created'; readonly user: UserRecord }
  | { readonly kind: 'name-taken' }
  | { readonly kind: 'look-alike' };

export const USER_SORT_FIELDS = ['name', 'createdAt'] as const;
export type UserSortField = (typeof USER_SORT_FIELDS)[number];

export interface UserListQuery {
  /** Part of the name or the display name. */
  readonly search?: string;
  readonly role?: Role;
  readonly state?: Exclude<UserState, 'removed'>;
  /** By name unless given; ties by name. */
  readonly sort?: { readonly by: UserSortField; readonly descending: boolean };
  /** From 0. */
  readonly page?: number;
  readonly pageSize?: number;
}

/**
 * Users as administration sees them, confined to the districts it is for. All changes of state and grants run one
 * after the other, so that the last administrator of the whole tree stays, whatever is asked at the same moment.
 */
export class UsersRepository {
  private readonly scoped: ScopedCollection<User>;

  constructor(
    private readonly users: Model<User>,
    private readonly changes: GuardedChanges<AccessChange>,
    /** The district above all others. */
    private readonly rootCode: () => Promise<string>,
  ) {
    this.scoped = new ScopedCollection(users, 'district');
  }

  /**
   * Adds a user; two users can neither share a name nor have names that look the same.
   *
   * @throws OutOfScopeError when the district or a grant lies outside the scope
   */
  async create(scope: DistrictScope, user: NewUser, stamp: Stamp): Promise<CreateUserOutcome> {
    for (const { districtCode } of user.grants) scope.assertCovers(districtCode);
    const record = newRecord(user, stamp);
    const refused = await this.scoped.insert(scope, [record]);
    if (refused.size === 0) return { kind: 'created', user: shown(record) };
    return { kind: (await this.users.exists({ name: record.name })) ? 'name-taken' : 'look-alike' };
  }

  /** One page of users by name, and how many there are in all. Removed ones are not there. */
  async list(scope: DistrictScope, query: UserListQuery = {}): Promise<{ users: UserRecord[]; total: number }> {
    const filter = filterOf(query);
    const limit = Math.min(Math.max(1, query.pageSize ?? 50), LONGEST_PAGE);
    const [users, total] = await Promise.all([
      this.scoped.find(scope, filter, {
        sort: orderOf(query),
        skip: (query.page ?? 0) * limit,
        limit,
        without: HIDDEN,
      }),
      this.scoped.count(scope, filter),
    ]);
    return { users, total };
  }

  /** The user of an id; null when the scope holds none, or one that was removed. */
  find(scope: DistrictScope, userId: string): Promise<UserRecord | null> {
    return this.scoped.findOne(scope, { userId, state: { $ne: 'removed' } }, { without: HIDDEN });
  }

  /**
   * Adds a grant; one that the user holds already stays as it is.
   *
   * @returns the user afterwards; null when the scope holds none
   * @throws OutOfScopeError when the grant lies outside the scope
   */
  addGrant(scope: DistrictScope, userId: string, grant: RoleInScope, stamp: Stamp): Promise<UserRecord | null> {
    scope.assertCovers(grant.districtCode);
    const added = newGrant(grant, stamp);
    return this.change(scope, userId, (user) =>
      user.grants.some((held) => isSameGrant(held, grant)) ? null : { ...user, grants: [...user.grants, added] },
    );
  }

  /**
   * Takes a grant away.
   *
   * @returns the user afterwards; null when the scope holds no such user, or the user no such grant in it
   * @throws LastAdministratorError
   */
  async removeGrant(scope: DistrictScope, userId: string, grantId: string): Promise<UserRecord | null> {
    let isHeld = false;
    const user = await this.change(scope, userId, (before) => {
      const grant = before.grants.find((held) => held.grantId === grantId);
      if (!grant || !scope.covers(grant.districtCode)) return null;
      isHeld = true;
      return { ...before, grants: before.grants.filter((held) => held !== grant) };
    });
    return isHeld ? user : null;
  }

  /**
   * Disables, enables or removes an account.
   *
   * @returns the user afterwards (also a removed one); null when the scope holds none
   * @throws LastAdministratorError
   * @throws UserBeyondScopeError when the user holds a grant outside the scope
   */
  setState(scope: DistrictScope, userId: string, state: UserState): Promise<UserRecord | null> {
    return this.change(scope, userId, (user) => {
      requireWithin(scope, user);
      if (user.state === state) return null;
      return { ...user, state, grants: state === 'removed' ? [] : user.grants };
    });
  }

  /**
   * Gives an account a password that its owner has to change.
   *
   * @returns whether the scope holds the user
   * @throws UserBeyondScopeError when the user holds a grant outside the scope
   */
  async resetPassword(scope: DistrictScope, userId: string, passwordHash: string, at: Date): Promise<boolean> {
    const user = await this.find(scope, userId);
    if (!user) return false;
    requireWithin(scope, user);
    const { accessVersion } = user;
    const change = { passwordHash, mustChangePassword: true, passwordChangedAt: at };
    const isReset = await this.scoped.update(scope, { userId, accessVersion }, { $set: change });
    return isReset || this.resetPassword(scope, userId, passwordHash, at);
  }

  private async change(
    scope: DistrictScope,
    userId: string,
    next: (user: UserRecord) => Pick<User, 'state' | 'grants'> | null,
  ): Promise<UserRecord | null> {
    let outcome: UserRecord | null = null;
    await this.changes.run(async () => {
      const user = await this.find(scope, userId);
      outcome = user;
      const after = user && next(user);
      if (!user || !after) return null;
      await this.keepAnAdministrator(user, after);
      const { state, grants } = after;
      outcome = { ...user, state, grants, accessVersion: user.accessVersion + 1 };
      return { userId, fromVersion: user.accessVersion, state, grants };
    });
    return outcome;
  }

  private async keepAnAdministrator(user: UserRecord, after: Pick<User, 'state' | 'grants'>): Promise<void> {
    const root = await this.rootCode();
    if (!isRootAdministrator(user, root) || isRootAdministrator(after, root)) return;
    const another = await this.users.exists({
      userId: { $ne: user.userId },
      state: 'active',
      grants: { $elemMatch: { role: 'administrator', districtCode: root } },
    });
    if (!another) throw new LastAdministratorError(user.userId);
  }
}

function requireWithin(scope: DistrictScope, { userId, grants }: UserRecord): void {
  if (!grants.every(({ districtCode }) => scope.covers(districtCode))) throw new UserBeyondScopeError(userId);
}

function newRecord({ name, grants, ...user }: NewUser, { by, at }: Stamp): User {
  return {
    ...user,
    ...name,
    userId: newId('user'),
    state: 'active',
    grants: grants.map((grant) => newGrant(grant, { by, at })),
    accessVersion: 1,
    passwordChangedAt: at,
    knownAddresses: [],
    createdAt: at,
    createdBy: by,
  };
}

function newGrant({ role, districtCode, unitId }: RoleInScope, { by, at }: Stamp): Grant {
  return { grantId: newId('grant'), role, districtCode, unitId, grantedBy: by, grantedAt: at };
}

function shown({ passwordHash: _, skeleton: __, knownAddresses: ___, ...user }: User): UserRecord {
  return user;
}

function filterOf({ search, role, state }: UserListQuery): ScopedFilter<User> {
  const part = search === undefined ? null : { $regex: escapeRegex(search.normalize('NFKC')), $options: 'i' };
  return {
    state: state ?? { $ne: 'removed' },
    ...(role === undefined ? {} : { 'grants.role': role }),
    ...(part === null ? {} : { $or: [{ name: part }, { displayName: part }] }),
  };
}

function escapeRegex(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function orderOf({ sort = { by: 'name', descending: false } }: UserListQuery): SortOrder {
  const way = sort.descending ? -1 : 1;
  return sort.by === 'name' ? { name: way } : { [sort.by]: way, name: 1 };
}

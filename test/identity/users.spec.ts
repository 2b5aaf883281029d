import {
  LastAdministratorError,
  OutOfScopeError,
  readUserName,
  systemScope,
  UserBeyondScopeError,
  type CreateUserOutcome,
  type DistrictScope,
  type RoleInScope,
  type UserRecord,
} from '@app/persistence';
import { DistrictTable } from '@app/rule-set';
import { scopeOf } from '../support/scope-of';
import { DISTRICTS, withStorage } from '../support/with-storage';

const test = withStorage();
const everywhere = systemScope(new DistrictTable(DISTRICTS));
const sichuan = scopeOf('510000', '510400', '510403');
const stamp = { by: 'system', at: new Date('2026-01-01T00:00:00Z') };

const role = (name: RoleInScope['role'], districtCode: string, unitId: string | null = null): RoleInScope => ({
  role: name,
  districtCode,
  unitId,
});
const ROOT_ADMINISTRATOR = role('administrator', '100000');

let count = 0;

function create(grants: RoleInScope[], name = `user-${(count += 1)}-x`, scope: DistrictScope = everywhere) {
  const reading = readUserName(name);
  if ('issue' in reading) throw new Error(reading.issue.code);
  const district = scope.covers('100000') ? '100000' : '510000';
  return test.storage.identity.users.create(
    scope,
    {
      name: reading,
      displayName: '李明',
      districtCode: district,
      grants,
      passwordHash: 'hash',
      mustChangePassword: true,
    },
    stamp,
  );
}

function userOf(outcome: CreateUserOutcome): UserRecord {
  if (outcome.kind !== 'created') throw new Error(outcome.kind);
  return outcome.user;
}

async function newUser(...grants: RoleInScope[]): Promise<UserRecord> {
  return userOf(await create(grants));
}

const grantIn = ({ grants }: UserRecord, districtCode: string) =>
  grants.find((grant) => grant.districtCode === districtCode)?.grantId ?? '';

describe('creating a user', () => {
  it('stores it and shows it without its hash', async () => {
    const user = await newUser(role('auditor', '510000'), role('department', '510403', 'unit-1'));
    expect(user).not.toHaveProperty('passwordHash');
    expect(user.grants).toMatchObject([{ role: 'auditor', grantedBy: 'system' }, { unitId: 'unit-1' }]);
    expect(await test.storage.identity.users.find(everywhere, user.userId)).toEqual(user);
    expect(await test.storage.identity.accounts.byName(user.name)).toMatchObject({ passwordHash: 'hash' });
  });

  it('refuses a name that is taken, also in another spelling', async () => {
    await create([], 'zhang.san');
    expect(await create([], 'ＺＨＡＮＧ.san')).toEqual({ kind: 'name-taken' });
  });

  it('refuses a name that looks like another', async () => {
    await create([], 'wang01');
    expect(await create([], 'vvangol')).toEqual({ kind: 'look-alike' });
  });

  it('lets one of many at the same moment have the name', async () => {
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => create([], 'race.name')));
    expect(outcomes.filter(({ kind }) => kind === 'created')).toHaveLength(1);
  });

  it('refuses a grant outside the scope of who creates it', async () => {
    await expect(create([role('auditor', '110000')], 'beyond', sichuan)).rejects.toThrow(OutOfScopeError);
    expect(await test.storage.identity.accounts.byName('beyond')).toBeNull();
  });
});

describe('finding users', () => {
  it('shows only those of the scope', async () => {
    const ofTheNation = await newUser();
    const ofSichuan = userOf(await create([], 'of.sichuan', sichuan));
    const { users } = test.storage.identity;
    expect(await users.find(sichuan, ofTheNation.userId)).toBeNull();
    expect((await users.list(sichuan, { pageSize: 200 })).users.map(({ name }) => name)).toContain(ofSichuan.name);
    expect((await users.list(sichuan, { pageSize: 200 })).users.map(({ name }) => name)).not.toContain(
      ofTheNation.name,
    );
  });

  it.each([
    ['a part of the name', { search: 'ARCH.me' }, ['search.me']],
    ['characters that mean something in a pattern, as they are', { search: '.*' }, []],
    ['a role', { search: 'search', role: 'auditor' as const }, ['search.me']],
    ['a role that nobody has', { search: 'search', role: 'approver' as const }, []],
    ['a state', { search: 'search', state: 'disabled' as const }, []],
  ])('searches for %s', async (_, query, expected) => {
    await create([role('auditor', '510000')], 'search.me');
    const { users, total } = await test.storage.identity.users.list(everywhere, query);
    expect(users.map(({ name }) => name)).toEqual(expected);
    expect(total).toBe(expected.length);
  });
});

describe('changing grants', () => {
  it('adds one, once, and takes it away', async () => {
    const { users } = test.storage.identity;
    const { userId } = await newUser();
    const auditor = role('auditor', '510400');
    await users.addGrant(everywhere, userId, auditor, stamp);
    const user = await users.addGrant(everywhere, userId, auditor, stamp);
    expect(user?.grants).toHaveLength(1);
    const after = await users.removeGrant(everywhere, userId, user?.grants[0]?.grantId ?? '');
    expect(after?.grants).toEqual([]);
  });

  it('does not find a grant outside the scope, or none at all', async () => {
    const { users } = test.storage.identity;
    const { userId, grants } = userOf(await create([role('auditor', '510000')], 'two.scopes', sichuan));
    const user = await users.addGrant(everywhere, userId, role('auditor', '110000'), stamp);
    expect(await users.removeGrant(sichuan, userId, user ? grantIn(user, '110000') : '')).toBeNull();
    expect(await users.removeGrant(sichuan, userId, 'grant-x')).toBeNull();
    expect((await users.removeGrant(sichuan, userId, grants[0]?.grantId ?? ''))?.grants).toHaveLength(1);
  });

  it('keeps every one of many changes at the same moment', async () => {
    const { users } = test.storage.identity;
    const { userId } = await newUser();
    const codes = DISTRICTS.map(({ code }) => code);
    await Promise.all(codes.map((code) => users.addGrant(everywhere, userId, role('auditor', code), stamp)));
    const user = await users.find(everywhere, userId);
    expect(user?.grants.map(({ districtCode }) => districtCode).sort()).toEqual([...codes].sort());
  });
});

describe('the state of an account', () => {
  it('is disabled and enabled again', async () => {
    const { users, accounts } = test.storage.identity;
    const { userId, name } = await newUser();
    await users.setState(everywhere, userId, 'disabled');
    expect(await accounts.byName(name)).toMatchObject({ state: 'disabled' });
    await users.setState(everywhere, userId, 'active');
    expect(await accounts.byName(name)).toMatchObject({ state: 'active', passwordHash: 'hash' });
  });

  it('leaves nothing of a removed user but id and name, and the name to nobody else', async () => {
    const { users, accounts } = test.storage.identity;
    const { userId, name } = await newUser(role('auditor', '510000'));
    await users.setState(everywhere, userId, 'removed');
    expect(await users.find(everywhere, userId)).toBeNull();
    expect(await accounts.byId(userId)).toMatchObject({
      state: 'removed',
      displayName: '',
      passwordHash: '',
      grants: [],
    });
    expect(await create([], name)).toEqual({ kind: 'name-taken' });
    expect(await users.setState(everywhere, userId, 'active')).toBeNull();
  });

  it('is not for an administrator to change whose scope does not cover all that the user holds', async () => {
    const { users } = test.storage.identity;
    const { userId } = userOf(await create([role('auditor', '510000')], 'wider', sichuan));
    await users.addGrant(everywhere, userId, role('administrator', '110000'), stamp);
    await expect(users.setState(sichuan, userId, 'disabled')).rejects.toThrow(UserBeyondScopeError);
    await expect(users.resetPassword(sichuan, userId, 'mine now', stamp.at)).rejects.toThrow(UserBeyondScopeError);
    expect(await users.find(sichuan, userId)).toMatchObject({ state: 'active' });
  });

  it('gives a reset password that has to be changed', async () => {
    const { users, accounts } = test.storage.identity;
    const { userId } = await newUser();
    await accounts.changePassword(userId, 'hash', 'own', stamp.at);
    expect(await users.resetPassword(everywhere, userId, 'reset', stamp.at)).toBe(true);
    expect(await accounts.byId(userId)).toMatchObject({ passwordHash: 'reset', mustChangePassword: true });
    expect(await users.resetPassword(everywhere, 'user-x', 'reset', stamp.at)).toBe(false);
  });

  it('takes one of two changes of a password that began from the same one', async () => {
    const { accounts } = test.storage.identity;
    const { userId } = await newUser();
    const taken = await Promise.all(['a', 'b'].map((hash) => accounts.changePassword(userId, 'hash', hash, stamp.at)));
    expect(taken.filter(Boolean)).toHaveLength(1);
  });
});

/** Each case leaves no administrator but those it names. */
async function onlyAdministrators(howMany: number): Promise<UserRecord[]> {
  const { users } = test.storage.identity;
  const made: UserRecord[] = [];
  for (let index = 0; index < howMany; index += 1) made.push(await newUser(ROOT_ADMINISTRATOR));
  const own = new Set(made.map(({ userId }) => userId));
  const { users: all } = await users.list(everywhere, { role: 'administrator', pageSize: 200 });
  for (const other of all.filter(({ userId }) => !own.has(userId))) {
    await users.setState(everywhere, other.userId, 'removed');
  }
  return made;
}

describe('the last administrator', () => {
  const ways: [string, (user: UserRecord) => Promise<unknown>][] = [
    ['removed', (user) => test.storage.identity.users.setState(everywhere, user.userId, 'removed')],
    ['disabled', (user) => test.storage.identity.users.setState(everywhere, user.userId, 'disabled')],
    [
      'deprived of the grant',
      (user) => test.storage.identity.users.removeGrant(everywhere, user.userId, grantIn(user, '100000')),
    ],
  ];
  const isLeft = async ({ userId }: UserRecord) => {
    const user = await test.storage.identity.users.find(everywhere, userId);
    return user?.state === 'active' && user.grants.some(({ districtCode }) => districtCode === '100000');
  };

  it.each(ways)('cannot be %s', async (_, change) => {
    const [last] = await onlyAdministrators(1);
    if (!last) throw new Error('nobody');
    await expect(change(last)).rejects.toThrow(LastAdministratorError);
    expect(await isLeft(last)).toBe(true);
  });

  it.each(ways)('is not the one who is %s while another is there', async (_, change) => {
    const [first, second] = await onlyAdministrators(2);
    if (!first || !second) throw new Error('nobody');
    await change(first);
    expect([await isLeft(first), await isLeft(second)]).toEqual([false, true]);
    await expect(change(second)).rejects.toThrow(LastAdministratorError);
  });

  it('does not count one who is disabled, or administrator of a part only', async () => {
    const [last, disabled] = await onlyAdministrators(2);
    if (!last || !disabled) throw new Error('nobody');
    await newUser(role('administrator', '510000'), role('auditor', '100000'));
    await test.storage.identity.users.setState(everywhere, disabled.userId, 'disabled');
    await expect(test.storage.identity.users.setState(everywhere, last.userId, 'disabled')).rejects.toThrow(
      LastAdministratorError,
    );
  });

  it.each([2, 3, 5])('is left when %i of them remove each other at the same moment, in every way', async (howMany) => {
    for (let round = 0; round < 5; round += 1) {
      const administrators = await onlyAdministrators(howMany);
      const results = await Promise.allSettled(
        administrators.map(async (user, index) => ways[(index + round) % 3]?.[1](user)),
      );
      const left = await Promise.all(administrators.map(isLeft));
      expect(left.filter(Boolean)).toHaveLength(1);
      expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    }
  });
});

import { systemScope, type NewApiKey } from '@app/persistence';
import { DistrictTable } from '@app/rule-set';
import { DISTRICTS, withStorage } from '../support/with-storage';

const test = withStorage();
const start = Date.parse('2026-01-01T00:00:00Z');
const MINUTE = 60_000;
const minutes = (count: number) => new Date(start + count * MINUTE);

let count = 0;

async function signIn(userId = `user-${(count += 1)}`) {
  const tokenHash = `hash-${(count += 1)}`;
  const session = await test.storage.identity.sessions.start(
    { userId, address: '192.0.2.1', userAgent: 'browser', startedAt: minutes(0), expiresAt: minutes(100) },
    { tokenHash, issuedAt: minutes(0), expiresAt: minutes(60) },
  );
  return { userId, session, tokenHash };
}

const rotate = (from: string, to: string, at = 1) =>
  test.storage.identity.sessions.rotate(from, { tokenHash: to, issuedAt: minutes(at), expiresAt: minutes(at + 60) });

const openSessions = async (userId: string, at = 1) =>
  (await test.storage.identity.sessions.listOpen(userId, minutes(at))).map(({ sessionId }) => sessionId);

describe('a refresh token', () => {
  it('is exchanged for the next one, which is exchanged in turn', async () => {
    const { tokenHash, session } = await signIn();
    expect(await rotate(tokenHash, 'next-1', 1)).toMatchObject({
      kind: 'rotated',
      session: { lastUsedAt: minutes(1) },
    });
    expect(await rotate('next-1', 'next-2', 2)).toMatchObject({
      kind: 'rotated',
      session: { sessionId: session.sessionId },
    });
  });

  it('ends its whole session when it is used again', async () => {
    const { tokenHash, userId } = await signIn();
    await rotate(tokenHash, 'reuse-1');
    expect(await rotate(tokenHash, 'stolen')).toMatchObject({ kind: 'reused', session: { userId } });
    expect(await rotate('reuse-1', 'reuse-2')).toEqual({ kind: 'refused' });
    expect(await openSessions(userId)).toEqual([]);
  });

  it('is exchanged by exactly one of many at the same moment', async () => {
    const { tokenHash } = await signIn();
    const results = await Promise.all(Array.from({ length: 8 }, (_, index) => rotate(tokenHash, `race-${index}`)));
    expect(results.filter(({ kind }) => kind === 'rotated').length).toBeLessThanOrEqual(1);
    expect(results.filter(({ kind }) => kind === 'reused')).toHaveLength(1);
  });

  it.each([
    ['unknown', async () => rotate('never-issued', 'x')],
    ['expired', async () => rotate((await signIn()).tokenHash, 'x', 61)],
    [
      'of a session that was ended',
      async () => {
        const { tokenHash, userId, session } = await signIn();
        await test.storage.identity.sessions.end(userId, session.sessionId, 'revoked', minutes(1));
        return rotate(tokenHash, 'x');
      },
    ],
  ])('is refused and ends nothing when it is %s', async (_, attempt) => {
    expect(await attempt()).toEqual({ kind: 'refused' });
  });

  it('does not outlive its session', async () => {
    const { tokenHash } = await signIn();
    await rotate(tokenHash, 'late-1', 50);
    expect(await rotate('late-1', 'late-2', 101)).toEqual({ kind: 'refused' });
  });
});

describe('sessions', () => {
  it('are listed and ended one by one, each only by its owner', async () => {
    const { sessions } = test.storage.identity;
    const { userId, session } = await signIn();
    const other = await signIn(userId);
    expect(new Set(await openSessions(userId))).toEqual(new Set([session.sessionId, other.session.sessionId]));
    expect(await sessions.end('somebody-else', session.sessionId, 'revoked', minutes(1))).toBe(false);
    expect(await sessions.end(userId, session.sessionId, 'revoked', minutes(1))).toBe(true);
    expect(await sessions.end(userId, session.sessionId, 'revoked', minutes(1))).toBe(false);
    expect(await openSessions(userId)).toEqual([other.session.sessionId]);
    expect(await sessions.findOpen(session.sessionId, minutes(1))).toBeNull();
  });

  it('end together, but for the one in use', async () => {
    const { userId, session } = await signIn();
    await signIn(userId);
    await signIn(userId);
    expect(await test.storage.identity.sessions.endAll(userId, 'password-changed', minutes(1), session.sessionId)).toBe(
      2,
    );
    expect(await openSessions(userId)).toEqual([session.sessionId]);
  });

  it('are over at their time and swept away afterwards', async () => {
    const { userId, tokenHash, session } = await signIn();
    expect(await openSessions(userId, 101)).toEqual([]);
    await test.storage.identity.sessions.sweep(minutes(200));
    expect(await test.storage.identity.sessions.ofToken(tokenHash)).toBeNull();
    expect(await test.storage.identity.sessions.findOpen(session.sessionId, minutes(1))).toBeNull();
  });
});

describe('failed attempts', () => {
  const { begin, takeBack, sweep } = {
    begin: (key: string, at: number) => test.storage.identity.attempts.begin('pair', key, minutes(at)),
    takeBack: (key: string) => test.storage.identity.attempts.takeBack('pair', key),
    sweep: (at: number) => test.storage.identity.attempts.sweep(minutes(at)),
  };
  const fail = async (key: string, times: number, at = 0) => {
    for (let index = 0; index < times; index += 1) await begin(key, at);
  };

  it('are free up to the fifth, then each costs twice the pause of the one before', async () => {
    await fail('slow', 4);
    expect(await begin('slow', 0)).toEqual({ kind: 'granted' });
    expect(await begin('slow', 0.4)).toEqual({ kind: 'paused', until: minutes(0.5) });
    expect(await begin('slow', 0.5)).toEqual({ kind: 'granted' });
    expect(await begin('slow', 1.4)).toEqual({ kind: 'paused', until: minutes(1.5) });
    expect(await begin('slow', 1.5)).toEqual({ kind: 'granted' });
    expect(await begin('slow', 1.6)).toEqual({ kind: 'paused', until: minutes(3.5) });
  });

  it('are counted one by one however many come at the same moment', async () => {
    const permits = await Promise.all(Array.from({ length: 40 }, () => begin('burst', 0)));
    expect(permits.filter(({ kind }) => kind === 'granted')).toHaveLength(5);
  });

  it('never cost more than the longest pause', async () => {
    let at = 0;
    for (let index = 0; index < 40; index += 1) {
      const permit = await begin('stubborn', at);
      if (permit.kind === 'paused') at = (permit.until.getTime() - start) / MINUTE;
    }
    const permit = await begin('stubborn', at);
    const until = permit.kind === 'paused' ? permit.until.getTime() : start + at * MINUTE;
    expect(until - (start + at * MINUTE)).toBeLessThanOrEqual(15 * MINUTE);
  });

  it('are taken back by success, and the pause with them', async () => {
    await fail('right', 5);
    await takeBack('right');
    expect(await begin('right', 0)).toEqual({ kind: 'granted' });
    expect(await begin('right', 0.1)).toMatchObject({ kind: 'paused' });
  });

  it('are forgotten after an hour without another', async () => {
    await fail('old', 5);
    expect(await begin('old', 61)).toEqual({ kind: 'granted' });
    expect(await begin('old', 61)).toEqual({ kind: 'granted' });
  });

  it('are swept away', async () => {
    await fail('swept', 5);
    await sweep(2000);
    expect(await begin('swept', 0)).toEqual({ kind: 'granted' });
  });
});

describe('an API key', () => {
  const table = new DistrictTable(DISTRICTS);
  const everywhere = systemScope(table);
  const key: NewApiKey = {
    districtCode: '510403',
    secretHash: 'secret-hash',
    label: '街道办财务系统',
    role: 'department',
    unitId: 'unit-1',
    createdAt: minutes(0),
    createdBy: 'user-1',
    expiresAt: minutes(1000),
  };

  it('is shown without its hash and found only in its district', async () => {
    const { apiKeys } = test.storage.identity;
    const made = await apiKeys.create(everywhere, key);
    expect(made).not.toHaveProperty('secretHash');
    expect(await apiKeys.find(everywhere.only('510403'), made.keyId)).toEqual(made);
    expect(await apiKeys.find(everywhere.only('110105'), made.keyId)).toBeNull();
    expect(await apiKeys.list(everywhere.only('510403'))).toMatchObject({ keys: [{ keyId: made.keyId }], total: 1 });
    expect(await apiKeys.forCheck(made.keyId)).toMatchObject({ secretHash: 'secret-hash' });
    await expect(apiKeys.create(everywhere.only('110105'), key)).rejects.toThrow();
  });

  it('is revoked once and for all', async () => {
    const { apiKeys } = test.storage.identity;
    const { keyId } = await apiKeys.create(everywhere, key);
    expect(await apiKeys.revoke(everywhere, keyId, minutes(1))).toMatchObject({ revokedAt: minutes(1) });
    expect(await apiKeys.revoke(everywhere, keyId, minutes(2))).toMatchObject({ revokedAt: minutes(1) });
    expect(await apiKeys.revoke(everywhere, 'none', minutes(2))).toBeNull();
  });

  it('notes its use at most once a minute', async () => {
    const { apiKeys } = test.storage.identity;
    const { keyId } = await apiKeys.create(everywhere, key);
    for (const at of [1, 1.5, 2.5]) {
      const checked = await apiKeys.forCheck(keyId);
      if (checked) await apiKeys.noteUse(checked, minutes(at));
    }
    expect(await apiKeys.find(everywhere, keyId)).toMatchObject({ lastUsedAt: minutes(2.5) });
  });
});

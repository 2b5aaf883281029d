import type { AuditEvent } from '@app/persistence';
import type { CallerView, SessionView, TokensView } from '../../apps/api/src/identity/auth.views';
import type { ErrorView } from '../../apps/api/src/http/error-view';
import type { PageView } from '../../apps/api/src/http/page-view';
import { withApi, type Answer } from '../api/with-api';
import { createUser } from '../support/identity';
import { addressed, eventsOf } from './requests';

const PASSWORD = 'correct horse 电池';
const BOUND_MS = 2_000;

const api = withApi();

interface Typed {
  readonly name: string;
  readonly password: string;
  readonly keeper?: 'cookie' | 'client';
}

let lastAddress = 0;
/** Each case has an address of its own, so that none pauses another. */
const newAddress = () => `198.51.${Math.floor((lastAddress += 1) / 250)}.${lastAddress % 250}`;

const signIn = (body: Typed, address = newAddress(), headers: Readonly<Record<string, string>> = {}) =>
  addressed<TokensView & ErrorView>(api.app, 'POST', 'auth/sign-in', { body, token: null, headers }, address);

let count = 0;
const newName = () => `clerk-${(count += 1)}-s`;

async function account(extra: { readonly mustChangePassword?: boolean } = {}) {
  return createUser(api.app, { name: newName(), password: PASSWORD, ...extra });
}

/** The one plain way in which signing in is refused, whatever is wrong. */
function expectPlainRefusal({ status, body, headers }: Answer<ErrorView>): void {
  expect(status).toBe(401);
  expect(body.error).toMatchObject({ code: 'SIGN_IN_REFUSED', values: {}, at: {} });
  expect(headers['www-authenticate']).toBe('Bearer');
}

const lastEvent = async (address: string): Promise<AuditEvent | undefined> => (await eventsOf(api.app, { address }))[0];

describe('signing in', () => {
  it('begins a session with a token that opens the doors', async () => {
    const { name, userId } = await account();
    const { status, body } = await signIn({ name: ` ${name.toUpperCase()} `, password: PASSWORD });
    expect(status).toBe(200);
    expect(body).toMatchObject({ expiresInSeconds: 600, mustChangePassword: false });
    const me = await api.get<CallerView>('auth/me', { token: body.accessToken });
    expect(me.body).toMatchObject({ kind: 'user', id: userId, name, grants: [], mustChangePassword: false });
  });

  it('takes a password in any Unicode spelling of it', async () => {
    const { name } = await account();
    expect((await signIn({ name, password: PASSWORD.normalize('NFD') })).status).toBe(200);
    expect((await signIn({ name, password: 'ｃorrect horse 电池' })).status).toBe(200);
  });

  it.each<[string, (name: string) => Typed, string]>([
    ['a wrong password', (name) => ({ name, password: 'wrong password' }), 'PASSWORD_WRONG'],
    ['a name that nobody has', () => ({ name: 'nobody-here', password: PASSWORD }), 'NAME_UNKNOWN'],
    ['a Cyrillic letter in the name', (name) => ({ name: name.replace('c', 'с'), password: PASSWORD }), 'NAME_UNKNOWN'],
    ['a space of no width in the name', (name) => ({ name: `${name}\u200b`, password: PASSWORD }), 'NAME_UNKNOWN'],
    ['a name that looks the same', (name) => ({ name: name.replace('l', '1'), password: PASSWORD }), 'NAME_UNKNOWN'],
    ['a name of a million characters', () => ({ name: 'a'.repeat(1_000_000), password: PASSWORD }), 'NAME_UNUSABLE'],
    ['a password of a million characters', (name) => ({ name, password: 'a'.repeat(1_000_000) }), 'PASSWORD_UNUSABLE'],
    [
      'a password of a million characters that grow when they are folded',
      (name) => ({ name, password: '\ufdfa'.repeat(600_000) }),
      'PASSWORD_UNUSABLE',
    ],
    ['a password that is too short to be one', (name) => ({ name, password: 'x' }), 'PASSWORD_UNUSABLE'],
  ])('is refused in one plain way, in time and on record: %s', async (_, typed, because) => {
    const { name } = await account();
    const address = newAddress();
    const start = Date.now();
    expectPlainRefusal(await signIn(typed(name), address));
    expect(Date.now() - start).toBeLessThan(BOUND_MS);
    expect(await lastEvent(address)).toMatchObject({ action: 'auth.sign-in', outcome: 'refused', code: because });
  });

  it.each(['disabled', 'removed'] as const)('is refused in the same way to a user who was %s', async (state) => {
    const { name, userId } = await account();
    await api.send(
      state === 'disabled' ? 'POST' : 'DELETE',
      `users/${userId}${state === 'disabled' ? '/disable' : ''}`,
    );
    const address = newAddress();
    expectPlainRefusal(await signIn({ name, password: PASSWORD }, address));
    expect(await lastEvent(address)).toMatchObject({ code: 'ACCOUNT_CLOSED', actor: { kind: 'user', id: userId } });
  });

  it('does not keep what was typed as a name unless somebody has it', async () => {
    const address = newAddress();
    await signIn({ name: 'my-secret-password', password: PASSWORD }, address);
    const event = await lastEvent(address);
    expect(event?.actor).toMatchObject({ kind: 'unknown', id: null });
    expect(event?.actor.name).toMatch(/^#[0-9a-f]{12}$/);
    expect(JSON.stringify(await eventsOf(api.app, {}))).not.toContain('my-secret-password');
  });

  it('says the same of a missing field as every route does', async () => {
    const answer = await addressed<ErrorView>(api.app, 'POST', 'auth/sign-in', { body: { name: 'x' }, token: null });
    expect(answer.status).toBe(400);
    expect(answer.body.error.code).toBe('REQUEST_INVALID');
  });

  it('takes as long for a name that nobody has as for a wrong password', async () => {
    const { name } = await account();
    const time = async (typed: string) => {
      const start = process.hrtime.bigint();
      for (let round = 0; round < 4; round += 1) await signIn({ name: typed, password: 'wrong password' });
      return Number(process.hrtime.bigint() - start);
    };
    await time('warm-up');
    const ratio = (await time(name)) / (await time('nobody-at-all'));
    expect(ratio).toBeGreaterThan(0.2);
    expect(ratio).toBeLessThan(5);
  });
});

describe('a one-time password', () => {
  it('opens nothing but the change of it', async () => {
    const { name } = await account({ mustChangePassword: true });
    const { body } = await signIn({ name, password: PASSWORD });
    expect(body.mustChangePassword).toBe(true);
    const token = body.accessToken;
    for (const path of ['districts', 'auth/sessions', 'facts', 'users']) {
      const refused = await api.get<ErrorView>(path, { token });
      expect([path, refused.status, refused.body.error.code]).toEqual([path, 403, 'PASSWORD_CHANGE_REQUIRED']);
    }
    expect((await api.get('auth/me', { token })).status).toBe(200);
    const change = { current: PASSWORD, next: 'my own and nobody else’s' };
    expect((await api.post('auth/password', { token, body: change })).status).toBe(204);
    expect((await api.get('facts', { token })).status).toBe(200);
  });
});

describe('changing a password', () => {
  const change = (token: string, current: string, next: string) =>
    api.post<ErrorView>('auth/password', { token, body: { current, next } });

  it('ends every other session and the old password', async () => {
    const { name, token } = await account();
    const other = (await signIn({ name, password: PASSWORD })).body;
    expect((await change(token, PASSWORD, 'a brand-new password')).status).toBe(204);
    expect((await api.get('auth/me', { token })).status).toBe(200);
    expect((await api.get('auth/me', { token: other.accessToken })).status).toBe(401);
    expect((await signIn({ name, password: PASSWORD })).status).toBe(401);
    expect((await signIn({ name, password: 'a brand-new password' })).status).toBe(200);
  });

  it.each([
    ['7 characters', '1b3d5f7', 'PASSWORD_LENGTH', 422],
    ['129 characters', 'ab1'.repeat(43), 'PASSWORD_LENGTH', 422],
    ['a million characters', 'ab1'.repeat(333_334), 'PASSWORD_LENGTH', 422],
    ['one that everybody tries', 'PassWord1', 'PASSWORD_TOO_SIMPLE', 422],
    ['one repeated character', 'aaaaaaaaaaaa', 'PASSWORD_TOO_SIMPLE', 422],
    ['the one it is already', PASSWORD, 'PASSWORD_UNCHANGED', 422],
  ])('refuses %s', async (_, next, code, status) => {
    const { token } = await account();
    const refused = await change(token, PASSWORD, next);
    expect([refused.status, refused.body.error.code]).toEqual([status, code]);
  });

  it('refuses the user name, and takes the shortest and the longest there may be', async () => {
    const { token, name } = await account();
    expect((await change(token, PASSWORD, `${name}1`)).body.error.code).toBe('PASSWORD_TOO_SIMPLE');
    expect((await change(token, PASSWORD, '1b3d5f7h')).status).toBe(204);
    expect((await change(token, '1b3d5f7h', '算1b'.repeat(42) + '盘x')).status).toBe(204);
  });

  it('is no way to guess the password with a stolen token', async () => {
    const { token } = await account();
    const codes: string[] = [];
    for (let round = 0; round < 7; round += 1) {
      const refused = await change(token, `guess number ${round}`, 'some other password');
      codes.push(`${refused.status} ${refused.body.error.code}`);
    }
    expect(codes.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => '403 PASSWORD_WRONG'));
    expect(codes.slice(5)).toEqual(['429 SIGN_IN_PAUSED', '429 SIGN_IN_PAUSED']);
  });

  it('never shows a password again, in no answer and no event', async () => {
    const { token } = await account();
    const secret = 'only-for-my-eyes-42';
    const answer = await change(token, secret, secret);
    expect(answer.text).not.toContain(secret);
    expect(JSON.stringify(await eventsOf(api.app, {}))).not.toContain(secret);
  });
});

describe('brute force', () => {
  const fail = (name: string, address: string) => signIn({ name, password: 'wrong password' }, address);
  const paused = ({ status, body, headers }: Answer<ErrorView>) => {
    expect([status, body.error.code]).toEqual([429, 'SIGN_IN_PAUSED']);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  };

  it('from one address at one account is slowed down, and the right password does not help meanwhile', async () => {
    const { name } = await account();
    const address = newAddress();
    for (let round = 0; round < 5; round += 1) expectPlainRefusal(await fail(name, address));
    paused(await fail(name, address));
    paused(await signIn({ name, password: PASSWORD }, address));
    expect(await lastEvent(address)).toMatchObject({
      action: 'auth.sign-in',
      outcome: 'refused',
      code: 'SIGN_IN_PAUSED',
    });
  });

  it('is slowed down in the same way where there is no such account', async () => {
    const address = newAddress();
    for (let round = 0; round < 5; round += 1) expectPlainRefusal(await fail('no-such-clerk', address));
    paused(await fail('no-such-clerk', address));
  });

  it('with many requests at the same moment gains no more tries', async () => {
    const { name } = await account();
    const address = newAddress();
    const answers = await Promise.all(Array.from({ length: 30 }, () => fail(name, address)));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(25);
  });

  it('from one address at many accounts stops that address and nobody else', async () => {
    const { name } = await account();
    const address = newAddress();
    const statuses: number[] = [];
    for (let round = 0; round < 40; round += 1) statuses.push((await fail(`victim-${round}-v`, address)).status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(30);
    expect(statuses.slice(30)).toEqual(Array.from({ length: 10 }, () => 429));
    expect((await signIn({ name, password: PASSWORD })).status).toBe(200);
  });

  it('from many addresses at one account is stopped, but not where its owner has signed in before', async () => {
    const { name } = await account();
    const home = newAddress();
    expect((await signIn({ name, password: PASSWORD }, home)).status).toBe(200);
    const statuses: number[] = [];
    for (let round = 0; round < 40; round += 1) statuses.push((await fail(name, newAddress())).status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(30);
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
    expect((await signIn({ name, password: PASSWORD }, home)).status).toBe(200);
  });

  it('from the addresses of one IPv6 network counts as from one', async () => {
    const { name } = await account();
    const statuses: number[] = [];
    for (let round = 0; round < 7; round += 1) statuses.push((await fail(name, `2001:db8:9:9::${round}`)).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
  });

  it('does not keep colleagues out who share an address and have used it before', async () => {
    const office = newAddress();
    const { name } = await account();
    await signIn({ name, password: PASSWORD }, office);
    for (let round = 0; round < 35; round += 1) await fail(`sprayed-${round}-v`, office);
    expect((await signIn({ name, password: PASSWORD }, office)).status).toBe(200);
  });
});

describe('one’s sessions', () => {
  it('are listed, ended one by one, and ended all but the one in use', async () => {
    const { name, token } = await account();
    const device = { 'user-agent': 'office computer' };
    const second = (await signIn({ name, password: PASSWORD }, '203.0.113.7', device)).body;
    const third = (await signIn({ name, password: PASSWORD })).body;
    const { body } = await api.get<PageView<SessionView>>('auth/sessions', { token });
    expect(body.total).toBe(3);
    expect(body.data.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
    expect(body.data).toContainEqual(
      expect.objectContaining({ sessionId: second.sessionId, address: '203.0.113.7', userAgent: 'office computer' }),
    );
    expect((await api.send('DELETE', `auth/sessions/${second.sessionId}`, { token })).status).toBe(204);
    expect((await api.get('auth/me', { token: second.accessToken })).status).toBe(401);
    expect((await api.send('DELETE', 'auth/sessions', { token })).status).toBe(204);
    expect((await api.get('auth/me', { token: third.accessToken })).status).toBe(401);
    expect((await api.get('auth/me', { token })).status).toBe(200);
  });

  it('cannot be ended by anybody else', async () => {
    const [one, other] = [await account(), await account()];
    const refused = await api.send<ErrorView>('DELETE', `auth/sessions/${one.sessionId}`, { token: other.token });
    expect([refused.status, refused.body.error.code]).toEqual([404, 'SESSION_NOT_FOUND']);
    expect((await api.get('auth/me', { token: one.token })).status).toBe(200);
  });

  it('are over at once after signing out', async () => {
    const { token } = await account();
    expect((await api.post('auth/sign-out', { token })).status).toBe(204);
    expect((await api.get('auth/me', { token })).status).toBe(401);
  });
});

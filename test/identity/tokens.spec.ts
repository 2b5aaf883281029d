import { JwtService, type JwtSignOptions } from '@nestjs/jwt';
import type { ErrorView } from '../../apps/api/src/http/error-view';
import type { TokensView } from '../../apps/api/src/identity/auth.views';
import { withApi, type Answer } from '../api/with-api';
import { createUser, type TestUser } from '../support/identity';
import { addressed, eventsOf } from './requests';
import { createKey, storageOf } from './world';

const SECRET = 'a-secret-of-the-suite-that-is-long-enough';
const PASSWORD = 'correct horse battery';
const BOUND_MS = 1_000;

const api = withApi({ tokenSecret: SECRET });
const jwt = new JwtService({});

let user: TestUser;
beforeAll(async () => {
  user = await createUser(api.app, { name: 'token-holder', password: PASSWORD });
});

let lastAddress = 0;
const newAddress = () => `203.0.113.${(lastAddress += 1)}`;

const me = (token: string | null, address = newAddress()) =>
  addressed<ErrorView>(api.app, 'GET', 'auth/me', { token }, address);

/** The one plain way in which every credential that proves nothing is refused. */
function expectPlainRefusal({ status, body, headers }: Answer<ErrorView>): void {
  expect([status, body.error]).toEqual([401, expect.objectContaining({ code: 'UNAUTHENTICATED', values: {}, at: {} })]);
  expect(headers['www-authenticate']).toBe('Bearer');
}

const seconds = () => Math.floor(Date.now() / 1000);

interface Forgery {
  readonly claims?: object;
  readonly options?: JwtSignOptions;
  readonly secret?: string;
}

/** A token as the service would sign it, but for what a case changes. */
function forge({ claims = {}, options = {}, secret = SECRET }: Forgery = {}): string {
  const now = seconds();
  const payload = { sub: user.userId, sid: user.sessionId, iat: now, nbf: now, exp: now + 600, ...claims };
  const stated = Object.fromEntries(Object.entries(payload).filter(([, value]) => value !== undefined));
  return jwt.sign(stated, { algorithm: 'HS256', issuer: 'suanpan', audience: 'suanpan-api', secret, ...options });
}

function withoutSignature(header: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { sub: user.userId, sid: user.sessionId, iat: seconds(), nbf: seconds(), exp: seconds() + 600 };
  return `${part(header)}.${part({ ...claims, iss: 'suanpan', aud: 'suanpan-api' })}.`;
}

function withClaim(token: string, claims: object): string {
  const [head = '', body = '', signature = ''] = token.split('.');
  const read = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
  return [head, Buffer.from(JSON.stringify({ ...read, ...claims })).toString('base64url'), signature].join('.');
}

describe('an access token', () => {
  it('of the service is believed, and so is one signed as it signs', async () => {
    expect((await me(user.token)).status).toBe(200);
    expect((await me(forge())).status).toBe(200);
  });

  it('lives for ten minutes and says nothing but whose it is', () => {
    const claims = jwt.decode<Record<string, unknown>>(user.token);
    expect(Object.keys(claims).sort()).toEqual(['aud', 'exp', 'iat', 'iss', 'jti', 'nbf', 'sid', 'sub']);
    expect(Number(claims['exp']) - Number(claims['iat'])).toBe(600);
  });

  it.each<[string, () => string]>([
    ['none at all', () => ''],
    ['random text', () => 'no-token'],
    ['alg: none', () => withoutSignature({ alg: 'none', typ: 'JWT' })],
    ['alg: None', () => withoutSignature({ alg: 'None', typ: 'JWT' })],
    ['alg: HS256 and no signature', () => withoutSignature({ alg: 'HS256', typ: 'JWT' })],
    ['an altered user', () => withClaim(user.token, { sub: 'user-0' })],
    ['an altered expiry', () => withClaim(user.token, { exp: seconds() + 86_400 })],
    ['another secret', () => forge({ secret: 'another-secret-that-is-long-enough-too' })],
    ['the empty secret', () => jwt.sign({ sub: user.userId, sid: user.sessionId }, { secret: 'x' })],
    ['another algorithm of the family', () => forge({ options: { algorithm: 'HS512' } })],
    ['another issuer', () => forge({ options: { issuer: 'somebody' } })],
    ['another audience', () => forge({ options: { audience: 'another-api' } })],
    ['expired, beyond what clocks differ', () => forge({ claims: { exp: seconds() - 61 } })],
    ['not valid yet, beyond what clocks differ', () => forge({ claims: { nbf: seconds() + 63 } })],
    ['issued longer ago than a token lives', () => forge({ claims: { iat: seconds() - 3_600 } })],
    ['without an expiry', () => forge({ claims: { exp: undefined } })],
    ['without a session', () => forge({ claims: { sid: undefined } })],
    ['of a session that is not there', () => forge({ claims: { sid: 'session-0' } })],
    ['of a user who is not there', () => forge({ claims: { sub: 'user-0' } })],
    ['with an object for a user', () => forge({ claims: { sub: undefined, sid: { $ne: null } } })],
    ['a megabyte long', () => `${user.token}${'x'.repeat(1_000_000)}`],
  ])('is refused in one plain way, in time and on record: %s', async (_, make) => {
    const token = make();
    const address = newAddress();
    const start = Date.now();
    const answer = await me(token, address);
    expect(Date.now() - start).toBeLessThan(BOUND_MS);
    expectPlainRefusal(answer);
    expect(await eventsOf(api.app, { address })).toMatchObject([
      { action: 'GET /auth/me', outcome: 'refused', code: 'UNAUTHENTICATED', actor: { kind: 'unknown' } },
    ]);
  });

  it.each([
    ['expired a little', () => forge({ claims: { exp: seconds() - 50 } })],
    ['not valid for a little yet', () => forge({ claims: { nbf: seconds() + 50, iat: seconds() + 50 } })],
  ])('of a machine whose clock differs is believed while it is %s', async (_, make) => {
    expect((await me(make())).status).toBe(200);
  });

  it.each([['Basic dXNlcjpwYXNz'], ['Bearer'], ['Bearer a b'], ['Token x'], [`Bearer ${'a.'.repeat(5_000)}`]])(
    'is refused in the same way in another header: %s',
    async (authorization) => {
      expectPlainRefusal(await addressed(api.app, 'GET', 'auth/me', { headers: { authorization } }, newAddress()));
    },
  );

  it.each<[string, (target: TestUser) => Promise<unknown>]>([
    ['removed', ({ userId }) => api.send('DELETE', `users/${userId}`)],
    ['disabled', ({ userId }) => api.post(`users/${userId}/disable`)],
    ['given another password', ({ userId }) => api.post(`users/${userId}/password-reset`)],
    ['signed out', ({ token }) => api.post('auth/sign-out', { token })],
  ])('is worth nothing from the moment its user is %s', async (_, end) => {
    const target = await createUser(api.app, {});
    expect((await me(target.token)).status).toBe(200);
    await end(target);
    const address = newAddress();
    expectPlainRefusal(await me(target.token, address));
    expect(await eventsOf(api.app, { address })).toHaveLength(1);
  });

  it('carries no rights of its own: a grant counts from the next request on, and no longer than it lasts', async () => {
    const target = await createUser(api.app, {});
    const users = () => api.get('users', { token: target.token });
    expect((await users()).status).toBe(403);
    const granted = await api.post<{ grants: { grantId: string }[] }>(`users/${target.userId}/grants`, {
      body: { role: 'auditor', districtCode: '990000' },
    });
    expect((await users()).status).toBe(200);
    await api.send('DELETE', `users/${target.userId}/grants/${granted.body.grants[0]?.grantId ?? ''}`);
    expect((await users()).status).toBe(403);
  });

  it('is asked for before a body is read: a large one of nobody is not taken in', async () => {
    const body = Buffer.alloc(49 * 1024 * 1024, 'x');
    const headers = { 'content-type': 'text/plain' };
    const answer = await api.post<ErrorView>('districts/990101/imports?year=2023', { token: null, headers, body });
    expectPlainRefusal(answer);
  });

  it('refused again and again fills no disk: after two minutes’ worth a minute the rest goes unrecorded', async () => {
    const address = newAddress();
    for (let round = 0; round < 130; round += 1) await me('no-token', address);
    const events = await eventsOf(api.app, { address });
    expect(events).toHaveLength(120);
    expect(events[0]).toMatchObject({ code: 'REFUSALS_NOT_RECORDED' });
  });
});

describe('a refresh token', () => {
  const refresh = (refreshToken: string, address = newAddress()) =>
    addressed<TokensView & ErrorView>(api.app, 'POST', 'auth/refresh', { body: { refreshToken } }, address);

  it('gives the next pair, which gives the next', async () => {
    const { refreshToken } = await createUser(api.app, {});
    const first = await refresh(refreshToken);
    expect(first.status).toBe(200);
    const second = await refresh(first.body.refreshToken ?? '');
    expect(second.status).toBe(200);
    expect(second.body.refreshToken).not.toBe(first.body.refreshToken);
    expect((await me(second.body.accessToken)).status).toBe(200);
  });

  it('used a second time ends the whole session: for whoever stole it, and for whoever it was stolen from', async () => {
    const victim = await createUser(api.app, {});
    const stolen = await refresh(victim.refreshToken);
    expect((await me(stolen.body.accessToken)).status).toBe(200);
    const address = newAddress();
    expectPlainRefusal(await refresh(victim.refreshToken, address));
    expectPlainRefusal(await me(stolen.body.accessToken));
    expectPlainRefusal(await me(victim.token));
    expectPlainRefusal(await refresh(stolen.body.refreshToken ?? ''));
    expect(await eventsOf(api.app, { address })).toMatchObject([
      {
        action: 'auth.refresh',
        outcome: 'refused',
        code: 'REFRESH_TOKEN_REUSED',
        actor: { kind: 'user', id: victim.userId },
        target: [{ kind: 'sessionId', id: victim.sessionId }],
      },
    ]);
  });

  it('used many times at the same moment gives one pair at most, and the session is over', async () => {
    const victim = await createUser(api.app, {});
    const answers = await Promise.all(Array.from({ length: 6 }, () => refresh(victim.refreshToken)));
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
    expectPlainRefusal(await me(victim.token));
  });

  it.each([
    ['made up', () => Promise.resolve('srt_0000000000000000000000000000000000000000000')],
    [
      'of a removed user',
      async () => {
        const target = await createUser(api.app, {});
        await api.send('DELETE', `users/${target.userId}`);
        return target.refreshToken;
      },
    ],
    [
      'of a session that was ended',
      async () => {
        const target = await createUser(api.app, {});
        await api.post('auth/sign-out', { token: target.token });
        return target.refreshToken;
      },
    ],
    ['an access token', () => Promise.resolve(user.token.slice(0, 200))],
  ])('is refused in one plain way and on record: %s', async (_, make) => {
    const address = newAddress();
    const token = await make();
    expectPlainRefusal(await refresh(token, address));
    expect(await eventsOf(api.app, { address })).toMatchObject([{ action: 'auth.refresh', outcome: 'refused' }]);
  });

  it('is stored as a hash only', async () => {
    const { refreshToken } = await createUser(api.app, {});
    const stored = await api.database.connection.collection('refreshTokens').find().toArray();
    expect(JSON.stringify(stored)).not.toContain(refreshToken);
    expect(JSON.stringify(stored)).not.toContain(refreshToken.slice(4));
  });
});

describe('a refresh token in a cookie', () => {
  const host = { host: 'suanpan.example', origin: 'http://suanpan.example' };
  const signIn = (headers: Readonly<Record<string, string>> = host) =>
    addressed<TokensView & ErrorView>(
      api.app,
      'POST',
      'auth/sign-in',
      { body: { name: 'token-holder', password: PASSWORD, keeper: 'cookie' }, headers },
      newAddress(),
    );
  const cookieOf = ({ headers }: Answer<unknown>) => String(headers['set-cookie']);
  const refresh = (cookie: string, headers: Readonly<Record<string, string>> = host) =>
    addressed<TokensView & ErrorView>(
      api.app,
      'POST',
      'auth/refresh',
      { body: {}, headers: { cookie: cookie.split(';')[0] ?? '', ...headers } },
      newAddress(),
    );

  it('is out of reach of scripts and other sites, and rotates', async () => {
    const first = await signIn();
    expect(first.body).not.toHaveProperty('refreshToken');
    expect(cookieOf(first)).toMatch(
      /^suanpan_refresh=srt_[\w-]{43}; Path=\/api\/v1\/auth; Max-Age=\d+; HttpOnly; SameSite=Strict$/,
    );
    const second = await refresh(cookieOf(first));
    expect(second.status).toBe(200);
    expect(second.body).not.toHaveProperty('refreshToken');
    expect(cookieOf(second)).not.toBe(cookieOf(first));
    expect((await refresh(cookieOf(second))).status).toBe(200);
  });

  it.each([
    ['by the browser’s word', { ...host, 'sec-fetch-site': 'cross-site' }],
    ['from a neighbouring name', { ...host, 'sec-fetch-site': 'same-site' }],
    ['by its origin', { ...host, origin: 'https://evil.example' }],
    ['from a page without an origin', { ...host, origin: 'null' }],
  ])('is not taken from a page of another site: %s', async (_, headers) => {
    const { status, body } = await refresh(cookieOf(await signIn()), headers);
    expect([status, body.error.code]).toEqual([403, 'CROSS_SITE_REFUSED']);
    expect((await signIn(headers)).body.error.code).toBe('CROSS_SITE_REFUSED');
  });

  it('is cleared when it is refused and when its user signs out', async () => {
    const first = await signIn();
    await refresh(cookieOf(first));
    const reused = await refresh(cookieOf(first));
    expectPlainRefusal(reused);
    expect(cookieOf(reused)).toContain('suanpan_refresh=; Path=/api/v1/auth; Max-Age=0');
    const { accessToken } = (await signIn()).body;
    const out = await addressed(api.app, 'POST', 'auth/sign-out', { token: accessToken }, newAddress());
    expect(cookieOf(out)).toContain('Max-Age=0');
  });

  it('opens no route but this one', async () => {
    const cookie = cookieOf(await signIn()).split(';')[0] ?? '';
    expectPlainRefusal(await addressed(api.app, 'GET', 'auth/me', { headers: { cookie } }, newAddress()));
  });
});

describe('an API key', () => {
  const at = { districtCode: '990101', unitId: null };
  const caller = (token: string, address = newAddress()) =>
    addressed<ErrorView>(api.app, 'GET', 'auth/caller', { token }, address);

  it('opens what its role may, and notes that it was used', async () => {
    const key = await createKey(storageOf(api.app), at, 'auditor');
    expect((await caller(key)).body).toMatchObject({ kind: 'key', grants: [{ role: 'auditor', ...at }] });
    const [, keyId = ''] = key.split('_');
    expect((await storageOf(api.app).identity.apiKeys.forCheck(keyId))?.lastUsedAt).toBeInstanceOf(Date);
  });

  it.each<[string, (key: string) => string | Promise<string>]>([
    ['with another secret', (key) => key.slice(0, -4) + (key.endsWith('AAAA') ? 'BBBB' : 'AAAA')],
    ['of an id that is not there', (key) => key.replace(/^spk_(.)/, (_, first) => `spk_${first === '0' ? '1' : '0'}`)],
    ['cut off', (key) => key.slice(0, -1)],
    ['that expired', () => createKey(storageOf(api.app), at, 'auditor', new Date(Date.now() - 1))],
    [
      'that was revoked',
      async (key) => {
        await api.send('DELETE', `districts/990101/api-keys/${key.split('_')[1] ?? ''}`);
        return key;
      },
    ],
  ])('is refused in one plain way and on record: %s', async (_, change) => {
    const key = await change(await createKey(storageOf(api.app), at, 'auditor'));
    const address = newAddress();
    expectPlainRefusal(await caller(key, address));
    expect(await eventsOf(api.app, { address })).toMatchObject([{ outcome: 'refused', code: 'UNAUTHENTICATED' }]);
  });
});

import type { ErrorView } from '../../apps/api/src/http/error-view';
import type { PageView } from '../../apps/api/src/http/page-view';
import type { DistrictView } from '../../apps/api/src/districts/districts.views';
import type { ApiKeyView, NewApiKeyView } from '../../apps/api/src/administration/api-keys.views';
import type { UnitView } from '../../apps/api/src/administration/units.controller';
import type { UserView, UserWithPasswordView } from '../../apps/api/src/administration/users.views';
import type { TokensView } from '../../apps/api/src/identity/auth.views';
import { withApi, type Answer } from '../api/with-api';
import { createUser, type TestUser } from '../support/identity';
import { eventsOf } from './requests';

const api = withApi();

type Maybe<T> = T & ErrorView;

const CITY = '990100';
let city: TestUser;
beforeAll(async () => {
  city = await createUser(api.app, { grants: [{ role: 'administrator', districtCode: CITY, unitId: null }] });
});

let count = 0;
const newName = () => `member-${(count += 1)}-a`;

const create = (body: object, token = api.caller.token) =>
  api.post<Maybe<UserWithPasswordView>>('users', { body: { districtCode: CITY, ...body }, token });
const codeOf = ({ status, body }: Answer<ErrorView>) => `${status} ${body.error?.code ?? ''}`;
const issuesOf = ({ body }: Answer<ErrorView>) =>
  (body.error.issues ?? []).map(({ code, at }) => `${at.path ?? ''} ${code}`);

describe('a new user', () => {
  it('gets a one-time password, shown once, and whoever made it is on record', async () => {
    const name = newName();
    const grants = [{ role: 'auditor', districtCode: '990101' }];
    const { status, body } = await create({ name, displayName: '李明', grants }, city.token);
    expect(status).toBe(201);
    expect(body).toMatchObject({ name, displayName: '李明', state: 'active', mustChangePassword: true });
    expect(body.grants).toMatchObject([
      { role: 'auditor', districtCode: '990101', unitId: null, grantedBy: city.name },
    ]);
    const shown = await api.get<UserView>(`users/${body.userId}`, { token: city.token });
    expect(shown.text).not.toContain(body.oneTimePassword);
    expect(shown.text).not.toMatch(/password(?:Hash)?"\s*:\s*"/i);
    const signedIn = await api.post<TokensView>('auth/sign-in', {
      body: { name, password: body.oneTimePassword },
      token: null,
    });
    expect(signedIn.body.mustChangePassword).toBe(true);
    const [event] = await eventsOf(api.app, { targetId: body.userId, action: 'POST /users' });
    expect(event).toMatchObject({
      actor: { id: city.userId, name: city.name },
      outcome: 'allowed',
      districtCode: CITY,
    });
    expect(JSON.stringify(await eventsOf(api.app, {}))).not.toContain(body.oneTimePassword);
  });

  it.each([
    ['Cyrillic letters', 'аdmin', 'USER_NAME_CHARACTERS'],
    ['a space of no width', 'ad\u200bmin', 'USER_NAME_CHARACTERS'],
    ['a million characters', 'a'.repeat(1_000_000), 'FIELD_TEXT'],
    ['too many characters', 'a'.repeat(41), 'USER_NAME_LENGTH'],
  ])('cannot have a name of %s', async (_, name, code) => {
    const refused = await create({ name });
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(refused.body.error.issues?.map((issue) => issue.code)).toEqual([code]);
  });

  it('cannot have a name that is taken or looks like one', async () => {
    await create({ name: 'wang.l' });
    expect(codeOf(await create({ name: 'ＷＡＮＧ.l' }))).toBe('409 USER_NAME_TAKEN');
    expect(codeOf(await create({ name: 'wang.1' }))).toBe('409 USER_NAME_LOOKS_ALIKE');
  });

  it.each([
    [
      'a district out of scope, as if it were not there',
      { role: 'auditor', districtCode: '990000' },
      'GRANT_DISTRICT_UNKNOWN',
    ],
    ['a district that is not there', { role: 'auditor', districtCode: '998877' }, 'GRANT_DISTRICT_UNKNOWN'],
    ['a department without its unit', { role: 'department', districtCode: CITY }, 'GRANT_UNIT_MISSING'],
    ['a unit that is not there', { role: 'department', districtCode: CITY, unitId: 'unit-0' }, 'GRANT_UNIT_UNKNOWN'],
    ['a unit with another role', { role: 'auditor', districtCode: CITY, unitId: 'unit-0' }, 'GRANT_UNIT_NEEDLESS'],
  ])('cannot be granted %s', async (_, grant, code) => {
    const refused = await create({ name: newName(), grants: [grant] }, city.token);
    expect(codeOf(refused)).toBe('422 GRANT_INVALID');
    expect(issuesOf(refused)[0]).toContain(code);
  });

  it('cannot be put into a district that the administrator does not look after', async () => {
    expect(codeOf(await create({ name: newName(), districtCode: '990000' }, city.token))).toBe('422 GRANT_INVALID');
  });

  it('cannot be given more than its maker has: not a higher district, by no way', async () => {
    const { body } = await create({ name: newName() }, city.token);
    const grant = { role: 'administrator', districtCode: '100000' };
    const refused = await api.post<ErrorView>(`users/${body.userId}/grants`, { body: grant, token: city.token });
    expect(codeOf(refused)).toBe('422 GRANT_INVALID');
  });
});

describe('users', () => {
  it('are listed by name, searched and filtered, in the scope of whoever asks', async () => {
    await create({ name: 'zhao.find', displayName: '赵六', grants: [{ role: 'approver', districtCode: CITY }] });
    await create({ name: 'zhao.else', districtCode: '990000' });
    const find = async (query: string) => {
      const { body } = await api.get<PageView<UserView>>(`users?${query}`, { token: city.token });
      return body.data.map(({ name }) => name);
    };
    expect(await find('q=zhao')).toEqual(['zhao.find']);
    expect(await find(`q=${encodeURIComponent('赵六')}&role=approver&state=active`)).toEqual(['zhao.find']);
    expect(await find('q=zhao&role=auditor')).toEqual([]);
    expect(await find('perPage=1')).toHaveLength(1);
  });

  it('are disabled, enabled, reset and removed', async () => {
    const { userId } = (await create({ name: newName() })).body;
    const act = (what: string) =>
      api.post<Maybe<UserWithPasswordView>>(`users/${userId}/${what}`, { token: city.token });
    expect((await act('disable')).body.state).toBe('disabled');
    expect((await act('enable')).body.state).toBe('active');
    const reset = (await act('password-reset')).body;
    expect(reset).toMatchObject({ mustChangePassword: true, oneTimePassword: expect.any(String) as string });
    expect((await api.send('DELETE', `users/${userId}`, { token: city.token })).status).toBe(204);
    expect(codeOf(await api.get<ErrorView>(`users/${userId}`))).toBe('404 USER_NOT_FOUND');
    expect(codeOf(await act('enable'))).toBe('404 USER_NOT_FOUND');
  });

  it('who hold more than an administrator looks after are not that administrator’s to change', async () => {
    const { userId } = (await create({ name: newName() })).body;
    await api.post(`users/${userId}/grants`, { body: { role: 'auditor', districtCode: '100000' } });
    for (const what of ['disable', 'password-reset']) {
      const refused = await api.post<ErrorView>(`users/${userId}/${what}`, { token: city.token });
      expect(codeOf(refused)).toBe('403 USER_BEYOND_SCOPE');
    }
    const removed = await api.send<ErrorView>('DELETE', `users/${userId}`, { token: city.token });
    expect(codeOf(removed)).toBe('403 USER_BEYOND_SCOPE');
  });

  it('are granted roles, once each, and lose them', async () => {
    const { userId } = (await create({ name: newName() })).body;
    const body = { role: 'policy-editor', districtCode: '990101' };
    await api.post(`users/${userId}/grants`, { body });
    const granted = await api.post<UserView>(`users/${userId}/grants`, { body });
    expect(granted.body.grants).toHaveLength(1);
    const path = `users/${userId}/grants/${granted.body.grants[0]?.grantId ?? ''}`;
    expect((await api.send<UserView>('DELETE', path)).body.grants).toEqual([]);
    expect(codeOf(await api.send<ErrorView>('DELETE', path))).toBe('404 GRANT_NOT_FOUND');
  });
});

describe('districts', () => {
  const add = (code: string, parentCode: string, token = api.caller.token) =>
    api.post<Maybe<DistrictView>>('districts', {
      body: { code, parentCode, name: { zh: `区${code}`, en: `District ${code}` } },
      token,
    });
  const move = (code: string, parentCode: string, token = api.caller.token) =>
    api.post<Maybe<DistrictView>>(`districts/${code}/move`, { body: { parentCode }, token });

  it('are added below one that the administrator looks after, and count at once', async () => {
    expect((await add('990103', CITY, city.token)).status).toBe(201);
    expect((await api.get(`districts/990103/units`, { token: city.token })).status).toBe(200);
    expect(codeOf(await add('990103', CITY, city.token))).toBe('409 DISTRICT_TAKEN');
    expect(codeOf(await add('990300', '990000', city.token))).toBe('404 DISTRICT_UNKNOWN');
    expect(codeOf(await add('990300', '998877'))).toBe('404 DISTRICT_UNKNOWN');
    expect(codeOf(await add('99030x', CITY))).toBe('400 REQUEST_INVALID');
  });

  it('are renamed', async () => {
    const body = { name: { zh: '改名区', en: 'Renamed' }, alternateNames: ['旧称'] };
    const renamed = await api.send<Maybe<DistrictView>>('PATCH', 'districts/990102', { body, token: city.token });
    expect(renamed.body).toMatchObject({ code: '990102', name: body.name, parentCode: CITY });
    expect((await api.get<Maybe<DistrictView>>('districts/990102')).body.name).toEqual(body.name);
  });

  it('are moved with all below them, which moves what grants cover', async () => {
    await add('990400', '990000');
    await add('990401', CITY);
    const sees = async () => (await api.get('districts/990401/units', { token: city.token })).status;
    expect(await sees()).toBe(200);
    expect((await move('990401', '990400')).body.parentCode).toBe('990400');
    expect(await sees()).toBe(404);
    expect(codeOf(await move('990401', CITY, city.token))).toBe('404 DISTRICT_UNKNOWN');
    await move('990401', CITY);
    expect(await sees()).toBe(200);
  });

  it('make no cycle', async () => {
    expect(codeOf(await move('990000', '990101'))).toBe('409 DISTRICT_MOVE_CYCLE');
    expect(codeOf(await move(CITY, CITY))).toBe('409 DISTRICT_MOVE_CYCLE');
  });
});

describe('units', () => {
  const register = (name: string, token = city.token) =>
    api.post<Maybe<UnitView>>('districts/990101/units', { body: { name }, token });

  it('are registered before any form names them, once, and go by further names', async () => {
    const { body, status } = await register('南山街道办事处');
    expect(status).toBe(201);
    expect((await register('南山街道 办事处')).body.unitId).toBe(body.unitId);
    const named = await api.post<Maybe<UnitView>>(`districts/990101/units/${body.unitId}/names`, {
      body: { name: '南山街办' },
      token: city.token,
    });
    expect(named.body.keys).toEqual(['南山街道办事处', '南山街办']);
    const other = (await register('北山街道办事处')).body;
    const path = `districts/990101/units/${other.unitId}/names`;
    expect(codeOf(await api.post<ErrorView>(path, { body: { name: '南山街办' } }))).toBe('409 UNIT_NAME_TAKEN');
    expect(codeOf(await api.post<ErrorView>('districts/990101/units/unit-0/names', { body: { name: 'x' } }))).toBe(
      '404 UNIT_NOT_FOUND',
    );
    expect(codeOf(await register('  '))).toBe('422 UNIT_NAME_BLANK');
  });
});

describe('an API key', () => {
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
  const make = (body: object) =>
    api.post<Maybe<NewApiKeyView>>('districts/990101/api-keys', {
      body: { label: '财务系统', validUntil: inDays(30), ...body },
      token: city.token,
    });

  it('is shown once, opens what its unit may see, is listed without its secret, and is revoked at once', async () => {
    const unit = await api.post<UnitView>('districts/990101/units', { body: { name: '密钥单位' } });
    const { body, status } = await make({ role: 'department', unitId: unit.body.unitId });
    expect(status).toBe(201);
    expect(body.key).toMatch(/^spk_[0-9a-z]+_[\w-]{43}$/);
    const units = await api.get<PageView<UnitView>>('districts/990101/units', { token: body.key });
    expect(units.body.data.map(({ unitId }) => unitId)).toEqual([unit.body.unitId]);
    const listed = await api.get<PageView<ApiKeyView>>('districts/990101/api-keys', { token: city.token });
    expect(listed.body.data).toContainEqual(expect.objectContaining({ keyId: body.keyId, revokedAt: null }));
    expect(listed.text).not.toContain(body.key.slice(-43));
    const stored = await api.database.connection.collection('apiKeys').find().toArray();
    expect(JSON.stringify(stored)).not.toContain(body.key.slice(-43));
    await api.send('DELETE', `districts/990101/api-keys/${body.keyId}`, { token: city.token });
    expect((await api.get('districts/990101/units', { token: body.key })).status).toBe(401);
  });

  it.each([
    ['of a role that changes policy', { role: 'policy-editor' }, '400 REQUEST_INVALID'],
    ['of an administrator', { role: 'administrator' }, '400 REQUEST_INVALID'],
    ['of a department without its unit', { role: 'department' }, '422 GRANT_INVALID'],
    ['that has expired', { role: 'auditor', validUntil: inDays(-1) }, '422 API_KEY_EXPIRY'],
    ['that is valid for years', { role: 'auditor', validUntil: inDays(800) }, '422 API_KEY_EXPIRY'],
    ['without an expiry', { role: 'auditor', validUntil: undefined }, '400 REQUEST_INVALID'],
  ])('is not made %s', async (_, body, expected) => {
    expect(codeOf(await make(body))).toBe(expected);
  });

  it('cannot be used to make others, or to end sessions', async () => {
    const { key } = (await make({ role: 'auditor' })).body;
    const refused = await api.post<ErrorView>('districts/990101/api-keys', { body: {}, token: key });
    expect(codeOf(refused)).toBe('403 FORBIDDEN');
    expect(codeOf(await api.send<ErrorView>('DELETE', 'auth/sessions', { token: key }))).toBe('403 FORBIDDEN');
  });
});

// Comes last: it disables whoever else is an administrator, the caller of the suite included.
describe('the last administrator of everything', () => {
  const root = async () => {
    const { body } = await create({
      name: newName(),
      grants: [{ role: 'administrator', districtCode: '100000' }],
      districtCode: '100000',
    });
    const signedIn = await api.post<TokensView>('auth/sign-in', {
      body: { name: body.name, password: body.oneTimePassword },
      token: null,
    });
    const token = signedIn.body.accessToken;
    await api.post('auth/password', { token, body: { current: body.oneTimePassword, next: 'their own password' } });
    return { ...body, token };
  };

  it('cannot go, in no way, and two who remove each other at the same moment leave one', async () => {
    const [one, two] = [await root(), await root()];
    const { data } = (await api.get<PageView<UserView>>('users?role=administrator&perPage=200')).body;
    const others = data.filter(
      ({ userId, grants }) =>
        ![one.userId, two.userId].includes(userId) && grants.some(({ districtCode }) => districtCode === '100000'),
    );
    for (const { userId } of others) await api.post(`users/${userId}/disable`, { token: one.token });
    const [byOne, byTwo] = await Promise.all([
      api.send<Maybe<object>>('DELETE', `users/${two.userId}`, { token: one.token }),
      api.send<Maybe<object>>('DELETE', `users/${one.userId}`, { token: two.token }),
    ]);
    const statuses = [byOne.status, byTwo.status].sort();
    expect([
      [204, 401],
      [204, 409],
    ]).toContainEqual(statuses);
    const last = byOne.status === 204 ? one : two;
    const grantId = last.grants[0]?.grantId ?? '';
    const ways = [
      api.send<ErrorView>('DELETE', `users/${last.userId}`, { token: last.token }),
      api.post<ErrorView>(`users/${last.userId}/disable`, { token: last.token }),
      api.send<ErrorView>('DELETE', `users/${last.userId}/grants/${grantId}`, { token: last.token }),
    ];
    for (const refused of await Promise.all(ways)) expect(codeOf(refused)).toBe('409 LAST_ADMINISTRATOR');
    for (const { userId } of others) await api.post(`users/${userId}/enable`, { token: last.token });
    const [event] = await eventsOf(api.app, { code: 'LAST_ADMINISTRATOR' });
    expect(event).toMatchObject({ outcome: 'failed', actor: { id: last.userId } });
  });
});

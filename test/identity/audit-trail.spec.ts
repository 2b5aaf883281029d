import type { AuditEventView } from '../../apps/api/src/audit/audit-events.views';
import type { PageView } from '../../apps/api/src/http/page-view';
import { aForm } from '../api/a-form';
import { asJson } from '../api/document-body';
import { withApi } from '../api/with-api';
import { createUser, type TestUser } from '../support/identity';
import { eventsOf } from './requests';

const api = withApi();
const DISTRICT = '990101';

const inDistrict = (role: 'auditor' | 'policy-editor' | 'administrator', districtCode = DISTRICT) =>
  createUser(api.app, { grants: [{ role, districtCode, unitId: null }] });

const search = async (query: string, { token }: TestUser) =>
  (await api.get<PageView<AuditEventView>>(`audit-events?${query}`, { token })).body;

describe('the audit trail', () => {
  it('says who did what to what, when, from where, with which outcome', async () => {
    const editor = await inDistrict('policy-editor');
    const before = Date.now();
    const body = { year: 2023, formIds: ['form-none'] };
    const headers = { 'user-agent': 'console/1.0' };
    await api.post(`districts/${DISTRICT}/imports?year=2023`, {
      ...asJson([aForm('审计记录')], headers),
      token: editor.token,
    });
    await api.post(`districts/${DISTRICT}/evaluations`, { body, token: editor.token });
    const [failed, done] = await eventsOf(api.app, { actorId: editor.userId });
    expect(done).toMatchObject({
      actor: { kind: 'user', id: editor.userId, name: editor.name },
      action: 'POST /districts/:districtCode/imports',
      target: [{ kind: 'districtCode', id: DISTRICT }],
      districtCode: DISTRICT,
      address: '127.0.0.1',
      userAgent: 'console/1.0',
      outcome: 'allowed',
      code: null,
    });
    expect(done?.at.getTime()).toBeGreaterThanOrEqual(before);
    expect(done?.requestId).not.toBe('');
    expect(failed).toMatchObject({ action: 'POST /districts/:districtCode/evaluations', code: 'FORMS_NOT_FOUND' });
  });

  it.each([
    ['without the role', 'POST', `districts/${DISTRICT}/imports?year=2023`, 'FORBIDDEN', DISTRICT],
    ['in a district out of sight', 'GET', 'districts/990102/forms', 'DISTRICT_UNKNOWN', '990102'],
    [
      'for a record that is not there for the caller',
      'GET',
      `districts/${DISTRICT}/forms/form-1`,
      'FORM_NOT_FOUND',
      DISTRICT,
    ],
  ] as const)('holds refusals: %s', async (_, method, path, code, districtCode) => {
    const auditor = await inDistrict('auditor');
    await api.send(method, path, { token: auditor.token });
    expect(await eventsOf(api.app, { actorId: auditor.userId })).toMatchObject([
      { outcome: 'refused', code, districtCode },
    ]);
  });

  it('does not hold what only reads, or tries something out', async () => {
    const auditor = await inDistrict('auditor');
    await api.get(`districts/${DISTRICT}/forms`, { token: auditor.token });
    await api.post(`districts/${DISTRICT}/previews?year=2023`, { ...asJson([aForm('试算')]), token: auditor.token });
    expect(await eventsOf(api.app, { actorId: auditor.userId })).toEqual([]);
  });

  it('is searched by administrators and auditors, each in their scope', async () => {
    const editor = await inDistrict('policy-editor');
    await api.post(`districts/${DISTRICT}/evaluations`, { body: {}, token: editor.token });
    const query = `actorId=${editor.userId}`;
    for (const watcher of [await inDistrict('auditor'), await inDistrict('administrator', '990000')]) {
      expect((await search(query, watcher)).total).toBe(1);
      expect((await search(`${query}&outcome=failed&code=REQUEST_INVALID&actorKind=user`, watcher)).total).toBe(1);
      expect((await search(`${query}&action=POST&targetId=${DISTRICT}&districtCode=${DISTRICT}`, watcher)).total).toBe(
        1,
      );
      expect((await search(`${query}&outcome=allowed`, watcher)).total).toBe(0);
    }
    const neighbour = await inDistrict('auditor', '990102');
    expect((await search(query, neighbour)).total).toBe(0);
    expect((await search(`${query}&districtCode=${DISTRICT}`, neighbour)).total).toBe(0);
  });

  it('is searched by day, as days are in China', async () => {
    const auditor = await inDistrict('auditor', '100000');
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    expect((await search(`from=${today}&until=${today}`, auditor)).total).toBeGreaterThan(0);
    expect((await search('from=2020-01-01&until=2020-12-31', auditor)).total).toBe(0);
    expect((await search('from=2020-01-01&perPage=2&page=2', auditor)).data).toHaveLength(2);
  });

  it('is stored before the answer leaves, or nothing is acknowledged', async () => {
    const editor = await inDistrict('administrator');
    const events = api.database.connection.collection('auditEvents');
    const validator = { $jsonSchema: { required: ['neverThere'] } };
    await api.database.connection.db?.command({ create: 'auditEventsAway', validator });
    const name = events.collectionName;
    await api.database.connection.db?.renameCollection(name, 'auditEventsKept');
    await api.database.connection.db?.renameCollection('auditEventsAway', name);
    try {
      const answer = await api.post(`districts/${DISTRICT}/units`, { body: { name: '审计失败' }, token: editor.token });
      expect(answer.status).toBe(500);
    } finally {
      await api.database.connection.db?.dropCollection(name);
      await api.database.connection.db?.renameCollection('auditEventsKept', name);
    }
  });
});

import { ImmutableRecordError, systemScope, type AuditEvent, type NewAuditEvent } from '@app/persistence';
import { DistrictTable } from '@app/rule-set';
import type { HydratedDocument } from 'mongoose';
import { DISTRICTS, withStorage } from '../support/with-storage';

const test = withStorage();
const everywhere = systemScope(new DistrictTable(DISTRICTS));
const at = (minute: number) => new Date(Date.parse('2026-01-01T00:00:00Z') + minute * 60_000);

const event: NewAuditEvent = {
  at: at(0),
  actor: { kind: 'user', id: 'user-1', name: 'li.ming' },
  action: 'POST /districts/:districtCode/forms',
  target: [{ kind: 'formId', id: 'form-1' }],
  districtCode: '510403',
  address: '192.0.2.1',
  userAgent: 'browser',
  outcome: 'allowed',
  code: null,
  requestId: 'request-1',
};

const EVENTS: readonly NewAuditEvent[] = [
  event,
  { ...event, at: at(1), outcome: 'refused', code: 'FORBIDDEN', districtCode: '110105' },
  { ...event, at: at(2), actor: { kind: 'unknown', id: null, name: '' }, action: 'auth.sign-in', outcome: 'refused' },
  { ...event, at: at(3), action: 'auth.sign-out', address: '192.0.2.2', target: [] },
];

beforeAll(async () => {
  for (const each of EVENTS) await test.storage.auditEvents.record(each);
});

describe('audit events', () => {
  it.each([
    ['all, the newest first', {}, [3, 2, 1, 0]],
    ['who', { actorId: 'user-1' }, [3, 1, 0]],
    ['what kind of who', { actorKind: 'unknown' as const }, [2]],
    ['what, by its beginning', { action: 'auth.' }, [3, 2]],
    ['to what', { targetId: 'form-1' }, [2, 1, 0]],
    ['when', { from: at(1), until: at(3) }, [2, 1]],
    ['from where', { address: '192.0.2.2' }, [3]],
    ['with which outcome', { outcome: 'refused' as const }, [2, 1]],
    ['why it was refused', { code: 'FORBIDDEN' }, [1]],
    ['a page', { page: 1, pageSize: 3 }, [0]],
  ])('are searched for %s', async (_, query, expected) => {
    const { events } = await test.storage.auditEvents.search(everywhere, query);
    expect(events.map((found) => EVENTS.findIndex((each) => each.at.getTime() === found.at.getTime()))).toEqual(
      expected,
    );
  });

  it('are found only in the scope', async () => {
    const { events, total } = await test.storage.auditEvents.search(everywhere.only('110105'));
    expect(total).toBe(1);
    expect(events).toMatchObject([{ ...EVENTS[1] }]);
  });

  it('cannot be changed or deleted, not even by reaching past the repository', async () => {
    const model = test.connection.model('auditEvents');
    await expect(model.updateOne({}, { $set: { outcome: 'allowed' } })).rejects.toThrow(ImmutableRecordError);
    await expect(model.deleteMany({})).rejects.toThrow(ImmutableRecordError);
    await expect(model.findOneAndUpdate({}, { $set: { code: null } })).rejects.toThrow(ImmutableRecordError);
    await expect(model.bulkWrite([{ deleteOne: { filter: {} } }])).rejects.toThrow(ImmutableRecordError);
    const document = (await model.findOne<HydratedDocument<AuditEvent>>())?.set('outcome', 'allowed');
    await expect(document?.save()).rejects.toThrow(ImmutableRecordError);
    expect((await test.storage.auditEvents.search(everywhere)).total).toBe(EVENTS.length);
  });
});

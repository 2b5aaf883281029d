import { newPrivateKey, signingKey } from '@app/evidence';
import { connectionOptions, openStorage, type NewAuditEvent, type Storage } from '@app/persistence';
import type { RuleSet } from '@app/rule-set';
import { createConnection, type Connection, type mongo } from 'mongoose';
import { scopeOf } from '../support/scope-of';
import { withStorage } from '../support/with-storage';
import { withTotal } from './a-form';
import { aSheet } from './a-sheet';

const test = withStorage();
const CODES = ['510403', '110106', '110105', '510400', '510000', '110000', '100000'];
const scope = scopeOf(...CODES);
const stamp = { evaluatedBy: 'clerk', evaluatedAt: new Date('2026-01-02T00:00:00Z') };
const everything = { overlapMs: Number.MAX_SAFE_INTEGER, graceMs: -2_000 };

function anEvent(districtCode: string, changes: Partial<NewAuditEvent> = {}): NewAuditEvent {
  return {
    districtCode,
    at: new Date('2026-01-01T08:00:00Z'),
    actor: { kind: 'user', id: 'user-1', name: '李四' },
    action: 'test.act',
    target: [{ kind: 'formId', id: 'form-1' }],
    address: '192.0.2.1',
    userAgent: 'test',
    outcome: 'allowed',
    code: null,
    requestId: 'request-1',
    ...changes,
  };
}

/** Scores of new forms, ready to be stored. */
async function scores(districtCode: string, count: number, name: string) {
  const forms = Array.from({ length: count }, (_, index) =>
    withTotal('97', { districtCode, projectName: `${name} ${index}` }),
  );
  const submissions = forms.map((form) => ({ form }));
  const outcomes = await test.storage.forms.save(scope, submissions, { savedBy: 'clerk', savedAt: new Date() });
  return outcomes.map((outcome, index) => {
    const form = forms[index];
    if (!form || !('revision' in outcome)) throw new Error('not stored');
    return { districtCode, formId: outcome.formId, formRevision: outcome.revision, sheet: aSheet(form, '96') };
  });
}

async function entriesOf(districtCode: string) {
  const { entries } = await test.storage.chain.entries.page(scope, districtCode, { page: 0, pageSize: 200 });
  return [...entries].reverse();
}

const intact = { brokenAt: null };

describe('a chain', () => {
  it('takes a batch of evaluations as one entry, before they are acknowledged', async () => {
    const batch = await scores('110105', 5, '一批');
    const added = await test.storage.evaluations.add(scope, batch, stamp);
    const entries = await entriesOf('110105');
    expect(entries.map(({ seq, total, members }) => [seq, total, members.length])).toEqual([[1, 5, 5]]);
    expect(entries[0]?.members.map(({ id }) => id)).toEqual(added.map(({ evaluationId }) => evaluationId));
    expect(await test.storage.chain.countWithoutEntry(scope, '110105')).toBe(0);
    expect(await test.storage.chain.verify(scope, '110105')).toMatchObject({ entries: 1, records: 5, ...intact });
  });

  it('takes nothing twice', async () => {
    const batch = await scores('110105', 2, '重复');
    await test.storage.evaluations.add(scope, batch, stamp);
    const { length } = await entriesOf('110105');
    await test.storage.evaluations.add(scope, [...batch, ...batch], { ...stamp, evaluatedBy: 'auditor' });
    await Promise.all([1, 2, 3].map(() => test.storage.evaluations.add(scope, batch, stamp)));
    expect(await entriesOf('110105')).toHaveLength(length);
  });

  it('takes publications, withdrawals and audit events', async () => {
    const ruleSet: RuleSet = {
      ...{ schemaVersion: 1, districtCode: '510400', year: 2020, kind: 'project', version: 1 },
      ...{ title: { zh: '攀枝花市', en: 'Panzhihua' }, standing: {}, sources: [] },
    };
    const published = { origin: 'shipped', publishedAt: new Date(), publishedBy: 'product' } as const;
    await test.storage.ruleSetVersions.publish(scope, ruleSet, published);
    await test.storage.ruleSetVersions.publish(scope, ruleSet, published);
    const withdrawal = { at: new Date(), by: 'approver', reason: '依据失效' };
    const { districtCode, year, kind, version } = ruleSet;
    const withdraw = () =>
      test.storage.ruleSetWithdrawals.add(scope, { districtCode, year, kind, version, ...withdrawal });
    expect([await withdraw(), await withdraw()]).toEqual([true, false]);
    await test.storage.auditEvents.record(anEvent('510400'));
    // Half a character, as a path can hold one.
    await test.storage.auditEvents.record(anEvent('510400', { target: [{ kind: 'formId', id: 'form-\ud83d' }] }));
    const entries = await entriesOf('510400');
    expect(entries.flatMap(({ members }) => members.map(({ type }) => type))).toEqual([
      'publication',
      'withdrawal',
      'audit-event',
      'audit-event',
    ]);
    expect(await test.storage.chain.verify(scope, '510400')).toMatchObject({ records: 4, ...intact });
  });

  it('stands when the persons of its audit events are erased', async () => {
    await test.connection
      .collection('auditEvents')
      .updateMany({ districtCode: '510400' }, { $set: { 'actor.name': '', address: '', userAgent: '' } });
    expect(await test.storage.chain.verify(scope, '510400')).toMatchObject(intact);
  });
});

describe('many writers at once', () => {
  it('leave no gap and no fork, and share entries within a process', async () => {
    const options = connectionOptions('embedded');
    const connections = await Promise.all([1, 2].map(() => createConnection(test.uri, options).asPromise()));
    const storages: Storage[] = [test.storage, ...connections.map(openStorage)];
    const batches = await Promise.all(['甲', '乙', '丙'].map((name) => scores('110106', 6, name)));
    const events = storages.flatMap((storage) =>
      Array.from({ length: 40 }, () => storage.auditEvents.record(anEvent('110106'))),
    );
    const evaluations = storages.flatMap((storage) =>
      batches.map((batch) => storage.evaluations.add(scope, batch, stamp)),
    );
    await Promise.all([...events, ...evaluations]);
    const verdict = await test.storage.chain.verify(scope, '110106');
    expect(verdict).toMatchObject({ records: 3 * 40 + 18, ...intact });
    expect(verdict.entries).toBeLessThan(verdict.records);
    expect(await test.storage.chain.countWithoutEntry(scope, '110106')).toBe(0);
    await Promise.all(connections.map((connection) => connection.close()));
  });
});

describe('what a crash left between a record and its entry', () => {
  let after: Storage;
  let connection: Connection;

  beforeAll(async () => {
    connection = await createConnection(test.uri, connectionOptions('embedded')).asPromise();
    after = openStorage(connection);
  });

  afterAll(() => connection.close());

  /** Takes the entries away again, as if the process had died before them; `after` is the one that comes next. */
  const forget = (districtCode: string) => test.connection.collection('chainEntries').deleteMany({ districtCode });

  it('is entered by the sweeper, once, also when several sweep', async () => {
    await test.storage.evaluations.add(scope, await scores('510000', 3, '崩溃'), stamp);
    await test.storage.auditEvents.record(anEvent('510000'));
    await forget('510000');
    expect(await test.storage.chain.countWithoutEntry(scope, '510000')).toBe(4);
    const { sweeper } = after.chain;
    const counts = await Promise.all([sweeper.sweep(new Date(), everything), sweeper.sweep(new Date(), everything)]);
    expect(Math.max(...counts)).toBeGreaterThanOrEqual(4);
    expect(await test.storage.chain.verify(scope, '510000')).toMatchObject({ records: 4, ...intact });
    expect(await sweeper.sweep(new Date(), everything)).toBe(0);
  });

  it('is entered when it is handed in again, as it was stored the first time', async () => {
    const batch = await scores('110000', 2, '再交');
    await test.storage.evaluations.add(scope, batch, stamp);
    await forget('110000');
    await after.evaluations.add(scope, batch, { evaluatedBy: 'other', evaluatedAt: new Date() });
    expect(await test.storage.chain.verify(scope, '110000')).toMatchObject({ records: 2, ...intact });
  });

  it('is left alone by the sweeper while it is young', async () => {
    await forget('110000');
    const young = { overlapMs: Number.MAX_SAFE_INTEGER, graceMs: 3_600_000 };
    expect(await after.chain.sweeper.sweep(new Date(), young)).toBe(0);
    expect(await test.storage.chain.countWithoutEntry(scope, '110000')).toBe(2);
  });
});

describe('a verification', () => {
  const CODE = '510403';
  const key = signingKey(newPrivateKey());
  let saved: Record<string, mongo.Document[]>;
  const COLLECTIONS = ['chainEntries', 'evaluations', 'ruleSetVersions', 'auditEvents', 'checkpoints'];

  beforeAll(async () => {
    const { chain, evaluations, auditEvents, ruleSetVersions } = test.storage;
    const ruleSet: RuleSet = {
      ...{ schemaVersion: 1, districtCode: CODE, year: 2020, kind: 'project', version: 1 },
      ...{ title: { zh: '西区', en: 'Xiqu' }, standing: {}, sources: [] },
    };
    const published = { origin: 'shipped', publishedAt: new Date(), publishedBy: 'product' } as const;
    await ruleSetVersions.publish(scope, ruleSet, published);
    await evaluations.add(scope, await scores(CODE, 3, '核验'), stamp);
    await auditEvents.record(anEvent(CODE));
    await auditEvents.record(anEvent(CODE));
    const entries = await entriesOf(CODE);
    await chain.checkpoints.listKey(key.publicKey, new Date());
    for (const { districtCode, seq, hash } of [entries[1], entries[3]].filter((each) => each !== undefined)) {
      await chain.checkpoints.add(scope, key.sign({ districtCode, seq, hash, at: new Date().toISOString() }));
    }
    saved = {};
    for (const name of COLLECTIONS) {
      saved[name] = await test.connection.collection(name).find({ districtCode: CODE }).toArray();
    }
  });

  afterEach(async () => {
    for (const name of COLLECTIONS) {
      await test.connection.collection(name).deleteMany({ districtCode: CODE });
      await test.connection.collection(name).insertMany(saved[name] ?? []);
    }
  });

  it('of an untouched chain finds nothing', async () => {
    expect(await test.storage.chain.verify(scope, CODE)).toEqual({
      ...{ entries: 4, records: 6, checkpoints: 2, brokenAt: null },
    });
  });

  type Touch = (collection: (name: string) => mongo.Collection) => Promise<unknown>;
  const at = (seq: number) => ({ districtCode: CODE, seq });
  const TOUCHES: readonly (readonly [string, number, string, Touch])[] = [
    ['an entry deleted in the middle', 3, 'CHAIN_ENTRY_MISSING', (c) => c('chainEntries').deleteOne(at(2))],
    ['the first entry deleted', 2, 'CHAIN_ENTRY_MISSING', (c) => c('chainEntries').deleteOne(at(1))],
    [
      'the last entries deleted',
      3,
      'CHAIN_CUT_OFF',
      (c) => c('chainEntries').deleteMany({ districtCode: CODE, seq: { $gt: 2 } }),
    ],
    ['everything deleted', 1, 'CHAIN_CUT_OFF', (c) => c('chainEntries').deleteMany({ districtCode: CODE })],
    [
      'an entry at another time',
      3,
      'CHAIN_ENTRY_ALTERED',
      (c) => c('chainEntries').updateOne(at(3), { $set: { at: new Date(0) } }),
    ],
    [
      'a member taken out',
      2,
      'CHAIN_ENTRY_ALTERED',
      (c) => c('chainEntries').updateOne(at(2), { $pop: { members: 1 } }),
    ],
    [
      'a hash changed',
      3,
      'CHAIN_ENTRY_ALTERED',
      (c) => c('chainEntries').updateOne(at(3), { $set: { hash: 'f'.repeat(64) } }),
    ],
    [
      'a link changed',
      4,
      'CHAIN_LINK_BROKEN',
      (c) => c('chainEntries').updateOne(at(4), { $set: { previousHash: 'f'.repeat(64) } }),
    ],
    ['an evaluation deleted', 2, 'CHAIN_RECORD_MISSING', (c) => c('evaluations').deleteOne({ districtCode: CODE })],
    [
      'an evaluation of somebody else',
      2,
      'CHAIN_RECORD_ALTERED',
      (c) => c('evaluations').updateOne({ districtCode: CODE }, { $set: { evaluatedBy: 'x' } }),
    ],
    [
      'a sheet with another total',
      2,
      'CHAIN_RECORD_ALTERED',
      (c) =>
        c('evaluations').updateOne({ districtCode: CODE }, [
          { $set: { sheet: { $replaceOne: { input: '$sheet', find: '"total":"96"', replacement: '"total":"98"' } } } },
        ]),
    ],
    [
      'a total shown that is not the sheet’s',
      2,
      'CHAIN_RECORD_ALTERED',
      (c) => c('evaluations').updateOne({ districtCode: CODE }, { $set: { 'shown.total': '99' } }),
    ],
    [
      'a rule set with another title',
      1,
      'CHAIN_RECORD_ALTERED',
      (c) =>
        c('ruleSetVersions').updateOne({ districtCode: CODE }, [
          { $set: { content: { $replaceOne: { input: '$content', find: 'Xiqu', replacement: 'Elsewhere' } } } },
        ]),
    ],
    [
      'an audit event with another outcome',
      3,
      'CHAIN_RECORD_ALTERED',
      (c) => c('auditEvents').updateMany({ districtCode: CODE }, { $set: { outcome: 'refused' } }),
    ],
    [
      'a checkpoint of another hash',
      2,
      'CHAIN_CHECKPOINT_CONTRADICTS',
      (c) => c('checkpoints').updateOne(at(2), { $set: { hash: 'f'.repeat(64) } }),
    ],
    [
      'a checkpoint of another time',
      4,
      'CHAIN_CHECKPOINT_FORGED',
      (c) => c('checkpoints').updateOne(at(4), { $set: { at: new Date(0) } }),
    ],
    [
      'a checkpoint of an unknown key',
      2,
      'CHAIN_CHECKPOINT_FORGED',
      (c) => c('checkpoints').updateOne(at(2), { $set: { keyId: 'x' } }),
    ],
  ];
  it.each(TOUCHES)('finds %s, at entry %i: %s', async (_name, seq, code, touch) => {
    await touch((name) => test.connection.collection(name));
    const { brokenAt } = await test.storage.chain.verify(scope, CODE);
    expect([brokenAt?.seq, brokenAt?.reason.code]).toEqual([seq, code]);
  });
});

it('gives out nothing of a chain outside the scope', async () => {
  const elsewhere = scopeOf('110106');
  await expect((async () => test.storage.chain.verify(elsewhere, '510403'))()).rejects.toThrow('OUT_OF_SCOPE');
  await expect((async () => test.storage.chain.countWithoutEntry(elsewhere, '510403'))()).rejects.toThrow(
    'OUT_OF_SCOPE',
  );
});

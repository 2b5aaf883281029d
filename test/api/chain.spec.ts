import { isSignedWith, newPrivateKey, readPublicKey, signingKey, type Checkpoint } from '@app/evidence';
import type {
  ChainEntryView,
  ChainVerdictView,
  ChainView,
  CheckpointKeyView,
} from '../../apps/api/src/chain/chain.views';
import { ChainKeeper } from '../../apps/api/src/chain/chain-keeper';
import { CheckpointSigner } from '../../apps/api/src/chain/checkpoint-signer';
import type { PageView } from '../../apps/api/src/http/page-view';
import { scopeOf } from '../support/scope-of';
import { storageOf } from '../identity/world';
import { aForm } from './a-form';
import { asJson } from './document-body';
import { withApi } from './with-api';

const api = withApi();
const D = 'districts/990101';
const scope = scopeOf('990101');

beforeAll(async () => {
  const forms = ['一', '二', '三'].map((name) => aForm(name));
  await api.post(`${D}/imports?year=2023`, asJson(forms));
  await api.post(`${D}/evaluations`, { body: { year: 2023, kind: 'project' } });
});

const show = async () => (await api.get<ChainView>(`${D}/chain`)).body;

describe('the chain of a district', () => {
  it('holds what has been scored, published and done', async () => {
    const { body } = await api.get<PageView<ChainEntryView>>(`${D}/chain/entries?perPage=100`);
    const types = body.data.flatMap(({ members }) => members.map(({ type }) => type));
    expect(types.filter((type) => type === 'evaluation')).toHaveLength(3);
    expect(types.filter((type) => type === 'publication')).toHaveLength(2);
    expect(types.filter((type) => type === 'audit-event').length).toBeGreaterThanOrEqual(2);
    expect(body.total).toBe(body.data.length);
    expect(body.data.map(({ seq }) => seq)).toEqual(body.data.map((_, index) => body.total - index));
  });

  it('comes in pages, the newest entry first', async () => {
    const first = await api.get<PageView<ChainEntryView>>(`${D}/chain/entries?perPage=1`);
    const second = await api.get<PageView<ChainEntryView>>(`${D}/chain/entries?perPage=1&page=2`);
    expect(second.body.data[0]?.hash).toBe(first.body.data[0]?.previousHash);
    expect((await api.get(`${D}/chain/entries?perPage=0`)).status).toBe(400);
  });

  it('says where it stands', async () => {
    const { length, head, unchained, districtCode } = await show();
    expect([districtCode, head?.seq, unchained]).toEqual(['990101', length, 0]);
  });

  it('is verified on request, which is on record itself', async () => {
    const before = await show();
    const { body } = await api.post<ChainVerdictView>(`${D}/chain/verify`);
    expect(body).toMatchObject({ isIntact: true, entries: before.length, brokenAt: null });
    expect((await show()).length).toBe(before.length + 1);
  });

  it('of a district without one is empty', async () => {
    const { body } = await api.get<ChainView>('districts/990102/chain');
    expect(body).toEqual({ districtCode: '990102', length: 0, head: null, checkpoint: null, unchained: 0 });
    const verdict = await api.post<ChainVerdictView>('districts/990102/chain/verify');
    expect(verdict.body).toMatchObject({ isIntact: true, entries: 0 });
  });

  it('says what was altered, where, and what to do', async () => {
    const events = api.database.connection.collection('auditEvents');
    const event = await events.findOne({ districtCode: '990101' });
    const eventId = String(event?.['eventId']);
    await events.updateOne({ eventId }, { $set: { action: 'nothing' } });
    const { body } = await api.post<ChainVerdictView>(`${D}/chain/verify`);
    await events.updateOne({ eventId }, { $set: { action: String(event?.['action']) } });
    expect(body).toMatchObject({ isIntact: false, brokenAt: { reason: { code: 'CHAIN_RECORD_ALTERED' } } });
    expect(body.brokenAt?.reason.message.en).toContain(eventId);
  });
});

describe('checkpoints', () => {
  const keys = async () => (await api.get<CheckpointKeyView[]>('chain/keys')).body;

  it('are signed when they are due, with a key whose public half anybody who is signed in may have', async () => {
    await api.app.get(ChainKeeper).signDue(scope, new Date(Date.now() + 3_600_000));
    const { checkpoint, head } = await show();
    expect(checkpoint?.seq).toBe(head?.seq);
    const [key] = await keys();
    const signed = { ...checkpoint, districtCode: '990101' } as Checkpoint;
    expect(isSignedWith(readPublicKey(key?.pem ?? ''), signed)).toBe(true);
  });

  it('are not signed again while nothing has entered', async () => {
    const before = (await show()).checkpoint;
    await api.app.get(ChainKeeper).signDue(scope, new Date(Date.now() + 7_200_000));
    expect((await show()).checkpoint).toEqual(before);
  });

  it('are given for an entry: the first one behind it, or a new one', async () => {
    const signer = api.app.get(CheckpointSigner);
    const { length, checkpoint } = await show();
    expect((await signer.checkpointFrom(scope, '990101', 1))?.seq).toBe(checkpoint?.seq);
    await api.post(`${D}/chain/verify`);
    const later = await signer.checkpointFrom(scope, '990101', length + 1);
    expect(later?.seq).toBeGreaterThan(length);
    expect((await signer.checkpointFrom(scope, '990101', length + 1))?.signature).toBe(later?.signature);
  });

  it('never let the private key out', async () => {
    const instance = await api.database.connection.collection('instance').findOne({});
    const secret = String(instance?.['checkpointKey']);
    expect(secret).toContain('PRIVATE KEY');
    const body = secret.split('\n')[1] ?? '';
    for (const path of ['chain/keys', `${D}/chain`, `${D}/chain/entries`, 'audit-events?perPage=200', '/metrics']) {
      const { text } = await api.get(path);
      expect(text).not.toContain(body);
      expect(text).not.toContain('PRIVATE');
    }
  });
});

describe('a service with a key of its own', () => {
  const pem = newPrivateKey();
  const rotated = withApi({ checkpointKey: pem });

  it('signs with it, lists it, and says so in the audit trail', async () => {
    await rotated.app.get(CheckpointSigner).checkpointFrom(scopeOf('990101'), '990101', 1);
    const { keyId } = signingKey(pem).publicKey;
    const { body } = await rotated.get<CheckpointKeyView[]>('chain/keys');
    expect(body.map((key) => key.keyId)).toEqual([keyId]);
    const events = await rotated.get<PageView<{ target: unknown }>>('audit-events?action=chain.checkpoint-key');
    expect(events.body.data.map(({ target }) => target)).toEqual([[{ kind: 'checkpointKeyId', id: keyId }]]);
  });

  it('still verifies what the key before it signed', async () => {
    const storage = storageOf(rotated.app);
    const old = signingKey(newPrivateKey());
    await storage.chain.checkpoints.listKey(old.publicKey, new Date(0));
    const head = await storage.chain.entries.head(scope, '990101');
    if (!head) throw new Error('no chain');
    await storage.chain.checkpoints.add(scope, old.sign({ ...head, at: new Date().toISOString() }));
    expect((await rotated.post<ChainVerdictView>(`${D}/chain/verify`)).body.isIntact).toBe(true);
  });
});

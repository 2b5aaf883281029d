import { connectDatabase, type DraftPerson } from '@app/persistence';
import type { RuleSet } from '@app/rule-set';
import { createApp } from '../../apps/api/src/http/create-app';
import type { DraftView } from '../../apps/api/src/rule-set-drafts/drafts.views';
import { SweepPublicationsUseCase } from '../../apps/api/src/rule-set-drafts/sweep-publications.usecase';
import { StartUp } from '../../apps/api/src/start-up/start-up';
import { eventsOf } from '../identity/requests';
import { storageOf } from '../identity/world';
import { scopeOf } from '../support/scope-of';
import { addressOf, policyMakers, type PolicyMakers } from './policy-makers';
import { testConfig, withApi } from './with-api';

const api = withApi();
const DISTRICT = '990101';
const scope = scopeOf(DISTRICT);
let bureau: PolicyMakers;
let publisher: DraftPerson;

beforeAll(async () => {
  bureau = await policyMakers(api, DISTRICT);
  publisher = { id: bureau.publisher.userId, name: bureau.publisher.name };
});

async function approvedDraft(): Promise<DraftView> {
  const draft = await bureau.create(DISTRICT, { kind: 'version', version: 2 });
  return bureau.step(bureau.approver, await bureau.step(bureau.editor, draft, 'submit'), 'approve');
}

/** What a publication has done when it is cut off: claimed the draft, and perhaps stored the version. */
async function interrupt({ draftId, revision }: DraftView, isStored: boolean): Promise<number | null> {
  const { ruleSetDrafts, ruleSetVersions } = storageOf(api.app);
  const at = new Date();
  const claim = await ruleSetDrafts.claimPublication(scope, { draftId, revision, by: publisher, at });
  if (claim.kind !== 'done') throw new Error(claim.kind);
  if (!isStored) return null;
  const gate = { passes: true, checkedAt: at, items: [] };
  const stamp = { origin: 'published', publishedAt: at, publishedBy: publisher.name, draftId, gate } as const;
  return ruleSetVersions.publishNext(scope, JSON.parse(claim.draft.content) as RuleSet, stamp);
}

const now = async (draft: DraftView) => (await bureau.call(bureau.editor, 'GET', addressOf(draft))).body;
const restart = async () => {
  const app = await createApp(testConfig(), await connectDatabase({ uri: api.database.uri, dataDir: '' }));
  await app.get(StartUp).run();
  await app.close();
};

describe('a publication that a crash cut off', () => {
  it('after its version was stored is finished when the service starts', async () => {
    const draft = await approvedDraft();
    const version = await interrupt(draft, true);
    expect(await now(draft)).toMatchObject({ state: 'approved', publishedVersion: null });
    await restart();
    const healed = await now(draft);
    expect(healed).toMatchObject({ state: 'published', publishedVersion: version });
    expect(healed.history.at(-1)).toMatchObject({ action: 'publish', by: publisher });
    const [event] = await eventsOf(api.app, { action: 'rule-set.publish-recovered' });
    expect(event?.target).toContainEqual({ kind: 'draftId', id: draft.draftId });
    await restart();
    expect(await now(draft)).toEqual(healed);
    expect(await eventsOf(api.app, { action: 'rule-set.publish-recovered' })).toHaveLength(1);
  });

  it('before anything was stored holds the draft until it is certain, and then lets it go', async () => {
    const draft = await approvedDraft();
    await interrupt(draft, false);
    const publish = () =>
      bureau.call(bureau.publisher, 'POST', `${addressOf(draft)}/publish`, { revision: draft.revision });
    const held = await publish();
    expect([held.status, held.body.error.code]).toEqual([409, 'DRAFT_BEING_PUBLISHED']);
    await restart();
    expect((await publish()).status).toBe(409);
    await api.app.get(SweepPublicationsUseCase, { strict: false }).execute(scope, -1);
    expect((await publish()).status).toBe(200);
    const versions = api.database.connection.collection('ruleSetVersions');
    expect(await versions.countDocuments({ draftId: draft.draftId })).toBe(1);
  });
});

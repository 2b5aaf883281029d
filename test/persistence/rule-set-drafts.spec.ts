import {
  OutOfScopeError,
  type DraftChange,
  type DraftOutcome,
  type DraftState,
  type RuleSetDraft,
} from '@app/persistence';
import type { RuleSet } from '@app/rule-set';
import { scopeOf } from '../support/scope-of';
import { withStorage } from '../support/with-storage';

const test = withStorage();
const scope = scopeOf('510403');
const editor = { id: 'user-editor', name: 'editor' };
const second = { id: 'user-second', name: 'second' };
const approver = { id: 'user-approver', name: 'approver' };
const at = new Date('2026-03-01T02:00:00Z');
const counts = { error: 0, warning: 0, info: 0 };
const gate = { passes: true, checkedAt: at, items: [] };

function aRuleSet(changes: Partial<RuleSet> = {}): RuleSet {
  return {
    schemaVersion: 1,
    districtCode: '510403',
    year: 2026,
    kind: 'project',
    version: 1,
    title: { zh: '攀枝花市西区2026年', en: 'Xiqu 2026' },
    standing: {},
    sources: [],
    ...changes,
  };
}

const titled = (zh: string) => aRuleSet({ title: { zh, en: 'Changed' } });

async function aDraft(changes: Partial<RuleSet> = {}): Promise<RuleSetDraft> {
  const made = { ruleSet: aRuleSet(changes), origin: 'scratch', counts } as const;
  const draft = await test.storage.ruleSetDrafts.create(scope, made, { by: editor, at });
  if (!draft) throw new Error('The id is taken.');
  return draft;
}

const change = (draft: RuleSetDraft, by = editor, comment?: string): DraftChange => ({
  ...{ draftId: draft.draftId, revision: draft.revision, by, at, comment },
});

function done(outcome: DraftOutcome): RuleSetDraft {
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome.draft;
}

/** A draft brought to a state by the steps that lead there. */
async function draftIn(state: DraftState, changes: Partial<RuleSet> = {}): Promise<RuleSetDraft> {
  const { ruleSetDrafts: drafts } = test.storage;
  const draft = await aDraft(changes);
  if (state === 'draft') return draft;
  if (state === 'discarded') return done(await drafts.discard(scope, change(draft)));
  const submitted = done(await drafts.submit(scope, change(draft)));
  if (state === 'submitted') return submitted;
  const approved = done(await drafts.approve(scope, change(submitted, approver)));
  if (state === 'approved') return approved;
  const published = await drafts.finishPublication(scope, { draftId: draft.draftId, by: approver, at, version: 1 });
  if (!published) throw new Error('The draft is gone.');
  return published;
}

describe('a draft', () => {
  it('comes back as it was made, in the first revision, with its author', async () => {
    const draft = await aDraft();
    expect(await test.storage.ruleSetDrafts.find(scope, draft.draftId)).toEqual(draft);
    expect(draft).toMatchObject({ revision: 1, state: 'draft', authors: [editor], publication: null });
    expect(JSON.parse(draft.content)).toEqual(aRuleSet());
  });

  it('takes new content, and notes who wrote it', async () => {
    const draft = await aDraft();
    const content = { ruleSet: titled('改过'), counts: { error: 1, warning: 2, info: 3 } };
    const saved = done(await test.storage.ruleSetDrafts.save(scope, change(draft, second), content));
    expect(saved).toMatchObject({ revision: 2, authors: [editor, second], updatedBy: second, counts: content.counts });
    expect([saved.title.zh, JSON.parse(saved.content)]).toEqual(['改过', content.ruleSet]);
    expect(saved.history.map(({ action, revision, by }) => [action, revision, by])).toEqual([
      ['create', 1, editor],
      ['edit', 2, second],
    ]);
  });

  it('names an author once, however often they save', async () => {
    const first = await aDraft();
    const again = done(await test.storage.ruleSetDrafts.save(scope, change(first), { ruleSet: titled('一'), counts }));
    const saved = done(await test.storage.ruleSetDrafts.save(scope, change(again), { ruleSet: titled('二'), counts }));
    expect(saved.authors).toEqual([editor]);
  });

  it('of an id that is taken is not made again', async () => {
    const made = { ruleSet: aRuleSet(), origin: 'shipped', counts, draftId: 'draft-of-a-file' } as const;
    expect(await test.storage.ruleSetDrafts.create(scope, made, { by: editor, at })).not.toBeNull();
    expect(await test.storage.ruleSetDrafts.create(scope, made, { by: editor, at })).toBeNull();
  });

  it('is neither made nor seen nor changed outside its district', async () => {
    const elsewhere = scopeOf('110106');
    const draft = await aDraft();
    const { ruleSetDrafts: drafts } = test.storage;
    expect(await drafts.find(elsewhere, draft.draftId)).toBeNull();
    expect(await drafts.submit(elsewhere, change(draft))).toEqual({ kind: 'missing' });
    const made = { ruleSet: aRuleSet(), origin: 'scratch', counts } as const;
    await expect(drafts.create(elsewhere, made, { by: editor, at })).rejects.toThrow(OutOfScopeError);
    expect(await drafts.find(scope, draft.draftId)).toEqual(draft);
  });
});

describe('of many who save the same revision', () => {
  it('one is heard, and the others are given what stands there', async () => {
    const draft = await aDraft();
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        test.storage.ruleSetDrafts.save(scope, change(draft, { id: `u${index}`, name: `n${index}` }), {
          ruleSet: titled(`第${index}份`),
          counts,
        }),
      ),
    );
    expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    const stored = await test.storage.ruleSetDrafts.find(scope, draft.draftId);
    for (const outcome of outcomes.filter(({ kind }) => kind !== 'done')) {
      expect(outcome).toEqual({ kind: 'changed', draft: stored });
    }
    expect(stored).toMatchObject({ revision: 2, history: [{ action: 'create' }, { action: 'edit' }] });
    expect(stored?.authors.map(({ id }) => id)).toEqual([editor.id, stored?.updatedBy.id]);
  });

  it('one is heard also where one saves and the other submits', async () => {
    const draft = await aDraft();
    const outcomes = await Promise.all([
      test.storage.ruleSetDrafts.save(scope, change(draft), { ruleSet: titled('改'), counts }),
      test.storage.ruleSetDrafts.submit(scope, change(draft)),
    ]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['changed', 'done']);
  });
});

const STATES: readonly DraftState[] = ['draft', 'submitted', 'approved', 'published', 'discarded'];
type Act = (draft: RuleSetDraft) => Promise<DraftOutcome>;
const STEPS: readonly [string, Act, readonly DraftState[], DraftState][] = [
  [
    'edit',
    (draft) => test.storage.ruleSetDrafts.save(scope, change(draft), { ruleSet: titled('改'), counts }),
    ['draft'],
    'draft',
  ],
  ['submit', (draft) => test.storage.ruleSetDrafts.submit(scope, change(draft)), ['draft'], 'submitted'],
  [
    'withdraw-submission',
    (draft) => test.storage.ruleSetDrafts.withdrawSubmission(scope, change(draft)),
    ['submitted', 'approved'],
    'draft',
  ],
  ['approve', (draft) => test.storage.ruleSetDrafts.approve(scope, change(draft, approver)), ['submitted'], 'approved'],
  [
    'send-back',
    (draft) => test.storage.ruleSetDrafts.sendBack(scope, change(draft, approver, '分值不对')),
    ['submitted', 'approved'],
    'draft',
  ],
  ['discard', (draft) => test.storage.ruleSetDrafts.discard(scope, change(draft)), ['draft'], 'discarded'],
];

describe.each(STEPS)('%s', (action, act, from, to) => {
  it.each(STATES)('from the state %s', async (state) => {
    const draft = await draftIn(state);
    const outcome = await act(draft);
    if (from.includes(state)) {
      expect(outcome).toMatchObject({ kind: 'done', draft: { state: to, revision: draft.revision + 1 } });
      expect(done(outcome).history.at(-1)).toMatchObject({ action, revision: draft.revision + 1 });
    } else expect(outcome).toEqual({ kind: 'wrong-state', draft });
  });

  it('is not heard on a revision that is not the latest', async () => {
    const draft = await draftIn(from[0] ?? 'draft');
    expect(await act({ ...draft, revision: draft.revision - 1 })).toEqual({ kind: 'changed', draft });
  });
});

describe('a review', () => {
  it('keeps what the approver said, and a new submission begins anew', async () => {
    const { ruleSetDrafts: drafts } = test.storage;
    const submitted = await draftIn('submitted');
    const back = done(await drafts.sendBack(scope, change(submitted, approver, '分值不对')));
    expect(back).toMatchObject({
      review: { decision: 'sent-back', by: approver, comment: '分值不对' },
      submittedAt: null,
    });
    expect(done(await drafts.submit(scope, change(back)))).toMatchObject({ review: null, submittedAt: at });
  });

  it('keeps the simulation that the approval rests on', async () => {
    const submitted = await draftIn('submitted');
    const approved = await test.storage.ruleSetDrafts.approve(scope, change(submitted, approver), 'job-1');
    expect(done(approved).review).toMatchObject({ decision: 'approved', simulationId: 'job-1' });
  });

  it('does not make its approver an author, but whoever submits is one', async () => {
    const draft = await aDraft();
    const submitted = done(await test.storage.ruleSetDrafts.submit(scope, change(draft, second)));
    const approved = done(await test.storage.ruleSetDrafts.approve(scope, change(submitted, approver)));
    expect(approved.authors).toEqual([editor, second]);
  });
});

describe('a publication', () => {
  const stamp = { origin: 'published', publishedAt: at, publishedBy: 'approver', gate } as const;

  it('is claimed by one of many, and keeps every other step out', async () => {
    const { ruleSetDrafts: drafts } = test.storage;
    const draft = await draftIn('approved');
    const claims = await Promise.all([1, 2, 3].map(() => drafts.claimPublication(scope, change(draft, approver))));
    expect(claims.map(({ kind }) => kind).sort()).toEqual(['done', 'wrong-state', 'wrong-state']);
    expect(await drafts.sendBack(scope, change(draft, approver, '晚了'))).toMatchObject({ kind: 'wrong-state' });
    expect((await drafts.unfinishedPublications(scope)).map(({ draftId }) => draftId)).toContain(draft.draftId);
  });

  it('that stored nothing is released once it is old enough', async () => {
    const { ruleSetDrafts: drafts } = test.storage;
    const draft = await draftIn('approved');
    await drafts.claimPublication(scope, change(draft, approver));
    expect(await drafts.releasePublication(scope, draft.draftId, at)).toBe(false);
    expect(await drafts.releasePublication(scope, draft.draftId, new Date(at.getTime() + 1))).toBe(true);
    expect(await drafts.find(scope, draft.draftId)).toEqual(draft);
  });

  it('is finished once, whoever finishes it', async () => {
    const { ruleSetDrafts: drafts } = test.storage;
    const draft = await draftIn('approved');
    await drafts.claimPublication(scope, change(draft, approver));
    const end = { draftId: draft.draftId, by: approver, at, version: 4 };
    await Promise.all([1, 2, 3].map(() => drafts.finishPublication(scope, end)));
    const stored = await drafts.find(scope, draft.draftId);
    expect(stored).toMatchObject({ state: 'published', revision: draft.revision + 1, publication: { version: 4 } });
    expect(stored?.history.filter(({ action }) => action === 'publish')).toHaveLength(1);
  });

  it('takes the next number, each draft its own, however many publish at once', async () => {
    const { ruleSetVersions: versions } = test.storage;
    const publish = (draftId: string, zh: string) =>
      versions.publishNext(scope, aRuleSet({ year: 2027, title: { zh, en: zh } }), { ...stamp, draftId });
    const numbers = await Promise.all(Array.from({ length: 8 }, (_, index) => publish(`draft-${index}`, `第${index}`)));
    expect([...numbers].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const stored = await versions.find(scope, { ...aRuleSet({ year: 2027 }), version: numbers[5] ?? 0 });
    expect(stored).toMatchObject({ version: numbers[5], title: { zh: '第5' } });
  });

  it('makes one version of a draft, however often it is published', async () => {
    const { ruleSetVersions: versions } = test.storage;
    const ruleSet = aRuleSet({ year: 2028 });
    const publish = () => versions.publishNext(scope, ruleSet, { ...stamp, draftId: 'draft-once' });
    expect(new Set(await Promise.all([publish(), publish(), publish(), publish()]))).toEqual(new Set([1]));
    expect(await publish()).toBe(1);
    expect(await versions.list(scope, { year: 2028 })).toHaveLength(1);
    expect(await versions.findOfDraft(scope, 'draft-once')).toMatchObject({ version: 1, draftId: 'draft-once' });
    expect(await versions.gateOf(scope, ruleSet)).toEqual(gate);
  });
});

it('lists drafts, the one changed last first, without their content', async () => {
  const elsewhere = scopeOf('110106');
  for (const [index, kind] of (['project', 're-check', 'project'] as const).entries()) {
    const made = { ruleSet: aRuleSet({ districtCode: '110106', kind }), origin: 'scratch', counts } as const;
    await test.storage.ruleSetDrafts.create(elsewhere, made, { by: editor, at: new Date(at.getTime() + index) });
  }
  const all = await test.storage.ruleSetDrafts.list(elsewhere, { pageSize: 2 });
  expect([all.total, all.drafts.map(({ kind }) => kind)]).toEqual([3, ['project', 're-check']]);
  expect(all.drafts[0]).not.toHaveProperty('content');
  const filter = { year: 2026, kind: 're-check', state: 'draft' } as const;
  expect((await test.storage.ruleSetDrafts.list(elsewhere, filter)).total).toBe(1);
  expect((await test.storage.ruleSetDrafts.list(elsewhere, { ...filter, state: 'submitted' })).total).toBe(0);
});

describe('a withdrawal', () => {
  const withdrawal = {
    ...({ districtCode: '510403', year: 2020, kind: 'project', version: 1 } as const),
    ...{ at, by: 'approver', reason: '文件废止' },
  };

  it('is noted once, and only in the own district', async () => {
    const { ruleSetWithdrawals: withdrawals } = test.storage;
    expect(await withdrawals.add(scope, withdrawal)).toBe(true);
    expect(await withdrawals.add(scope, { ...withdrawal, reason: '又一次' })).toBe(false);
    expect(await withdrawals.list(scope)).toEqual([withdrawal]);
    expect(await withdrawals.list(scopeOf('110106'))).toEqual([]);
    await expect(withdrawals.add(scopeOf('110106'), withdrawal)).rejects.toThrow(OutOfScopeError);
  });
});

describe('an acknowledged simulation', () => {
  const acknowledgement = {
    ...{
      districtCode: '510403',
      simulationId: 'job-1',
      resolvedHash: 'hash',
      districtCodes: ['510403'],
      years: [2020],
    },
    ...{ userId: approver.id, userName: approver.name, at },
  };

  it('is found by the hash of its candidate, and noted once a person', async () => {
    const { simulationAcknowledgements: acknowledgements } = test.storage;
    expect(await acknowledgements.add(scope, acknowledgement)).toBe(true);
    expect(await acknowledgements.add(scope, acknowledgement)).toBe(false);
    expect(await acknowledgements.find(scope, 'hash')).toEqual([acknowledgement]);
    expect(await acknowledgements.find(scope, 'other')).toEqual([]);
    expect(await acknowledgements.find(scopeOf('110106'), 'hash')).toEqual([]);
  });
});

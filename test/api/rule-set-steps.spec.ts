import type { ErrorView } from '../../apps/api/src/http/error-view';
import type { DraftView } from '../../apps/api/src/rule-set-drafts/drafts.views';
import type { GateReportView } from '../../apps/api/src/rule-sets/gate.views';
import type { RuleSetView } from '../../apps/api/src/rule-sets/rule-sets.views';
import type { WorkItemView, WorkListView } from '../../apps/api/src/work-list/work-list.views';
import { eventsOf } from '../identity/requests';
import { createUser, type TestUser } from '../support/identity';
import { addressOf, policyMakers, type PolicyMakers } from './policy-makers';
import { withApi } from './with-api';

const api = withApi();
const DISTRICT = '990101';
const VERSION_2 = { kind: 'version', version: 2 };
let bureau: PolicyMakers;
/** Somebody who holds both roles, which makes no difference to the four eyes. */
let both: TestUser;

beforeAll(async () => {
  bureau = await policyMakers(api, DISTRICT);
  const roles = ['policy-editor', 'approver'] as const;
  both = await createUser(api.app, { grants: roles.map((role) => ({ role, districtCode: DISTRICT, unitId: null })) });
});

const refusal = async (who: TestUser, draft: DraftView, name: string, body: object = {}) => {
  const answer = await bureau.call<ErrorView>(who, 'POST', `${addressOf(draft)}/${name}`, {
    revision: draft.revision,
    ...body,
  });
  return `${answer.status} ${answer.body.error.code}`;
};
const now = async (draft: DraftView) => (await bureau.call(bureau.editor, 'GET', addressOf(draft))).body;

type Stage = 'draft' | 'submitted' | 'approved' | 'published' | 'discarded';

async function draftAt(stage: Stage): Promise<DraftView> {
  const draft = await bureau.create(DISTRICT, VERSION_2);
  if (stage === 'draft') return draft;
  if (stage === 'discarded') {
    await bureau.call(bureau.editor, 'DELETE', `${addressOf(draft)}?revision=1`);
    return now(draft);
  }
  if (stage === 'published') {
    await bureau.publish(draft);
    return now(draft);
  }
  const submitted = await bureau.step(bureau.editor, draft, 'submit');
  return stage === 'submitted' ? submitted : bureau.step(bureau.approver, submitted, 'approve');
}

describe('four eyes', () => {
  const steps = [
    ['approve', 'submitted', {}],
    ['send-back', 'submitted', { comment: '不行' }],
    ['publish', 'approved', {}],
  ] as const;

  async function writtenBy(hand: 'creates' | 'changes' | 'submits', stage: 'submitted' | 'approved') {
    const { second, approver } = bureau;
    const creator = hand === 'creates' ? both : second;
    const body = { year: 2023, kind: 'project', from: VERSION_2 };
    let draft: DraftView = (await bureau.call(creator, 'POST', `districts/${DISTRICT}/rule-set-drafts`, body)).body;
    if (hand === 'changes') {
      const ruleSet = { ...draft.ruleSet, title: { zh: '改', en: 'changed' } };
      draft = (await bureau.call(both, 'PUT', addressOf(draft), { revision: draft.revision, ruleSet })).body;
    }
    draft = await bureau.step(hand === 'submits' ? both : second, draft, 'submit');
    return stage === 'submitted' ? draft : bureau.step(approver, draft, 'approve');
  }

  it.each(
    steps.flatMap(([name, stage, body]) =>
      (['creates', 'changes', 'submits'] as const).map((hand) => [name, hand, stage, body] as const),
    ),
  )('keep %s from whoever %s the draft, also in a second role', async (name, hand, stage, body) => {
    const draft = await writtenBy(hand, stage);
    expect(await refusal(both, draft, name, body)).toBe('403 APPROVER_IS_AUTHOR');
    expect(await now(draft)).toMatchObject({ state: stage, revision: draft.revision });
    const [event] = await eventsOf(api.app, { action: `rule-set.${name}`, targetId: draft.draftId });
    expect(event).toMatchObject({ outcome: 'refused', code: 'APPROVER_IS_AUTHOR', actor: { id: both.userId } });
  });

  it('hold for a submission that was withdrawn and handed in again', async () => {
    const draft = await writtenBy('changes', 'submitted');
    const back = await bureau.step(bureau.second, draft, 'withdraw-submission');
    const again = await bureau.step(bureau.second, back, 'submit');
    expect(await refusal(both, again, 'approve')).toBe('403 APPROVER_IS_AUTHOR');
  });
});

describe('a step', () => {
  const STAGES: readonly Stage[] = ['draft', 'submitted', 'approved', 'published', 'discarded'];
  const STEPS: readonly [string, 'editor' | 'approver', readonly Stage[], object][] = [
    ['submit', 'editor', ['draft'], {}],
    ['withdraw-submission', 'editor', ['submitted', 'approved'], {}],
    ['approve', 'approver', ['submitted'], {}],
    ['send-back', 'approver', ['submitted', 'approved'], { comment: '不行' }],
    ['publish', 'approver', ['approved'], {}],
  ];

  it.each(STEPS.flatMap(([name, who, from, body]) => STAGES.map((stage) => [name, stage, who, from, body] as const)))(
    '%s is taken or refused from the state %s as the life cycle says',
    async (name, stage, who, from, body) => {
      const draft = await draftAt(stage);
      const answer = await bureau.call<ErrorView>(bureau[who], 'POST', `${addressOf(draft)}/${name}`, {
        revision: draft.revision,
        ...body,
      });
      if (from.includes(stage)) {
        expect(answer.status).toBe(200);
        return;
      }
      expect([answer.status, answer.body.error.code]).toEqual([409, 'DRAFT_WRONG_STATE']);
      expect(await now(draft)).toEqual(draft);
    },
  );

  it.each(STEPS)('%s is refused to whoever has not seen the latest revision', async (name, who, [stage], body) => {
    const draft = await draftAt(stage ?? 'draft');
    const stale = { ...body, revision: draft.revision + 1 };
    expect(await refusal(bureau[who], draft, name, stale)).toBe('409 DRAFT_CHANGED');
    expect(await now(draft)).toEqual(draft);
  });

  it.each(STEPS)(
    '%s is refused without a revision, and for a draft that is not there',
    async (name, who, _from, body) => {
      const draft = await bureau.create(DISTRICT, VERSION_2);
      expect(await refusal(bureau[who], draft, name, { ...body, revision: 'x' })).toBe('400 REQUEST_INVALID');
      const ghost = { ...draft, draftId: 'draft-00000000000000000000' };
      expect(await refusal(bureau[who], ghost, name, body)).toBe('404 DRAFT_NOT_FOUND');
    },
  );

  it('back needs a comment', async () => {
    const draft = await draftAt('submitted');
    expect(await refusal(bureau.approver, draft, 'send-back')).toBe('400 REQUEST_INVALID');
  });

  it('to approval may name a simulation that the approver has acknowledged, and no other', async () => {
    const draft = await draftAt('submitted');
    const named = { simulationId: 'job-7' };
    expect(await refusal(bureau.approver, draft, 'approve', named)).toBe('409 SIMULATION_NOT_ACKNOWLEDGED');
    await bureau.acknowledge(bureau.publisher, draft, 'job-7');
    expect(await refusal(bureau.approver, draft, 'approve', named)).toBe('409 SIMULATION_NOT_ACKNOWLEDGED');
    await bureau.acknowledge(bureau.approver, draft, 'job-7');
    const approved = await bureau.step(bureau.approver, draft, 'approve', named);
    expect(approved.review).toMatchObject({ decision: 'approved', simulationId: 'job-7' });
  });
});

describe('discarding', () => {
  it('keeps the draft on record', async () => {
    const draft = await draftAt('discarded');
    expect(draft).toMatchObject({ state: 'discarded' });
    expect(draft.history.at(-1)).toMatchObject({ action: 'discard', by: { name: bureau.editor.name } });
  });

  it.each<[string, Stage, string, string]>([
    ['an old revision', 'draft', '?revision=9', '409 DRAFT_CHANGED'],
    ['no revision', 'draft', '', '400 REQUEST_INVALID'],
    ['a draft that is handed in', 'submitted', '?revision=2', '409 DRAFT_WRONG_STATE'],
  ])('is refused for %s', async (_name, stage, query, expected) => {
    const draft = await draftAt(stage);
    const answer = await bureau.call<ErrorView>(bureau.editor, 'DELETE', `${addressOf(draft)}${query}`);
    expect(`${answer.status} ${answer.body.error.code}`).toBe(expected);
    expect(await now(draft)).toEqual(draft);
  });
});

describe('the gate', () => {
  const failing = async (draft: DraftView) => {
    const { body } = await bureau.call<GateReportView>(bureau.approver, 'GET', `${addressOf(draft)}/gate`);
    return body.items
      .filter(({ passes }) => !passes)
      .map(({ id, issues }) => [id, ...new Set(issues.map(({ code }) => code))]);
  };
  const approvedWith = async (change: (ruleSet: DraftView['ruleSet']) => DraftView['ruleSet']) => {
    const draft = await bureau.create(DISTRICT, VERSION_2);
    const saved = await bureau.save(draft, change(draft.ruleSet));
    return bureau.step(bureau.approver, await bureau.step(bureau.editor, saved, 'submit'), 'approve');
  };

  it('lets a sound draft through where there are no forms', async () => {
    expect(await failing(await draftAt('approved'))).toEqual([]);
  });

  it('keeps a draft with errors of lint', async () => {
    const draft = await approvedWith((set) => ({ ...set, grades: [{ grade: '优', from: '90' }] }));
    expect(await failing(draft)).toEqual([expect.arrayContaining(['lint', 'GRADE_LAST_NOT_ZERO'])]);
    expect(await refusal(bureau.publisher, draft, 'publish')).toBe('409 GATE_CLOSED');
  });

  it('keeps a draft whose examples fail, and does not ask the second evaluator about them', async () => {
    const draft = await approvedWith(({ examples = [], ...set }) => ({
      ...set,
      examples: examples.map((example) => ({ ...example, expect: { ...example.expect, total: '1' } })),
    }));
    expect(await failing(draft)).toEqual([
      ['examples', 'EXAMPLE_DIFFERS'],
      ['reference', 'GATE_EXAMPLES_FIRST'],
    ]);
  });

  it('keeps a draft that calls itself official without a document', async () => {
    const official = { standing: 'official', note: { zh: '正式', en: 'official' } } as const;
    const draft = await approvedWith((set) => ({
      ...set,
      standing: { ...set.standing, weights: { ...official, source: 'base' }, grades: official },
    }));
    const found = await failing(draft);
    expect(found).toContainEqual(['sources', 'GATE_SOURCE_MISSING']);
    expect(found.map(([id]) => id)).toEqual(['lint', 'sources']);
  });

  it('is kept with the version, as it was', async () => {
    const draft = await bureau.create(DISTRICT, VERSION_2);
    const { version, gate } = await bureau.publish(draft);
    const shown = await api.get<RuleSetView>(`rule-sets/${DISTRICT}/2023/project/${version.version}`);
    expect(shown.body.gate).toEqual(gate);
    expect(shown.body.contentHash).toHaveLength(64);
  });
});

describe('the work list', () => {
  it('shows drafts to whoever can take the next step, and nobody their own', async () => {
    const isDraft = ({ code }: WorkItemView) => code.startsWith('WORK_DRAFTS');
    const waiting = async ({ token }: TestUser) => {
      const { body } = await api.get<WorkListView>('work-list?year=2019', { token });
      return Object.fromEntries(body.items.filter(isDraft).map(({ code, count }) => [code.slice(12), count]));
    };
    const create = (who: TestUser) => {
      const body = { year: 2019, kind: 'project', from: { kind: 'scratch' } };
      return bureau.call(who, 'POST', `districts/${DISTRICT}/rule-set-drafts`, body);
    };
    const [first, second, third] = [
      (await create(both)).body,
      (await create(bureau.editor)).body,
      (await create(bureau.editor)).body,
    ];
    await bureau.step(both, first, 'submit');
    await bureau.step(bureau.approver, await bureau.step(bureau.editor, second, 'submit'), 'approve');
    await bureau.step(bureau.approver, await bureau.step(bureau.editor, third, 'submit'), 'send-back', {
      comment: '改',
    });
    expect(await waiting(bureau.approver)).toEqual({ TO_APPROVE: 1, TO_PUBLISH: 1 });
    expect(await waiting(both)).toEqual({ TO_PUBLISH: 1, SENT_BACK: 1 });
    expect(await waiting(bureau.editor)).toEqual({ SENT_BACK: 1 });
  });
});

describe('two who publish at once', () => {
  it('make one version of one draft', async () => {
    const draft = await draftAt('approved');
    const body = { revision: draft.revision };
    const answers = await Promise.all(
      [bureau.publisher, bureau.approver, bureau.publisher].map((who) =>
        bureau.call(who, 'POST', `${addressOf(draft)}/publish`, body),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const codes = answers.flatMap(({ status, body: { error } }) => (status === 409 ? error.code : []));
    for (const code of codes) expect(['DRAFT_CHANGED', 'DRAFT_BEING_PUBLISHED', 'DRAFT_WRONG_STATE']).toContain(code);
    const versions = await api.database.connection
      .collection('ruleSetVersions')
      .find({ draftId: draft.draftId })
      .toArray();
    expect(versions).toHaveLength(1);
    expect((await now(draft)).publishedVersion).toBe(versions[0]?.['version']);
  });

  it('give two drafts two numbers', async () => {
    const drafts = await Promise.all([draftAt('approved'), draftAt('approved')]);
    const answers = await Promise.all(
      drafts.map((draft) =>
        bureau.call<{ version: { version: number } }>(bureau.publisher, 'POST', `${addressOf(draft)}/publish`, {
          revision: draft.revision,
        }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const [one, other] = answers.map(({ body }) => body.version.version).sort((a, b) => a - b);
    expect(other).toBe((one ?? 0) + 1);
  });
});

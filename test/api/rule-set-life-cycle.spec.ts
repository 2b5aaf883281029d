import type { Role } from '@app/persistence';
import type { RuleSet } from '@app/rule-set';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EvaluationRunView } from '../../apps/api/src/evaluations/evaluations.views';
import type { ErrorView } from '../../apps/api/src/http/error-view';
import type { ImportView } from '../../apps/api/src/imports/imports.views';
import type { DraftView, PublishedDraftView } from '../../apps/api/src/rule-set-drafts/drafts.views';
import type { ApplicableView } from '../../apps/api/src/rule-sets/applicable.views';
import type { GateReportView } from '../../apps/api/src/rule-sets/gate.views';
import type { RuleSetSummaryView, RuleSetView } from '../../apps/api/src/rule-sets/rule-sets.views';
import type { SimulationView } from '../../apps/api/src/simulations/simulations.views';
import { eventsOf } from '../identity/requests';
import { createUser, type TestUser } from '../support/identity';
import { aForm } from './a-form';
import { asJson } from './document-body';
import { withApi, type Method } from './with-api';

const api = withApi({ runsJobs: true });
const DISTRICT = '990101';
const DRAFTS = `districts/${DISTRICT}/rule-set-drafts`;

let editor: TestUser;
let approver: TestUser;
let publisher: TestUser;

const user = (role: Role) => createUser(api.app, { grants: [{ role, districtCode: DISTRICT, unitId: null }] });

beforeAll(async () => {
  editor = await user('policy-editor');
  approver = await user('approver');
  publisher = await user('approver');
});

function call<T>(who: TestUser, method: Method, path: string, body?: object) {
  return api.send<T>(method, path, { token: who.token, ...(body === undefined ? {} : { body }) });
}

/** Late filing costs three points instead of two. */
function dearer({ deductions = [], ...ruleSet }: RuleSet): RuleSet {
  return {
    ...ruleSet,
    deductions: deductions.map((rule) =>
      'when' in rule
        ? {
            ...rule,
            ...{ points: '3', cap: '3' },
            message: { zh: '逾期 {form.daysLate} 天，扣 3 分。', en: '{form.daysLate} days late: 3 points off.' },
            examples: [{ name: 'one day late costs three points', facts: { 'form.daysLate': '1' }, points: '3' }],
          }
        : rule,
    ),
  };
}

/** Tries a draft on stored forms, and lets somebody stand by what came out. */
async function simulate(draft: DraftView, who: TestUser, years = [2023]): Promise<SimulationView> {
  const path = `districts/${DISTRICT}/simulations`;
  const answer = await call<SimulationView>(who, 'POST', path, {
    baseline: { districtCode: DISTRICT, year: 2023, kind: 'project', version: 2 },
    candidate: { districtCode: DISTRICT, draftId: draft.draftId },
    forms: { districtCodes: [DISTRICT], years, kind: 'project' },
  });
  expect([answer.status, answer.text]).toEqual([202, expect.any(String)]);
  const { jobId } = answer.body.job;
  while ((await call<SimulationView>(who, 'GET', `${path}/${jobId}`)).body.job.state !== 'done') await sleep(20);
  const acknowledged = await call<SimulationView>(who, 'POST', `${path}/${jobId}/acknowledge`);
  expect([acknowledged.status, acknowledged.text]).toEqual([200, expect.any(String)]);
  return acknowledged.body;
}

const evaluate = async (submittedOn: string) =>
  (await api.post<EvaluationRunView>(`districts/${DISTRICT}/evaluations`, { body: { year: 2023, submittedOn } })).body;

const gateOf = async (draftId: string) =>
  (await call<GateReportView>(approver, 'GET', `${DRAFTS}/${draftId}/gate`)).body;
const failing = ({ items }: GateReportView) => items.filter(({ passes }) => !passes).map(({ id }) => id);

describe('a change of policy', () => {
  let draft: DraftView;
  const step = async (who: TestUser, name: string, body: object = {}) => {
    const answer = await call<DraftView>(who, 'POST', `${DRAFTS}/${draft.draftId}/${name}`, {
      revision: draft.revision,
      ...body,
    });
    expect([name, answer.status]).toEqual([name, 200]);
    draft = answer.body;
  };

  it('begins with the version in force, under which late forms lose two points', async () => {
    await api.post<ImportView>(`districts/${DISTRICT}/imports?year=2023`, asJson([aForm('迟报项目')]));
    await api.post<ImportView>(`districts/${DISTRICT}/imports?year=2022`, asJson([aForm('去年项目', { year: 2022 })]));
    const run = await evaluate('2024-04-01');
    expect([run.ruleSet.version, run.evaluations[0]?.total]).toEqual([2, '97']);
    const body = { year: 2023, kind: 'project', from: { kind: 'version', version: 2 } };
    const answer = await call<DraftView>(editor, 'POST', DRAFTS, body);
    expect(answer.status).toBe(201);
    draft = answer.body;
    expect(draft).toMatchObject({ state: 'draft', revision: 1, origin: 'version', ruleSet: { version: 3 } });
    expect(draft.authors).toEqual([{ id: editor.userId, name: editor.name }]);
    expect(draft.examples).toMatchObject({ failed: 0, issues: [] });
  });

  it('is written, and checked on every save', async () => {
    const halfDone = {
      ...dearer(draft.ruleSet),
      deductions: [{ ...dearer(draft.ruleSet).deductions?.[0], points: '4' }],
    };
    const first = await call<DraftView>(editor, 'PUT', `${DRAFTS}/${draft.draftId}`, {
      revision: 1,
      ruleSet: halfDone,
    });
    expect(first.status).toBe(200);
    expect(first.body.examples).toMatchObject({ failed: 1, issues: [{ code: 'EXAMPLE_DIFFERS' }] });
    expect(first.body.counts.error).toBeGreaterThan(0);
    const body = { revision: 2, ruleSet: dearer(draft.ruleSet) };
    const second = await call<DraftView>(editor, 'PUT', `${DRAFTS}/${draft.draftId}`, body);
    expect(second.body).toMatchObject({ revision: 3, counts: { error: 0 }, examples: { failed: 0 } });
    draft = second.body;
  });

  it('is sent back by the approver with a comment, and handed in again', async () => {
    await step(editor, 'submit', { comment: '请审核' });
    await step(approver, 'send-back', { comment: '请补充说明' });
    expect(draft).toMatchObject({ state: 'draft', review: { decision: 'sent-back', comment: '请补充说明' } });
    await step(editor, 'submit');
    expect(draft).toMatchObject({ state: 'submitted', review: null });
  });

  it('does not pass the gate before somebody else approves and has seen what it does to forms', async () => {
    expect(failing(await gateOf(draft.draftId))).toEqual(['approval', 'simulation']);
    await step(approver, 'approve', { comment: '同意' });
    expect(failing(await gateOf(draft.draftId))).toEqual(['simulation']);
    const refused = await call<ErrorView>(publisher, 'POST', `${DRAFTS}/${draft.draftId}/publish`, {
      revision: draft.revision,
    });
    expect([refused.status, refused.body.error.code]).toEqual([409, 'GATE_CLOSED']);
    expect(refused.body.error.issues?.map(({ code }) => code)).toEqual(['GATE_SIMULATION_MISSING']);
    await simulate(draft, publisher);
    expect(failing(await gateOf(draft.draftId))).toEqual(['simulation']);
    await simulate(draft, approver, [2022]);
    expect(failing(await gateOf(draft.draftId))).toEqual(['simulation']);
    const { report, candidate } = await simulate(draft, approver);
    expect([report?.forms, candidate.hash]).toEqual([1, draft.resolvedHash]);
    expect(await gateOf(draft.draftId)).toMatchObject({ passes: true });
  });

  it('is published by a third person as the next version, and scores are made under it', async () => {
    const { status, body } = await call<PublishedDraftView>(publisher, 'POST', `${DRAFTS}/${draft.draftId}/publish`, {
      revision: draft.revision,
    });
    expect(status).toBe(200);
    expect(body.version).toMatchObject({ districtCode: DISTRICT, year: 2023, kind: 'project', version: 3 });
    expect(body.gate.items.map(({ id, passes }) => [id, passes])).toEqual(
      ['approval', 'lint', 'examples', 'reference', 'sources', 'simulation', 'base'].map((id) => [id, true]),
    );
    const run = await evaluate('2024-04-01');
    expect([run.ruleSet.version, run.evaluations[0]?.total]).toEqual([3, '96']);
  });

  it('leaves the old version as it was, superseded, with the scores made under it', async () => {
    const { body } = await api.get<RuleSetView>(`rule-sets/${DISTRICT}/2023/project/2`);
    expect(body).toMatchObject({ state: 'superseded', gate: null, withdrawal: null });
    const stored = await api.database.connection.collection('evaluations').countDocuments({ districtCode: DISTRICT });
    expect(stored).toBe(2);
    const published = await api.get<RuleSetView>(`rule-sets/${DISTRICT}/2023/project/3`);
    expect(published.body).toMatchObject({ state: 'in-force', publishedBy: publisher.name, gate: { passes: true } });
    expect(published.body.ruleSet).toEqual(draft.ruleSet);
    expect(published.body.resolvedHash).toBe(draft.resolvedHash);
  });

  it('leaves a draft that tells its whole story and is changed no more', async () => {
    const { body } = await call<DraftView>(editor, 'GET', `${DRAFTS}/${draft.draftId}`);
    expect(body).toMatchObject({ state: 'published', publishedVersion: 3 });
    expect(body.history.map(({ action, by }) => [action, by.name])).toEqual([
      ['create', editor.name],
      ['edit', editor.name],
      ['edit', editor.name],
      ['submit', editor.name],
      ['send-back', approver.name],
      ['submit', editor.name],
      ['approve', approver.name],
      ['publish', publisher.name],
    ]);
    const again = { revision: body.revision, ruleSet: body.ruleSet };
    const refused = await call<ErrorView>(editor, 'PUT', `${DRAFTS}/${draft.draftId}`, again);
    expect([refused.status, refused.body.error.code]).toEqual([409, 'DRAFT_WRONG_STATE']);
  });

  it('left an audit event at every step, refused ones too', async () => {
    const events = await eventsOf(api.app, { action: 'rule-set.' });
    const steps = events.map(({ action, actor, outcome }) => `${action} ${actor.name} ${outcome}`).reverse();
    expect(steps).toEqual([
      `rule-set.create ${editor.name} allowed`,
      `rule-set.edit ${editor.name} allowed`,
      `rule-set.edit ${editor.name} allowed`,
      `rule-set.submit ${editor.name} allowed`,
      `rule-set.send-back ${approver.name} allowed`,
      `rule-set.submit ${editor.name} allowed`,
      `rule-set.approve ${approver.name} allowed`,
      `rule-set.publish ${publisher.name} failed`,
      `rule-set.publish ${publisher.name} allowed`,
      `rule-set.edit ${editor.name} failed`,
    ]);
    const [published] = events.filter(({ action, outcome }) => action === 'rule-set.publish' && outcome === 'allowed');
    expect(published?.target).toContainEqual({ kind: 'ruleSet', id: `${DISTRICT}/2023/project.v3` });
    expect(published?.target).toContainEqual({ kind: 'draftId', id: draft.draftId });
  });
});

describe('a withdrawal', () => {
  const applicable = async (query = '') =>
    (await api.get<ApplicableView>(`rule-sets/applicable?districtCode=${DISTRICT}&year=2023&kind=project${query}`))
      .body;
  const withdraw = (who: TestUser, version: number, reason = '文件已废止') =>
    call<RuleSetSummaryView & ErrorView>(
      who,
      'POST',
      `districts/${DISTRICT}/rule-sets/2023/project/${version}/withdraw`,
      { reason },
    );

  it('takes the version out of force with a reason, and none comes in its place', async () => {
    expect(await applicable()).toMatchObject({ applicable: { version: 3 }, reason: null });
    const { status, body } = await withdraw(approver, 3);
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'withdrawn', withdrawal: { by: approver.name, reason: '文件已废止' } });
    const answer = await applicable();
    expect(answer).toMatchObject({ applicable: null, reason: { code: 'WITHDRAWN', values: { reason: '文件已废止' } } });
    expect(answer.timeline.map(({ version, state }) => [version, state])).toEqual([
      [1, 'superseded'],
      [2, 'superseded'],
      [3, 'withdrawn'],
    ]);
  });

  it('keeps anybody from scoring under it by default, but not from naming it', async () => {
    const refused = await api.post<ErrorView>(`districts/${DISTRICT}/evaluations`, { body: { year: 2023 } });
    expect([refused.status, refused.body.error.code]).toEqual([404, 'WITHDRAWN']);
    const named = await api.post<EvaluationRunView>(`districts/${DISTRICT}/evaluations`, {
      body: { year: 2023, ruleSet: { districtCode: DISTRICT, year: 2023, version: 3 } },
    });
    expect([named.status, named.body.ruleSet.version]).toEqual([200, 3]);
  });

  it('cannot be made twice, or of a version that is not there', async () => {
    const again = await withdraw(publisher, 3);
    expect([again.status, again.body.error.code]).toEqual([409, 'WITHDRAWN_ALREADY']);
    const missing = await withdraw(approver, 9);
    expect([missing.status, missing.body.error.code]).toEqual([404, 'RULE_SET_NO_VERSION']);
    const without = await withdraw(approver, 2, '');
    expect([without.status, without.body.error.code]).toEqual([400, 'REQUEST_INVALID']);
  });

  it('leaves days before it as they were known', async () => {
    const { publishedAt } = (await api.get<RuleSetView>(`rule-sets/${DISTRICT}/2023/project/1`)).body;
    const dayBefore = new Date(new Date(publishedAt).getTime() - 2 * 86_400_000).toISOString().slice(0, 10);
    const early = await applicable(`&asKnownOn=${dayBefore}`);
    expect(early).toMatchObject({ applicable: null, reason: { code: 'BEFORE_FIRST_PUBLICATION' } });
    expect(early.reason?.message.zh).toContain('尚未发布');
    const never = await api.get<ApplicableView>('rule-sets/applicable?districtCode=990102&year=2023&kind=project');
    expect(never.body).toMatchObject({ applicable: null, reason: { code: 'RULE_SET_NO_DISTRICT' }, timeline: [] });
  });

  it('ends with the next publication', async () => {
    const body = { year: 2023, kind: 'project', from: { kind: 'version', version: 3 } };
    const draft = (await call<DraftView>(editor, 'POST', DRAFTS, body)).body;
    const { draftId } = draft;
    await call(editor, 'POST', `${DRAFTS}/${draftId}/submit`, { revision: 1 });
    const { job } = await simulate(draft, approver);
    const approval = { revision: 2, simulationId: job.jobId };
    expect((await call(approver, 'POST', `${DRAFTS}/${draftId}/approve`, approval)).status).toBe(200);
    const published = await call<PublishedDraftView>(publisher, 'POST', `${DRAFTS}/${draftId}/publish`, {
      revision: 3,
    });
    expect(published.body.version.version).toBe(4);
    expect(await applicable()).toMatchObject({ applicable: { version: 4 }, reason: null });
  });
});

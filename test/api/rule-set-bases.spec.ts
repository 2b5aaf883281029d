import type { RuleSet } from '@app/rule-set';
import type { EvaluationRunView } from '../../apps/api/src/evaluations/evaluations.views';
import type { ErrorView } from '../../apps/api/src/http/error-view';
import type { ImportView } from '../../apps/api/src/imports/imports.views';
import type { DraftView } from '../../apps/api/src/rule-set-drafts/drafts.views';
import type { ApplicableView } from '../../apps/api/src/rule-sets/applicable.views';
import type { UpdateOfferAnswer } from '../../apps/api/src/rule-sets/change.views';
import type { ComparisonView } from '../../apps/api/src/rule-sets/comparison.views';
import type { GateReportView } from '../../apps/api/src/rule-sets/gate.views';
import { RuleSetShelf } from '../../apps/api/src/rule-sets/rule-set-shelf';
import type { RuleSetSummaryView, RuleSetView } from '../../apps/api/src/rule-sets/rule-sets.views';
import { createUser } from '../support/identity';
import { aForm } from './a-form';
import { asJson } from './document-body';
import { addressOf, policyMakers, type PolicyMakers } from './policy-makers';
import { withApi } from './with-api';

const api = withApi();
const DISTRICT = '990101';
const SCOPE = { districtCode: DISTRICT, year: 2023, kind: 'project' } as const;
const NATION = { ...SCOPE, districtCode: '100000' } as const;
let nation: PolicyMakers;
let bureau: PolicyMakers;

beforeAll(async () => {
  nation = await policyMakers(api, '100000');
  bureau = await policyMakers(api, DISTRICT);
  await api.post<ImportView>(`districts/${DISTRICT}/imports?year=2023`, asJson([aForm('一'), aForm('二')]));
});

const version = async (number: number, districtCode = DISTRICT) =>
  (await api.get<RuleSetView>(`rule-sets/${districtCode}/2023/project/${number}`)).body;
const offerOf = async (number: number) =>
  (await api.get<UpdateOfferAnswer>(`rule-sets/${DISTRICT}/2023/project/${number}/update-offer`)).body.offer;
const evaluate = async () => {
  const body = { year: 2023, submittedOn: '2024-03-01' };
  return (await api.post<EvaluationRunView>(`districts/${DISTRICT}/evaluations`, { body })).body;
};
const gateOf = async (draft: DraftView) =>
  (await bureau.call<GateReportView>(bureau.approver, 'GET', `${addressOf(draft)}/gate`)).body;

/** The nation gives half the points to whatever misses its target. */
function harder(ruleSet: RuleSet): RuleSet {
  const points = 'item.weight * clamp(item.completionRatio, 0, 1) / 2';
  return {
    ...ruleSet,
    methods: (ruleSet.methods ?? []).map((method) =>
      method.id === 'ratio' && 'when' in method ? { ...method, points, examples: [] } : method,
    ),
  };
}

describe('a base that changes', () => {
  it('changes no district by itself', async () => {
    const before = { set: await version(2), run: await evaluate() };
    expect(await offerOf(2)).toBeNull();
    const draft = await nation.create('100000', { kind: 'version', version: 1 });
    const published = await nation.publish(await nation.save(draft, harder(draft.ruleSet)));
    expect(published.version).toMatchObject({ districtCode: '100000', version: 2 });
    const after = { set: await version(2), run: await evaluate() };
    expect(after.set.resolvedHash).toBe(before.set.resolvedHash);
    expect(after.set.resolved).toEqual(before.set.resolved);
    expect(after.run).toMatchObject({ ruleSet: before.run.ruleSet, created: 0, unchanged: 2 });
    expect(after.run.evaluations.map(({ total }) => total)).toEqual(before.run.evaluations.map(({ total }) => total));
    expect(after.set.lint.map(({ code }) => code)).toContain('BASE_HAS_NEWER');
  });

  it('is offered with all three sides', async () => {
    const offer = await offerOf(2);
    expect(offer).toMatchObject({ from: { ...NATION, version: 1 }, to: { ...NATION, version: 2 } });
    expect(offer?.changes.map(({ path, isConflict, own }) => [path, isConflict, own])).toEqual([
      ['methods.ratio', false, null],
    ]);
    expect(offer?.changes[0]?.sentence.zh).toContain('ratio');
    expect(offer?.merged.extends).toMatchObject({ version: 2 });
    const draft = await bureau.create(DISTRICT, { kind: 'version', version: 2 });
    expect(draft.updateOffer).toEqual({ base: { from: { ...NATION, version: 1 }, to: { ...NATION, version: 2 } } });
    const own = await bureau.call<UpdateOfferAnswer>(bureau.editor, 'GET', `${addressOf(draft)}/update-offer`);
    expect(own.body.offer?.changes).toEqual(offer?.changes);
  });

  it('is taken over by a draft that keeps every value of the district', async () => {
    const draft = await bureau.create(DISTRICT, { kind: 'update', version: 2, base: { version: 2 } });
    const { ruleSet } = await version(2);
    expect(draft).toMatchObject({ origin: 'update', updateOffer: null });
    expect(draft.ruleSet).toEqual({ ...ruleSet, version: 3, extends: { ...ruleSet.extends, version: 2 } });
    expect(draft.resolved?.rounding).toEqual({ mode: 'floor', digits: 0, stage: 'item' });
    expect(draft.resolved?.methods.find(({ id }) => id === 'ratio')?.points).toContain('/ 2');
  });

  it.each<[string, string, object, number, string]>([
    ['a version that is not there', DISTRICT, { version: 9, base: { version: 2 } }, 404, 'RULE_SET_NO_VERSION'],
    ['a base that is not there', DISTRICT, { version: 2, base: { version: 9 } }, 409, 'RULE_SET_UNUSABLE'],
    ['a rule set that builds on nothing', '100000', { version: 1, base: { version: 1 } }, 409, 'RULE_SET_WITHOUT_BASE'],
  ])('is refused for %s', async (_name, where, from, status, code) => {
    const body = { year: 2023, kind: 'project', from: { kind: 'update', ...from } };
    const answer = await nation.call<ErrorView>(nation.editor, 'POST', `districts/${where}/rule-set-drafts`, body);
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
  });
});

describe('a comparison', () => {
  const compare = <T = ComparisonView>(body: object, token?: string) =>
    api.post<T>('rule-set-comparisons', { body, ...(token === undefined ? {} : { token }) });
  const one = { ...SCOPE, version: 1 };
  const two = { ...SCOPE, version: 2 };

  it('of two versions tells every change by meaning, in both languages', async () => {
    const { status, body } = await compare({ from: one, to: two });
    expect(status).toBe(200);
    expect(body.from).toMatchObject({ side: one, resolvedHash: (await version(1)).resolvedHash, official: false });
    expect(body.changes.map(({ path, kind }) => [path, kind])).toContainEqual(['deductions.late', 'added']);
    for (const { sentence } of body.changes) expect([sentence.zh, sentence.en]).not.toContain('');
    expect(body).not.toHaveProperty('policy');
    expect((await compare({ from: two, to: two })).body.changes).toEqual([]);
  });

  it('says, where asked for, which forms gain and lose', async () => {
    const { body } = await compare({
      from: { ...NATION, version: 1 },
      to: { ...NATION, version: 2 },
      withPolicy: true,
    });
    const [loss] = body.policy ?? [];
    expect(loss).toMatchObject({ part: 'indicator', rules: { to: ['methods.ratio'] }, largestGain: null });
    expect(loss?.largestLoss?.shift).toMatch(/^-/);
    expect(loss?.sentences.zh.length).toBeGreaterThan(0);
  });

  it('takes a draft for either side, from whoever may read it', async () => {
    const draft = await bureau.create(DISTRICT, { kind: 'version', version: 2 });
    const side = { districtCode: DISTRICT, draftId: draft.draftId };
    const { body } = await compare({ from: two, to: side }, bureau.approver.token);
    expect([body.to.resolvedHash, body.changes]).toEqual([draft.resolvedHash, []]);
    const department = await createUser(api.app, {
      grants: [{ role: 'approver', districtCode: '990102', unitId: null }],
    });
    for (const asked of [side, { districtCode: '990102', draftId: draft.draftId }]) {
      const hidden = await compare<ErrorView>({ from: two, to: asked }, department.token);
      expect([hidden.status, hidden.body.error.code]).toEqual([404, 'DRAFT_NOT_FOUND']);
    }
  });

  it.each<[string, object, number, string]>([
    ['half a key', { from: { districtCode: DISTRICT }, to: two }, 400, 'REQUEST_INVALID'],
    ['one side', { from: one }, 400, 'REQUEST_INVALID'],
    ['a version that is not there', { from: one, to: { ...SCOPE, version: 99 } }, 404, 'RULE_SET_NO_VERSION'],
    ['a draft that is not there', { from: one, to: { ...SCOPE, draftId: 'draft-0' } }, 404, 'DRAFT_NOT_FOUND'],
  ])('is refused for %s', async (_name, body, status, code) => {
    const answer = await compare<ErrorView>(body);
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
  });
});

describe('which version applies', () => {
  const DAYS = [
    [1, '2023-03-01T02:00:00Z'],
    [2, '2023-06-30T16:30:00Z'],
  ] as const;
  beforeAll(async () => {
    // Published long ago, past the repositories: those publish today.
    const versions = api.database.connection.collection('ruleSetVersions');
    for (const [number, at] of DAYS) {
      const key = { districtCode: DISTRICT, year: 2023, version: number };
      await versions.updateOne(key, { $set: { publishedAt: new Date(at) } });
    }
    await api.app.get(RuleSetShelf, { strict: false }).refresh();
  });

  it.each<[string, string, number | string]>([
    ['the day before the first publication', '2023-02-28', 'BEFORE_FIRST_PUBLICATION'],
    ['the day of the first publication', '2023-03-01', 1],
    ['a day on which the second was published in China only after midnight', '2023-06-30', 1],
    ['the day after, in China', '2023-07-01', 2],
    ['today', '', 2],
  ])('on %s', async (_name, day, expected) => {
    const query = `districtCode=${DISTRICT}&year=2023&kind=project${day === '' ? '' : `&asKnownOn=${day}`}`;
    const { body } = await api.get<ApplicableView>(`rule-sets/applicable?${query}`);
    expect(body.applicable?.version ?? body.reason?.code).toBe(expected);
    const shelf = api.app.get(RuleSetShelf, { strict: false });
    const scorer = day === '' ? shelf.scorerFor(SCOPE) : shelf.scorerAsKnownOn(SCOPE, day);
    const found = await scorer.then(
      ({ ruleSet }) => ruleSet.version,
      ({ code }: { code: string }) => code,
    );
    expect(found).toBe(expected);
  });

  it.each([
    ['no kind', `districtCode=${DISTRICT}&year=2023`, 400, 'REQUEST_INVALID'],
    [
      'no day of the calendar',
      `districtCode=${DISTRICT}&year=2023&kind=project&asKnownOn=2023-02-30`,
      400,
      'REQUEST_INVALID',
    ],
    ['a district that is not there', 'districtCode=123456&year=2023&kind=project', 404, 'DISTRICT_UNKNOWN'],
  ])('is not told for %s', async (_name, query, status, code) => {
    const answer = await api.get<ErrorView>(`rule-sets/applicable?${query}`);
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
  });
});

describe('a base that is withdrawn', () => {
  it('is offered to nobody, and closes the gate for what builds on it', async () => {
    const draft = await bureau.create(DISTRICT, { kind: 'update', version: 2, base: { version: 2 } });
    const { status } = await nation.call<RuleSetSummaryView>(
      nation.approver,
      'POST',
      'districts/100000/rule-sets/2023/project/2/withdraw',
      { reason: '有误' },
    );
    expect(status).toBe(200);
    expect(await offerOf(2)).toBeNull();
    const base = (await gateOf(draft)).items.find(({ id }) => id === 'base');
    expect(base).toMatchObject({ passes: false, issues: [{ code: 'GATE_BASE_WITHDRAWN' }] });
    expect((await version(2)).lint.map(({ code }) => code)).not.toContain('BASE_HAS_NEWER');
  });
});

describe('a rule set with more examples than can be run while somebody waits', () => {
  it('is saved and told so, and does not pass the gate', async () => {
    const draft = await bureau.create(DISTRICT, { kind: 'version', version: 2 });
    const rows = Array.from({ length: 480 }, () => ({}));
    const examples = Array.from({ length: 380 }, (_, index) => ({
      ...{ id: `e${index}`, name: { zh: '例', en: 'example' }, form: { indicators: rows } },
      expect: { total: '0', grade: null },
    }));
    const saved = await bureau.save(draft, { ...draft.ruleSet, examples });
    expect(saved.examples.issues).toMatchObject([{ code: 'EXAMPLES_TOO_COSTLY' }]);
    expect(saved.coverage).toBeNull();
    expect((await gateOf(saved)).items.find(({ id }) => id === 'examples')?.passes).toBe(false);
  });
});

import { parseRuleSetText, type RuleSet } from '@app/rule-set';
import type { ErrorView } from '../../apps/api/src/http/error-view';
import type { PageView } from '../../apps/api/src/http/page-view';
import type { ImportView } from '../../apps/api/src/imports/imports.views';
import type { DraftSummaryView, DraftView } from '../../apps/api/src/rule-set-drafts/drafts.views';
import type { RuleSetView } from '../../apps/api/src/rule-sets/rule-sets.views';
import { createUser } from '../support/identity';
import { aForm } from './a-form';
import { asJson } from './document-body';
import { addressOf, policyMakers, type PolicyMakers } from './policy-makers';
import { withApi } from './with-api';

const api = withApi();
const DISTRICT = '990101';
const DRAFTS = `districts/${DISTRICT}/rule-set-drafts`;
const VERSION_2 = { kind: 'version', version: 2 };
let bureau: PolicyMakers;

beforeAll(async () => {
  bureau = await policyMakers(api, '990100');
});

const stored = () => api.database.connection.collection('ruleSetDrafts').countDocuments();
const published = async (version: number, districtCode = DISTRICT) =>
  (await api.get<RuleSetView>(`rule-sets/${districtCode}/2023/project/${version}`)).body;
const codes = ({ error }: ErrorView) => error.issues?.map(({ code }) => code);

describe('a new draft', () => {
  it('from scratch states every part that has to be stated, and says what is missing', async () => {
    const draft = await bureau.create('990102', { kind: 'scratch' });
    expect(draft).toMatchObject({ districtCode: '990102', state: 'draft', revision: 1, origin: 'scratch' });
    expect(draft.title.zh).toBe('邻区2023年项目支出绩效自评规则');
    expect(draft.resolved).toMatchObject({ official: false, weights: { total: '100' } });
    expect(draft.lint.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0);
    expect(draft.coverage?.methods).toEqual({ reached: [], unreached: [] });
    expect(draft.ruleSet.version).toBe(1);
  });

  it('that extends a base inherits all of it', async () => {
    const base = { districtCode: '100000', year: 2023, version: 1 };
    const draft = await bureau.create('990102', { kind: 'extend', base });
    expect(draft.ruleSet).toMatchObject({ extends: base, standing: {}, sources: [] });
    expect(draft.ruleSet).not.toHaveProperty('methods');
    expect(draft.resolved?.methods.map(({ id }) => id)).toEqual(['execution', 'met', 'ratio', 'declared']);
    expect(draft.resolved?.origins['methods.met']).toMatchObject({ districtCode: '100000', version: 1 });
  });

  it('of a version has its content under the next number', async () => {
    const draft = await bureau.create(DISTRICT, VERSION_2);
    const version = await published(2);
    expect(draft.ruleSet).toEqual({ ...version.ruleSet, version: 3 });
    expect(draft.coverage?.deductions).toEqual(version.coverage.deductions);
  });

  it('that copies a neighbour keeps the base that both stand below', async () => {
    const source = { districtCode: DISTRICT, year: 2023, version: 2 };
    const draft = await bureau.create('990102', { kind: 'copy', source }, 2024);
    expect(draft.ruleSet).toMatchObject({ districtCode: '990102', year: 2024, version: 1 });
    expect(draft.ruleSet.extends).toEqual((await published(2)).ruleSet.extends);
    expect(draft.title.zh).toContain('邻区2024年');
  });

  it('that copies what it may not build on states itself what it would inherit', async () => {
    const source = { districtCode: DISTRICT, year: 2023, version: 2 };
    const draft = await bureau.create(DISTRICT, { kind: 'copy', source }, 2022);
    const { resolved } = await published(2);
    expect(draft.ruleSet).not.toHaveProperty('extends');
    expect(draft.resolved?.methods).toEqual(resolved.methods);
    expect(draft.resolved?.deductions).toEqual(resolved.deductions);
    expect(draft.resolvedHash).not.toBeNull();
  });

  it.each<[string, object, number, string | undefined]>([
    ['extend without a base', { kind: 'extend' }, 400, 'DRAFT_SOURCE_MISSING'],
    ['extend without a district', { kind: 'extend', base: { version: 1 } }, 400, 'DRAFT_SOURCE_MISSING'],
    ['copy without a source', { kind: 'copy' }, 400, 'DRAFT_SOURCE_MISSING'],
    ['version without a number', { kind: 'version' }, 400, 'DRAFT_SOURCE_MISSING'],
    ['update without a base', { kind: 'update', version: 2 }, 400, 'DRAFT_SOURCE_MISSING'],
    ['another word', { kind: 'steal' }, 400, 'FIELD_WORD'],
    [
      'a base that is not there',
      { kind: 'extend', base: { districtCode: '100000', year: 2023, version: 7 } },
      422,
      'BASE_UNKNOWN',
    ],
    [
      'a base beside it in the tree',
      { kind: 'extend', base: { districtCode: '990102', year: 2023, version: 1 } },
      422,
      'BASE_NOT_ABOVE',
    ],
    [
      'a base of a later year',
      { kind: 'extend', base: { districtCode: '100000', year: 2024, version: 1 } },
      422,
      'BASE_YEAR_LATER',
    ],
    [
      'itself as a base',
      { kind: 'extend', base: { districtCode: DISTRICT, year: 2023, version: 1 } },
      422,
      'BASE_NOT_ABOVE',
    ],
  ])('is refused where it asks for %s', async (_name, from, status, code) => {
    const before = await stored();
    const body = { year: 2023, kind: 'project', from };
    const answer = await bureau.call<ErrorView>(bureau.editor, 'POST', DRAFTS, body);
    expect([answer.status, codes(answer.body)]).toEqual([status, [code]]);
    expect(await stored()).toBe(before);
  });

  it.each([
    ['version', VERSION_2.kind, { version: 9 }],
    ['copy', 'copy', { source: { districtCode: '110000', year: 2023, version: 1 } }],
  ])('of a %s that is not there is refused with what is', async (_name, kind, from) => {
    const body = { year: 2023, kind: 'project', from: { kind, ...from } };
    const answer = await bureau.call<ErrorView>(bureau.editor, 'POST', DRAFTS, body);
    expect(answer.status).toBe(404);
    expect(answer.body.error.message.zh).toMatch(/已有版本：1, 2|已知区划/);
  });
});

describe('a list of drafts', () => {
  it('shows what the caller may see, narrowed as asked', async () => {
    const list = async (query: string, token = bureau.approver.token) =>
      (await api.get<PageView<DraftSummaryView>>(`rule-set-drafts?${query}`, { token })).body;
    const all = await list('perPage=200');
    expect(new Set(all.data.map(({ districtCode }) => districtCode))).toEqual(new Set(['990101', '990102']));
    expect(all.data[0]).not.toHaveProperty('ruleSet');
    const own = await list('districtCode=990102&year=2024&kind=project&state=draft');
    expect(own).toMatchObject({ total: 1, data: [{ districtCode: '990102', year: 2024, origin: 'copy' }] });
    const byYear = await list('districtCode=990102&sort=year&order=desc&perPage=200');
    expect(byYear.data.map(({ year }) => year)).toEqual([2024, 2023, 2023]);
    expect(await list('districtCode=110000')).toEqual({ data: [], total: 0 });
    const elsewhere = await createUser(api.app, {
      grants: [{ role: 'approver', districtCode: '990102', unitId: null }],
    });
    const seen = await list('perPage=200', elsewhere.token);
    expect(new Set(seen.data.map(({ districtCode }) => districtCode))).toEqual(new Set(['990102']));
  });
});

describe('saving', () => {
  it('refuses whoever saves second, with both sides, and loses neither', async () => {
    const draft = await bureau.create(DISTRICT, VERSION_2);
    const titled = (zh: string): RuleSet => ({ ...draft.ruleSet, title: { zh, en: zh } });
    const put = (who: 'editor' | 'second', zh: string) =>
      bureau.call(bureau[who], 'PUT', addressOf(draft), { revision: 1, ruleSet: titled(zh) });
    const answers = await Promise.all([put('editor', '甲'), put('second', '乙')]);
    const [won, lost] = answers.sort((a, b) => a.status - b.status);
    expect([won?.status, lost?.status]).toEqual([200, 409]);
    const [winner, loser] = won?.body.title.zh === '甲' ? ['甲', '乙'] : ['乙', '甲'];
    const { code, values, conflict } = lost?.body.error ?? {};
    expect([code, values]).toMatchObject(['DRAFT_CHANGED', { revision: 2, yours: 1 }]);
    expect(conflict).toMatchObject({
      theirs: { revision: 2, ruleSet: titled(winner), updatedBy: { name: won?.body.updatedBy.name } },
      yours: { revision: 1, ruleSet: titled(loser) },
    });
    const now = await bureau.call(bureau.editor, 'GET', addressOf(draft));
    expect(now.body).toMatchObject({ revision: 2, title: { zh: winner } });
  });

  it('keeps the number of a draft, whatever the editor writes there', async () => {
    const draft = await bureau.create(DISTRICT, VERSION_2);
    expect((await bureau.save(draft, { ...draft.ruleSet, version: 77 })).ruleSet.version).toBe(3);
  });

  it('makes whoever saves an author', async () => {
    const draft = await bureau.create(DISTRICT, VERSION_2);
    const body = { revision: 1, ruleSet: { ...draft.ruleSet, title: { zh: '改', en: 'changed' } } };
    const saved = await bureau.call(bureau.second, 'PUT', addressOf(draft), body);
    expect(saved.body.authors.map(({ name }) => name)).toEqual([bureau.editor.name, bureau.second.name]);
  });

  const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
  const rule = (changes: object) => ({
    id: 'own',
    on: 'indicator',
    basis: 'computed',
    when: { fact: 'item.kind', operator: 'equal', value: 'indicator' },
    points: 'item.weight',
    reason: 'OWN',
    message: { zh: '按权重给分', en: 'the weight' },
    source: 'base',
    ...changes,
  });
  const BAD: readonly [string, (ruleSet: RuleSet) => string, string][] = [
    [
      'a path that would run code',
      (set) => withMethod(set, { when: { fact: 'item.kind', operator: 'equal', value: 'x', path: '$.constructor' } }),
      'methods[0].when',
    ],
    [
      'a formula that calls something',
      (set) => withMethod(set, { points: 'constructor.constructor("return 1")()' }),
      'methods[0].points',
    ],
    ['a formula with full-width digits', (set) => withMethod(set, { points: 'item.weight * １' }), 'methods[0].points'],
    [
      'a formula that nests too deeply',
      (set) => withMethod(set, { points: `${'('.repeat(500)}1${')'.repeat(500)}` }),
      'methods[0].points',
    ],
    ['an unknown fact', (set) => withMethod(set, { points: 'item.wieght' }), 'methods[0].points'],
    [
      'an unknown operator',
      (set) => withMethod(set, { when: { fact: 'item.name', operator: 'matches', value: '(a+)+$' } }),
      'methods[0].when',
    ],
    ['an empty group', (set) => withMethod(set, { when: { any: [] } }), 'methods[0].when'],
    ['conditions nested without end', (set) => withMethod(set, { when: nested(60) }), ''],
    ['a number too large to be exact', (set) => text({ ...set, year: 1e300 }), ''],
    ['full-width digits in a weight', (set) => text({ ...set, weights: { total: '１００' } }), 'weights.total'],
    ['two rules of one id', (set) => text({ ...set, methods: [rule({}), rule({})] }), 'methods[1]'],
    ['a key of a prototype', (set) => text(set).replace('{', '{"__proto__": {"polluted": "1"},'), ''],
    ['a key that stands twice', (set) => text(set).replace('{', '{"year": 2022,'), ''],
    [
      'lists without end',
      (set) => text({ ...set, sources: Array.from({ length: 20_000 }, (_, id) => ({ id: `s${id}` })) }),
      '',
    ],
    ['brackets without end', () => deep(50_000), ''],
    ['no JSON', (set) => text(set).slice(0, 200), ''],
    ['another district', (set) => text({ ...set, districtCode: '990102' }), 'districtCode'],
    ['another year', (set) => text({ ...set, year: 2024 }), 'year'],
    ['another kind', (set) => text({ ...set, kind: 're-check' }), 'kind'],
  ];
  const text = (value: unknown) => JSON.stringify(value);
  const withMethod = (set: RuleSet, changes: object) => text({ ...set, methods: [rule(changes)] });
  const nested = (levels: number): object =>
    levels === 0 ? { fact: 'item.kind', operator: 'equal', value: 'indicator' } : { not: nested(levels - 1) };

  describe('refuses, with the place, and stores nothing of', () => {
    let draft: DraftView;
    beforeAll(async () => {
      draft = await bureau.create(DISTRICT, VERSION_2);
    });

    it.each(BAD)('%s', async (_name, write, path) => {
      const { token } = bureau.editor;
      const headers = { 'content-type': 'application/json' };
      const body = `{"revision": ${draft.revision}, "ruleSet": ${write(draft.ruleSet)}}`;
      const answer = await api.send<ErrorView>('PUT', addressOf(draft), { token, headers, body });
      expect([answer.status, answer.body.error.code]).toEqual([422, 'RULE_SET_INVALID']);
      const [issue] = answer.body.error.issues ?? [];
      expect(issue?.message.zh).toMatch(/\p{Script=Han}/u);
      expect(issue?.at.path ?? '').toContain(path);
      const now = await bureau.call(bureau.editor, 'GET', addressOf(draft));
      expect(now.body).toEqual(draft);
      expect(({} as { polluted?: string }).polluted).toBeUndefined();
    });

    it.each(BAD)('a file with %s', async (_name, write, path) => {
      const before = await stored();
      const { token } = bureau.editor;
      const headers = { 'content-type': 'application/json' };
      const body = write({ ...draft.ruleSet, year: draft.year });
      const answer = await api.send<ErrorView>('POST', `${DRAFTS}/import`, { token, headers, body });
      // A file may be of any year and kind; everything else is refused as it is on saving.
      const isOwn = path === 'year' || path === 'kind';
      expect([answer.status, path]).toEqual([isOwn ? 201 : 422, path]);
      expect(await stored()).toBe(before + (isOwn ? 1 : 0));
    });

    it.each<[string, string, string]>([
      ['no revision', '{"ruleSet": {}}', 'FIELD_WHOLE_NUMBER'],
      ['a revision that is no number', '{"revision": "1", "ruleSet": {}}', 'FIELD_WHOLE_NUMBER'],
      ['no rule set', '{"revision": 1}', 'FIELD_MISSING'],
      ['something else beside it', '{"revision": 1, "ruleSet": {}, "state": "published"}', 'FIELD_UNKNOWN'],
      ['a list', '[]', 'FIELD_WHOLE_NUMBER'],
    ])('a body with %s', async (_name, body, code) => {
      const { token } = bureau.editor;
      const headers = { 'content-type': 'application/json' };
      const answer = await api.send<ErrorView>('PUT', addressOf(draft), { token, headers, body });
      expect([answer.status, answer.body.error.code, codes(answer.body)?.[0]]).toEqual([400, 'REQUEST_INVALID', code]);
    });

    it('what is larger than any rule set', async () => {
      const ruleSet = { ...draft.ruleSet, note: { zh: '长'.repeat(1_100_000), en: 'long' } };
      const answer = await bureau.call<ErrorView>(bureau.editor, 'PUT', addressOf(draft), { revision: 1, ruleSet });
      expect([answer.status, answer.body.error.code]).toEqual([413, 'REQUEST_TOO_LARGE']);
    });
  });

  it('takes what is safe but not good, and says what is wrong with it', async () => {
    const draft = await bureau.create(DISTRICT, VERSION_2);
    const saved = await bureau.save(draft, {
      ...draft.ruleSet,
      methods: [rule({ points: 'item.weight * 2' })],
    } as RuleSet);
    expect(saved.counts.error).toBeGreaterThan(0);
    expect(saved.lint.find(({ severity }) => severity === 'error')?.message.zh).not.toBe('');
  });
});

describe('a file', () => {
  it('of a draft comes back as the same draft, and names the schema by which editors check it', async () => {
    const draft = await bureau.create(DISTRICT, VERSION_2);
    const { token } = bureau.editor;
    const file = await api.get<Record<string, unknown>>(`${addressOf(draft)}/file`, { token });
    expect(file.headers['content-disposition']).toBe('attachment; filename="990101-2023-project.draft.json"');
    expect(file.body['$schema']).toMatch(/^http:\/\/.*\/api\/v1\/rule-set-schema$/);
    expect(file.text.indexOf('"title"')).toBeLessThan(file.text.indexOf('"examples"'));
    expect(parseRuleSetText(file.text).ruleSet).toEqual(draft.ruleSet);
    const headers = { 'content-type': 'application/json' };
    const again = await api.post<DraftView>(`${DRAFTS}/import`, { token, headers, body: file.text });
    expect([again.status, again.body.origin, again.body.ruleSet]).toEqual([201, 'import', draft.ruleSet]);
  });

  it('of a version is what was published', async () => {
    const file = await api.get(`rule-sets/${DISTRICT}/2023/project/1/file`);
    expect(file.headers['content-disposition']).toBe('attachment; filename="990101-2023-project.v1.json"');
    expect(parseRuleSetText(file.text).ruleSet).toEqual((await published(1)).ruleSet);
    const missing = await api.get<ErrorView>(`rule-sets/${DISTRICT}/2023/project/9/file`);
    expect([missing.status, missing.body.error.code]).toEqual([404, 'RULE_SET_NO_VERSION']);
  });

  it('that is not UTF-8 is refused', async () => {
    const { token } = bureau.editor;
    const headers = { 'content-type': 'application/json' };
    const body = Buffer.from([0x7b, 0xff, 0xfe, 0x7d]);
    const answer = await api.post<ErrorView>(`${DRAFTS}/import`, { token, headers, body });
    expect([answer.status, codes(answer.body)]).toEqual([422, ['RULE_FILE_NOT_UTF8']]);
  });

  it('is checked by a schema that is served to everybody', async () => {
    const { status, body } = await api.get<{ title: string }>('rule-set-schema', { token: null });
    expect([status, body.title]).toEqual([200, 'Suanpan rule set']);
  });
});

describe('an example of a stored form', () => {
  let formId: string;
  beforeAll(async () => {
    const form = aForm('云溪公园', { goals: { expected: '云溪街道办事处建成云溪公园', actual: '林某已验收' } });
    const { body } = await api.post<ImportView>(`districts/${DISTRICT}/imports?year=2023`, asJson([form]));
    formId = body.forms[0]?.formId ?? '';
  });
  const name = { zh: '典型项目', en: 'typical' };

  it('is recorded with one call, without anybody or anything it could be known by, and holds from then on', async () => {
    const draft = await bureau.create(DISTRICT, VERSION_2);
    const body = { revision: 1, formId, id: 'typical', name };
    const { status, body: recorded } = await bureau.call(bureau.editor, 'POST', `${addressOf(draft)}/examples`, body);
    expect(status).toBe(200);
    const example = recorded.ruleSet.examples?.at(-1);
    // When it was filed is not known, so that two points for late filing cannot be told.
    expect(example).toMatchObject({ id: 'typical', name, expect: { total: '97', highestTotal: '99', grade: '优' } });
    expect(example?.form).toMatchObject({ goals: { expected: '某某建成某某', actual: '某某已验收' } });
    for (const word of ['云溪', '林某', '街道办', '00000000']) expect(JSON.stringify(example)).not.toContain(word);
    expect(recorded).toMatchObject({ revision: 2, examples: { failed: 0 } });
    expect(recorded.examples.passed).toBe(draft.examples.passed + 1);
    expect(recorded.history.at(-1)).toMatchObject({ action: 'record-example' });
  });

  it('takes the day on which the form is taken to have been filed', async () => {
    const draft = await bureau.create(DISTRICT, VERSION_2);
    const body = { revision: 1, formId, id: 'in-time', name, submittedOn: '2024-03-01' };
    const { body: recorded } = await bureau.call(bureau.editor, 'POST', `${addressOf(draft)}/examples`, body);
    const example = recorded.ruleSet.examples?.at(-1);
    expect(example).toMatchObject({ submittedOn: '2024-03-01', expect: { total: '99', grade: '优' } });
    expect(recorded.examples.failed).toBe(0);
  });

  it.each<[string, object, number, string]>([
    ['a form that is not there', { formId: 'form-0', id: 'a', name }, 404, 'FORM_NOT_FOUND'],
    ['a revision that is not there', { formRevision: 9, id: 'a', name }, 404, 'REVISION_NOT_FOUND'],
    ['an id that is taken', { id: 'floored', name }, 422, 'RULE_SET_INVALID'],
    ['an id that is none', { id: '1 2', name }, 422, 'RULE_SET_INVALID'],
    ['no name', { id: 'a' }, 400, 'REQUEST_INVALID'],
    ['an old revision of the draft', { revision: 7, id: 'a', name }, 409, 'DRAFT_CHANGED'],
  ])('is refused for %s', async (_name, changes, status, code) => {
    const draft = await bureau.create(DISTRICT, VERSION_2);
    const body = { revision: 1, formId, ...changes };
    const answer = await bureau.call(bureau.editor, 'POST', `${addressOf(draft)}/examples`, body);
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
    expect((await bureau.call(bureau.editor, 'GET', addressOf(draft))).body.revision).toBe(1);
  });
});

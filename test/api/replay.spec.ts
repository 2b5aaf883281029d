import type { ErrorView } from '../../apps/api/src/http/error-view';
import type { EvaluationRunView } from '../../apps/api/src/evaluations/evaluations.views';
import type { ImportView } from '../../apps/api/src/imports/imports.views';
import type { ReplayView } from '../../apps/api/src/replays/replay.views';
import { aForm, aMissedForm } from './a-form';
import { asJson } from './document-body';
import { withApi } from './with-api';

const api = withApi();
const DISTRICT = 'districts/990101';
const OWN = { kind: 'own' };
const version = (number: number, districtCode = '990101') => ({
  kind: 'version',
  ruleSet: { districtCode, year: 2023, version: number },
});
const knownOn = (date: string) => ({ kind: 'as-known-on', date });

const collection = (name: string) => api.database.connection.collection(name);
const replay = async (evaluationId: string, rules: object = OWN, query = '') =>
  (await api.post<ReplayView>(`${DISTRICT}/evaluations/${evaluationId}/replay${query}`, { body: { rules } })).body;

/** A form that nobody else has touched, with its score. */
async function scored(
  name: string,
  submittedOn = '2024-03-31',
): Promise<{ readonly formId: string; readonly evaluationId: string }> {
  const imported = await api.post<ImportView>(`${DISTRICT}/imports?year=2023`, asJson([aForm(name)]));
  const formId = imported.body.forms[0]?.formId ?? '';
  const run = await api.post<EvaluationRunView>(`${DISTRICT}/evaluations`, {
    body: { year: 2023, formIds: [formId], submittedOn },
  });
  return { formId, evaluationId: run.body.evaluations[0]?.evaluationId ?? '' };
}

/** Changes a stored record as nobody can who goes through the service. */
async function tamper(
  name: string,
  filter: object,
  change: (record: Record<string, unknown>) => object,
): Promise<void> {
  const record = await collection(name).findOne(filter);
  if (!record) throw new Error(`no ${name}`);
  await collection(name).updateOne(filter, { $set: change(record) });
}

describe('a replay', () => {
  it('gives the very same sheet under the rules it was scored by', async () => {
    const { evaluationId } = await scored('重放项目');
    const body = await replay(evaluationId);
    expect(body).toMatchObject({ verdict: 'identical', reason: null, firstDifference: null, calculationVersion: 1 });
    expect(body.rules).toMatchObject({ districtCode: '990101', version: 2 });
    expect(body.replayed).toEqual(body.stored);
    expect(body.stored.sheet?.lines[0]).toMatchObject({ id: 'execution', label: '预算执行率' });
  });

  it('replays the revision that was scored, not the one that came later', async () => {
    const { formId, evaluationId } = await scored('改过的项目');
    await api.post(`${DISTRICT}/imports?year=2023`, asJson([aMissedForm('改过的项目')]));
    expect((await replay(evaluationId)).verdict).toBe('identical');
    const run = await api.post<EvaluationRunView>(`${DISTRICT}/evaluations`, {
      body: { year: 2023, formIds: [formId] },
    });
    expect(run.body.evaluations[0]).toMatchObject({ formId, formRevision: 2 });
  });

  it('names the first differing line and both values under another version', async () => {
    // The second version takes two points for filing late, the first none.
    const { evaluationId } = await scored('换版项目', '2024-04-01');
    const body = await replay(evaluationId, version(1));
    expect(body).toMatchObject({ verdict: 'different', reason: null, rules: { districtCode: '990101', version: 1 } });
    expect(body.firstDifference).toMatchObject({ stored: expect.any(String) as string, replayed: null });
    expect(body.firstDifference?.line).toMatch(/^deduction:/);
    expect(body.firstDifference?.label.zh).toMatch(/^扣分 /);
    expect([body.stored.sheet?.total, body.replayed?.sheet?.total]).toEqual(['97', '99']);
    expect(body.stored.sheetHash).not.toBe(body.replayed?.sheetHash);
  });

  it('is identical under another version that comes to the same', async () => {
    const { evaluationId } = await scored('同分项目');
    const body = await replay(evaluationId, version(1, '100000'));
    expect(body).toMatchObject({ verdict: 'identical', rules: { districtCode: '100000' }, firstDifference: null });
  });

  it('answers in the language asked for', async () => {
    const { evaluationId } = await scored('语言项目');
    const body = await replay(evaluationId, OWN, '?lang=en');
    expect(body.stored.sheet?.lines[0]?.label).toBe('Budget execution');
  });
});

describe('the rules as known on a day', () => {
  let evaluationId = '';

  beforeAll(async () => {
    ({ evaluationId } = await scored('某日项目'));
    const publish = (number: number, at: string) =>
      collection('ruleSetVersions').updateOne(
        { districtCode: '990101', version: number },
        { $set: { publishedAt: new Date(at) } },
      );
    // The first at noon in China, the second a second before midnight there.
    await publish(1, '2024-01-10T04:00:00Z');
    await publish(2, '2024-06-01T15:59:59Z');
  });

  it.each([
    ['the day of the first publication', '2024-01-10', 1],
    ['a day between two publications', '2024-05-31', 1],
    ['the day of the second, to its end in UTC+8', '2024-06-01', 2],
    ['a day long after', '2026-01-01', 2],
  ])('are those in force at the end of %s', async (_name, date, number) => {
    expect((await replay(evaluationId, knownOn(date))).rules).toMatchObject({ version: number });
  });

  it('are none before the first publication, which is named', async () => {
    const body = await replay(evaluationId, knownOn('2024-01-09'));
    expect(body).toMatchObject({ verdict: 'cannot', rules: null, replayed: null, firstDifference: null });
    expect(body.reason).toMatchObject({ code: 'BEFORE_FIRST_PUBLICATION', values: { first: '2024-01-10' } });
    expect(body.stored.sheet?.total).toBe('99');
  });
});

describe('a replay that cannot be given', () => {
  it.each([
    ['a version that there is not', version(9), 'RULE_SET_NO_VERSION'],
    [
      'a year without rules',
      { kind: 'version', ruleSet: { districtCode: '990101', year: 2019, version: 1 } },
      'RULE_SET_NO_YEAR',
    ],
    ['a district that there is not', version(1, '123456'), 'DISTRICT_UNKNOWN'],
  ])('says why: %s', async (_name, rules, code) => {
    const { evaluationId } = await scored('无规则项目');
    const body = await replay(evaluationId, rules);
    expect(body).toMatchObject({ verdict: 'cannot', reason: { code }, rules: null, replayed: null });
    expect(body.reason?.message.zh).toMatch(/[。？]/);
  });

  it('names a calculation that this build does not have', async () => {
    const { evaluationId } = await scored('新算法项目');
    await tamper('evaluations', { evaluationId }, () => ({ calculationVersion: 7 }));
    const body = await replay(evaluationId);
    // A district whose scores name an unknown calculation is scored by nobody.
    await tamper('evaluations', { evaluationId }, () => ({ calculationVersion: 1 }));
    expect(body).toMatchObject({
      verdict: 'cannot',
      reason: { code: 'CALCULATION_UNKNOWN', values: { version: 7, known: '1' } },
    });
  });
});

describe('a tampered record', () => {
  type Stored = Record<string, unknown>;
  const edit = (text: unknown, from: string, to: string) => String(text).replace(from, to);
  const cases: readonly [string, string, (record: Stored) => object, string][] = [
    [
      'points in the sheet',
      'evaluations',
      ({ sheet }) => ({ sheet: edit(sheet, '"points":"9"', '"points":"10"') }),
      'SHEET_HASH_MISMATCH',
    ],
    ['a sheet that is no JSON any more', 'evaluations', () => ({ sheet: '{' }), 'SHEET_HASH_MISMATCH'],
    ['a sheet of another shape', 'evaluations', () => ({ sheet: '{"lines":[]}' }), 'SHEET_HASH_MISMATCH'],
    ['a sheet with spaces', 'evaluations', ({ sheet }) => ({ sheet: `${String(sheet)} ` }), 'SHEET_HASH_MISMATCH'],
    ['the hash of the sheet', 'evaluations', () => ({ sheetHash: 'f'.repeat(64) }), 'SHEET_HASH_MISMATCH'],
    ['the hash of the form', 'evaluations', () => ({ formHash: 'f'.repeat(64) }), 'FORM_HASH_MISMATCH'],
    ['the hash of the rule set', 'evaluations', () => ({ ruleSetHash: 'f'.repeat(64) }), 'RULE_SET_HASH_MISMATCH'],
    ['options that are no JSON', 'evaluations', () => ({ options: 'null' }), 'OPTIONS_UNREADABLE'],
    [
      'the total that lists show',
      'evaluations',
      ({ shown }) => ({ shown: { ...(shown as object), total: '100' } }),
      'SHOWN_SCORE_DIFFERS',
    ],
    ['a revision that was never written', 'evaluations', () => ({ formRevision: 5 }), 'FORM_REVISION_MISSING'],
    [
      'the id of the score',
      'evaluations',
      () => ({ formRevision: 1, evaluationId: 'evaluation-moved' }),
      'EVALUATION_ID_MISMATCH',
    ],
    ['a form that is not there', 'evaluations', () => ({ formId: 'form-gone' }), 'FORM_REVISION_MISSING'],
    [
      'the content of the form',
      'formRevisions',
      ({ content }) => ({ content: edit(content, '60盏', '61盏') }),
      'FORM_HASH_MISMATCH',
    ],
    ['the hash of the content', 'formRevisions', () => ({ contentHash: 'f'.repeat(64) }), 'FORM_HASH_MISMATCH'],
  ];

  it.each(cases)('is found: %s', async (name, target, change, code) => {
    const { formId, evaluationId } = await scored(`篡改：${name}`);
    await tamper(target, target === 'evaluations' ? { evaluationId } : { formId }, change);
    const id = code === 'EVALUATION_ID_MISMATCH' ? 'evaluation-moved' : evaluationId;
    expect(await replay(id)).toMatchObject({ verdict: 'cannot', reason: { code } });
  });

  it('still tells which line was changed where the sheet no longer carries its hash', async () => {
    const { evaluationId } = await scored('改分项目');
    await tamper('evaluations', { evaluationId }, ({ sheet }) => ({
      sheet: edit(sheet, '"points":"9"', '"points":"10"'),
    }));
    expect((await replay(evaluationId)).firstDifference).toMatchObject({
      line: 'execution',
      label: { zh: '预算执行率' },
      stored: '10',
      replayed: '9',
    });
  });

  it('is found where reviews were put in afterwards: the score does not follow from them', async () => {
    const { evaluationId } = await scored('后补复核');
    const reviews = [{ line: 'indicator:0', points: '1', reviewer: '张某', reason: '补' }];
    await tamper('evaluations', { evaluationId }, ({ options }) => ({
      options: JSON.stringify({ ...(JSON.parse(String(options)) as object), reviews }),
    }));
    expect(await replay(evaluationId)).toMatchObject({
      verdict: 'different',
      firstDifference: { line: 'indicator:0', label: { zh: '维护路灯数量' } },
    });
  });

  it('is found where a published rule set was changed, with its hash or without', async () => {
    const { evaluationId } = await scored('改规则项目');
    const filter = { districtCode: '100000', year: 2023, version: 1 };
    const before = await collection('ruleSetVersions').findOne(filter);
    await tamper('ruleSetVersions', filter, ({ content }) => ({ content: edit(content, '"zh":"', '"zh":"改') }));
    expect(await replay(evaluationId)).toMatchObject({
      verdict: 'cannot',
      reason: { code: 'RULE_SET_CONTENT_MISMATCH', values: { ruleSet: '100000/2023/project.v1' } },
    });
    await collection('ruleSetVersions').updateOne(filter, { $set: { content: before?.['content'] as string } });
    expect((await replay(evaluationId)).verdict).toBe('identical');
  });
});

describe('a replay that is refused', () => {
  const refuse = (evaluationId: string, body: unknown) =>
    api.post<ErrorView>(`${DISTRICT}/evaluations/${evaluationId}/replay`, { body });

  it('knows no evaluation of another district or of no district', async () => {
    const { evaluationId } = await scored('本区项目');
    const elsewhere = await api.post<ErrorView>(`districts/990100/evaluations/${evaluationId}/replay`, {
      body: { rules: OWN },
    });
    expect([elsewhere.status, elsewhere.body.error.code]).toEqual([404, 'EVALUATION_NOT_FOUND']);
    expect((await refuse('evaluation-none', { rules: OWN })).body.error.code).toBe('EVALUATION_NOT_FOUND');
  });

  it.each([
    ['no rules', {}, ['FIELD_MISSING rules']],
    ['rules of no kind', { rules: {} }, ['FIELD_MISSING rules.kind']],
    ['rules of another kind', { rules: { kind: 'newest' } }, ['FIELD_WORD rules.kind']],
    ['a version that is not named', { rules: { kind: 'version' } }, ['FIELD_MISSING rules.ruleSet']],
    [
      'half a version',
      { rules: { kind: 'version', ruleSet: { districtCode: '99', year: 2023 } } },
      ['FIELD_DISTRICT rules.ruleSet.districtCode', 'FIELD_MISSING rules.ruleSet.version'],
    ],
    ['a day that is not named', { rules: { kind: 'as-known-on' } }, ['FIELD_MISSING rules.date']],
    ['a day that there is not', { rules: { kind: 'as-known-on', date: '2023-02-30' } }, ['FIELD_DAY rules.date']],
    ['a day where it says nothing', { rules: { kind: 'own', date: '2023-02-28' } }, ['FIELD_UNKNOWN rules.date']],
    ['a field of no meaning', { rules: OWN, also: 1 }, ['FIELD_UNKNOWN also']],
  ])('says what is wrong: %s', async (_name, body, expected) => {
    const answer = await refuse('evaluation-any', body);
    expect(answer.status).toBe(400);
    expect(answer.body.error.issues?.map(({ code, at }) => `${code} ${at.path ?? ''}`)).toEqual(expected);
  });
});

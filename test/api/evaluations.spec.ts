import { Exact, sum } from '@app/kernel';
import type { EvaluationSummaryView } from '../../apps/api/src/evaluations/evaluation-summary.view';
import type { EvaluationRunView, EvaluationView } from '../../apps/api/src/evaluations/evaluations.views';
import type { ErrorView } from '../../apps/api/src/http/error-view';
import type { PageView } from '../../apps/api/src/http/page-view';
import type { ImportView } from '../../apps/api/src/imports/imports.views';
import type { SheetView } from '../../apps/api/src/sheets/sheet.views';
import { aForm, aMissedForm, anIndicator } from './a-form';
import { asJson } from './document-body';
import { withApi } from './with-api';

const api = withApi();
const EVALUATIONS = 'districts/990101/evaluations';

const evaluate = (body: object) => api.post<EvaluationRunView>(EVALUATIONS, { body: { year: 2023, ...body } });
const refuse = (body: object) => api.post<ErrorView>(EVALUATIONS, { body });
const show = async (id: string, language = '') =>
  (await api.get<EvaluationView>(`${EVALUATIONS}/${id}${language}`)).body;
const list = async (query = '') => (await api.get<PageView<EvaluationSummaryView>>(`${EVALUATIONS}${query}`)).body;
const stored = () => api.database.connection.collection('evaluations').countDocuments();

const IN_TIME = { submittedOn: '2024-03-31' };
const names = ['达标项目', '未达标项目', '文字项目', '缺权重项目'] as const;
const ids = new Map<string, string>();
const idOf = (name: string) => ids.get(name) ?? '';

function expectToFoot({ lines, total, lowestTotal }: SheetView): void {
  expect(sum(lines.map(({ points }) => Exact.parseText(points))).toText()).toBe(total);
  expect(total).toBe(lowestTotal);
}

beforeAll(async () => {
  const forms = [
    aForm('达标项目'),
    aMissedForm('未达标项目'),
    aForm('文字项目', {
      indicators: [anIndicator(0, { target: '效果明显', completed: '效果明显', weight: '90', score: '85' })],
    }),
    aForm('缺权重项目', {
      indicators: [anIndicator(0, { weight: null, score: null })],
      total: { weight: null, score: null },
    }),
  ];
  const { body } = await api.post<ImportView>('districts/990101/imports?year=2023', asJson(forms));
  for (const { projectName, formId } of body.forms) ids.set(projectName, formId ?? '');
});

describe('scoring a district and year', () => {
  it('scores every form under the newest rule set and counts the grades', async () => {
    const { status, body } = await evaluate(IN_TIME);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ruleSet: { districtCode: '990101', year: 2023, version: 2, official: false, label: { zh: '示例' } },
      scored: 4,
      created: 4,
      unchanged: 0,
    });
    expect(
      Object.fromEntries(
        body.evaluations.map(({ projectName, total, grade }) => [projectName, `${total} ${grade ?? '—'}`]),
      ),
    ).toMatchObject({
      达标项目: '99 优',
      未达标项目: '69 中',
      文字项目: '94 优',
    });
    expect(body.grades).toEqual([
      { grade: '优', count: 2 },
      { grade: '良', count: 0 },
      { grade: '中', count: 1 },
      { grade: '差', count: 0 },
      { grade: null, count: 1 },
    ]);
  });

  it('stores the same score once, however often and by how many it is asked for', async () => {
    const first = (await evaluate(IN_TIME)).body;
    const before = await stored();
    const again = await Promise.all(Array.from({ length: 4 }, () => evaluate(IN_TIME)));
    for (const { body } of again) {
      expect(body).toMatchObject({ created: 0, unchanged: 4 });
      expect(body.evaluations.map(({ evaluationId }) => evaluationId)).toEqual(
        first.evaluations.map(({ evaluationId }) => evaluationId),
      );
    }
    expect(await stored()).toBe(before);
  });

  it('stores another score for another date of filing', async () => {
    const { body } = await evaluate({ formIds: [idOf('达标项目')], submittedOn: '2024-04-01' });
    expect(body.evaluations).toMatchObject([{ outcome: 'created', total: '97' }]);
  });

  it('scores under another published rule set where that is chosen', async () => {
    const national = { districtCode: '100000', year: 2023, version: 1 };
    const { body } = await evaluate({ formIds: [idOf('未达标项目')], ruleSet: national });
    expect(body.ruleSet).toMatchObject({ districtCode: '100000', official: true, label: null });
    expect(body.evaluations).toMatchObject([{ total: '69' }]);
  });

  it('takes the points a reviewer sets, with name and reason', async () => {
    const review = {
      formId: idOf('文字项目'),
      line: 'indicator:0',
      points: '72.5',
      reviewer: '王某',
      reason: '现场核查',
    };
    const { body } = await evaluate({ ...IN_TIME, formIds: [idOf('文字项目')], reviews: [review] });
    expect(body.evaluations).toMatchObject([{ outcome: 'created' }]);
    const { sheet, options } = await show(body.evaluations[0]?.evaluationId ?? '');
    const line = sheet.lines.find(({ id }) => id === 'indicator:0');
    expect(line).toMatchObject({ basis: 'reviewed' });
    expect(line?.explanation).toContain('王某');
    expect(options).toMatchObject({ reviews: [{ line: 'indicator:0', points: '72.5' }] });
    expectToFoot(sheet);
  });

  it.each<[string, object, number, string]>([
    ['no year', {}, 400, 'REQUEST_INVALID'],
    ['a year in words', { year: '2023年' }, 400, 'REQUEST_INVALID'],
    ['an unknown field', { year: 2023, force: true }, 400, 'REQUEST_INVALID'],
    ['an empty list of forms', { year: 2023, formIds: [] }, 400, 'REQUEST_INVALID'],
    ['a list that is none', { year: 2023, formIds: 'form-1' }, 400, 'REQUEST_INVALID'],
    ['too many forms', { year: 2023, formIds: Array(501).fill('form-1') }, 400, 'REQUEST_INVALID'],
    [
      'a rule set without a version',
      { year: 2023, ruleSet: { districtCode: '100000', year: 2023 } },
      400,
      'REQUEST_INVALID',
    ],
    ['a rule set that is none', { year: 2023, ruleSet: 'newest' }, 400, 'REQUEST_INVALID'],
    ['a null', { year: 2023, ruleSet: null }, 400, 'REQUEST_INVALID'],
    [
      'points as a float',
      { year: 2023, reviews: [{ formId: 'a', line: 'b', points: 1.5, reviewer: 'c', reason: 'd' }] },
      400,
      'REQUEST_INVALID',
    ],
    ['a day that is none', { year: 2023, submittedOn: '2023-02-30' }, 400, 'REQUEST_INVALID'],
    ['a form that is not there', { year: 2023, formIds: ['form-none'] }, 404, 'FORMS_NOT_FOUND'],
    [
      'a version that is not there',
      { year: 2023, ruleSet: { districtCode: '990101', year: 2023, version: 9 } },
      404,
      'RULE_SET_NO_VERSION',
    ],
    ['a year without a rule set', { year: 2021 }, 404, 'RULE_SET_NO_YEAR'],
    ['a kind without a rule set', { year: 2023, kind: 'department' }, 404, 'RULE_SET_NO_DISTRICT'],
  ])('is refused with %s', async (_name, body, status, code) => {
    const before = await stored();
    const answer = await refuse(body);
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
    expect(await stored()).toBe(before);
  });

  it('names every field that is wrong', async () => {
    const { body } = await refuse({
      year: 1,
      submittedOn: 'today',
      ruleSet: { districtCode: 'x', year: 2023, version: 0 },
    });
    expect(body.error.issues?.map(({ at }) => at.path)).toEqual([
      'year',
      'ruleSet.districtCode',
      'ruleSet.version',
      'submittedOn',
    ]);
  });

  it('names the years there are, and the nearest rule set above', async () => {
    const { body } = await refuse({ year: 2024 });
    expect(body.error.values).toMatchObject({ years: '2023', nearest: '100000/2023/project.v1' });
    const other = await api.post<ErrorView>('districts/990102/evaluations', { body: { year: 2023 } });
    expect(other.body.error).toMatchObject({
      code: 'RULE_SET_NO_DISTRICT',
      values: { nearest: '100000/2023/project.v1' },
    });
  });

  it('is refused where there is a rule set but no form', async () => {
    const { status, body } = await api.post<ErrorView>('districts/100000/evaluations', { body: { year: 2023 } });
    expect([status, body.error.code]).toEqual([404, 'NO_FORMS_TO_SCORE']);
  });

  it('is refused as a whole when one of several forms is not there', async () => {
    const formIds = [idOf('达标项目'), 'form-none'];
    const { status, body } = await refuse({ year: 2023, formIds, submittedOn: '2020-01-01' });
    expect(status).toBe(404);
    expect(body.error.issues).toMatchObject([{ code: 'FORM_NOT_FOUND', values: { formId: 'form-none' } }]);
  });

  it('is refused with a review of a form that is not scored', async () => {
    const review = { formId: idOf('文字项目'), line: 'indicator:0', points: '1', reviewer: '王某', reason: '核查' };
    const { status, body } = await refuse({ year: 2023, formIds: [idOf('达标项目')], reviews: [review] });
    expect(status).toBe(404);
    expect(body.error.issues).toMatchObject([{ code: 'REVIEW_OF_OTHER_FORM', at: { path: 'reviews[0].formId' } }]);
  });
});

describe('an evaluation', () => {
  const evaluationOf = async (name: string) => {
    const { body } = await evaluate({ ...IN_TIME, formIds: [idOf(name)] });
    return body.evaluations[0]?.evaluationId ?? '';
  };

  it.each(names.map((name) => [name]))('foots: %s', async (name) => {
    const { sheet } = await show(await evaluationOf(name));
    expectToFoot(sheet);
  });

  it('explains every line in the language asked for, Chinese first', async () => {
    const id = await evaluationOf('未达标项目');
    const chinese = await show(id);
    const line = chinese.sheet.lines.find((candidate) => candidate.id === 'indicator:0');
    expect(line).toMatchObject({
      label: '维护路灯数量',
      basis: 'computed',
      points: '30',
      declared: '60',
      gap: '30',
      explanation: '未达到指标值，按比例 50% 计分。',
      calculation: '60 × clamp(50%, 0, 1)',
    });
    const english = await show(id, '?lang=en');
    expect(english.sheet.lines[0]?.explanation).toBe('Execution rate 90%; points in proportion.');
    const { body } = await api.get<EvaluationView>(`${EVALUATIONS}/${id}`, { headers: { 'accept-language': 'en-GB' } });
    expect(body).toEqual(english);
  });

  it('says that it is illustrative, and reconciles declared and computed total', async () => {
    const { sheet, ruleSet } = await show(await evaluationOf('未达标项目'));
    expect(ruleSet).toMatchObject({ official: false, label: { zh: '示例', en: 'illustrative' } });
    expect(sheet.ruleSet).toEqual(ruleSet);
    expect(sheet.reconciliation).toMatchObject({ declaredTotal: '99', total: '69', gap: '30' });
    expect(sheet.findings.map(({ code }) => code)).toContain('DECLARED_DIFFERS');
  });

  it('gives every finding a sentence in both languages and a place', async () => {
    const { sheet } = await show(await evaluationOf('缺权重项目'));
    expect(sheet.findings.length).toBeGreaterThan(0);
    for (const finding of sheet.findings) {
      expect(Object.keys(finding)).toEqual(expect.arrayContaining(['code', 'severity', 'at', 'values', 'message']));
      expect(finding.message.zh).not.toBe('');
      expect(`${finding.message.zh}${finding.message.en}`).not.toMatch(/\{[\w.]+\}/);
    }
  });

  it('is never changed: a new revision of the form gets an evaluation of its own', async () => {
    const id = await evaluationOf('达标项目');
    const before = await show(id);
    await api.post(
      'districts/990101/imports?year=2023',
      asJson(aForm('达标项目', { goals: { expected: '新', actual: '新' } })),
    );
    const next = await evaluationOf('达标项目');
    expect(next).not.toBe(id);
    expect(await show(id)).toEqual(before);
    expect((await show(next)).formRevision).toBe(2);
  });

  it('is not found where there is none, or in another district', async () => {
    const id = await evaluationOf('文字项目');
    const answers = [
      await api.get<ErrorView>(`${EVALUATIONS}/none`),
      await api.get<ErrorView>(`districts/990102/evaluations/${id}`),
    ];
    for (const { status, body } of answers) expect([status, body.error.code]).toEqual([404, 'EVALUATION_NOT_FOUND']);
  });

  it('is refused in a language there is not', async () => {
    const { status } = await api.get(`${EVALUATIONS}/x?lang=fr`);
    expect(status).toBe(400);
  });
});

describe('the list of evaluations', () => {
  it('narrows to a form, a grade, a version and a finding', async () => {
    expect(
      (await list(`?formId=${idOf('未达标项目')}`)).data.every(({ formId }) => formId === idOf('未达标项目')),
    ).toBe(true);
    expect((await list('?grade=中')).data.every(({ grade }) => grade === '中')).toBe(true);
    expect(await list('?version=7')).toEqual({ data: [], total: 0 });
    expect((await list('?version=2')).total).toBeGreaterThan(4);
    expect((await list('?finding=DECLARED_DIFFERS')).total).toBeGreaterThan(0);
    expect((await list('?year=2022')).total).toBe(0);
  });

  it('shows the newest first, page by page, without sheets', async () => {
    const { data, total } = await list('?perPage=3');
    expect(data).toHaveLength(3);
    expect(total).toBeGreaterThan(3);
    const times = data.map(({ evaluatedAt }) => String(evaluatedAt));
    expect(times).toEqual([...times].sort().reverse());
    expect(data[0]).not.toHaveProperty('sheet');
    expect(data[0]).toMatchObject({ ruleSet: { official: expect.anything() as unknown } });
  });

  it.each([['?sort=total'], ['?grade=A'], ['?perPage=0'], ['?x=1']])('refuses %s', async (query) => {
    expect((await api.get(`${EVALUATIONS}${query}`)).status).toBe(400);
  });
});

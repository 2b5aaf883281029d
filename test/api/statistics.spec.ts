import type { SelfEvaluationForm } from '@app/form';
import type { ErrorView } from '../../apps/api/src/http/error-view';
import type { PageView } from '../../apps/api/src/http/page-view';
import type { FormSummaryView } from '../../apps/api/src/forms/forms.views';
import type { FormPlaceView, StatisticsView } from '../../apps/api/src/statistics/statistics.views';
import type { WorkListView } from '../../apps/api/src/work-list/work-list.views';
import { createUser } from '../support/identity';
import { aForm, aMissedForm, anIndicator } from './a-form';
import { asJson } from './document-body';
import { withApi } from './with-api';

const api = withApi();
const OTHER_UNIT = { implementingUnit: '清河街道办事处' };

/** Spends everything and so earns 100. */
function inFull(projectName: string, changes: Partial<SelfEvaluationForm> = {}): SelfEvaluationForm {
  const { funds } = aForm(projectName);
  return aForm(projectName, {
    funds: { ...funds, total: { ...funds.total, executed: '10', score: '10' } },
    ...changes,
  });
}

/** Its completed value cannot be read. */
const openForm = aForm('看不清', {
  ...OTHER_UNIT,
  indicators: [anIndicator(0, { completed: '基本完成', weight: '60', score: null }), anIndicator(1, { weight: '30' })],
});

/** A third of its budget: a rate that no decimal holds. */
function aThird(projectName: string): SelfEvaluationForm {
  const { funds } = aForm(projectName);
  const total = { ...funds.total, annualBudget: '3', executed: '1', executionRate: null };
  return aForm(projectName, { ...OTHER_UNIT, funds: { ...funds, total } });
}

const show = async (query = '', token?: string) =>
  (await api.get<StatisticsView>(`statistics${query}`, token === undefined ? {} : { token })).body;
const work = async (query = '', token?: string) =>
  (await api.get<WorkListView>(`work-list${query}`, token === undefined ? {} : { token })).body.items;

beforeAll(async () => {
  const forms = [aForm('九十九'), inFull('满分'), aMissedForm('未完成'), openForm, aThird('三分之一')];
  await api.post('districts/990101/imports?year=2023', asJson(forms));
  await api.post('districts/990101/evaluations', { body: { year: 2023, submittedOn: '2024-01-10' } });
  await api.post('districts/990101/imports?year=2022', asJson([aForm('去年', { year: 2022 })]));
  await api.post('districts/990102/imports?year=2023', asJson([aForm('别处', { districtCode: '990102' })]));
});

describe('statistics', () => {
  it('count forms, scores and grades', async () => {
    const { forms, scored, undetermined, grades } = await show('?districtCode=990101&year=2023');
    expect([forms, scored, undetermined]).toEqual([5, 5, 1]);
    expect(grades.map(({ grade }) => grade)).toEqual(['优', '良', '中', '差', null]);
    expect(grades.reduce((sum, { count }) => sum + count, 0)).toBe(5);
  });

  it('put each total into its bin, 100 into the last', async () => {
    const { histogram } = await show('?districtCode=990101&year=2023');
    expect(histogram.slice(0, 2).map(({ from, to }) => [from, to])).toEqual([
      ['0', '5'],
      ['5', '10'],
    ]);
    const filled = Object.fromEntries(
      histogram.filter(({ count }) => count > 0).map(({ from, count }) => [from, count]),
    );
    expect(filled).toMatchObject({ '65': 1, '95': 2 });
    expect(histogram.at(-1)).toMatchObject({ from: '95', to: '100' });
  });

  it('give means by unit and district, exactly', async () => {
    const { byUnit, byDistrict } = await show('?year=2023');
    const unit = byUnit.find(({ unitName }) => unitName === '云溪街道办事处');
    // (99 + 100 + 69) ÷ 3
    expect(unit).toMatchObject({ districtCode: '990101', forms: 3, scored: 3, meanTotal: '89.33' });
    expect(
      byDistrict.map(({ districtCode, forms, scored, meanTotal }) => [districtCode, forms, scored, meanTotal === null]),
    ).toEqual([
      ['990101', 5, 5, false],
      ['990102', 1, 0, true],
    ]);
  });

  it('name what was found in the language of each reader', async () => {
    const { findings } = await show('?districtCode=990101&year=2023');
    const found = findings.find(({ code }) => code === 'DECLARED_DIFFERS');
    expect(found).toMatchObject({ severity: 'warning' });
    expect(found?.count).toBeGreaterThan(0);
    for (const { label } of findings) {
      expect(label.zh).toMatch(/\p{Script=Han}/u);
      expect(label.en).not.toMatch(/\{/);
    }
    const counts = findings.map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('set execution rates against totals without reading a form', async () => {
    const { scatter } = await show('?districtCode=990101&year=2023');
    const dots = Object.fromEntries(scatter.map(({ projectName, executionRate }) => [projectName, executionRate]));
    expect(dots).toMatchObject({ 九十九: '0.9', 满分: '1', 三分之一: '0.333333' });
    expect(scatter.find(({ projectName }) => projectName === '满分')?.total).toBe('100');
  });

  it('follow an edit', async () => {
    const [head] = (await api.get<PageView<FormSummaryView>>('districts/990101/forms?q=去年')).body.data;
    const before = await show('?districtCode=990101&year=2022');
    expect([before.forms, before.scored, before.scatter, before.histogram]).toEqual([1, 0, [], []]);
    await api.post(`districts/990101/forms/${head?.formId ?? ''}/revisions`, {
      body: { baseRevision: 1, form: inFull('去年', { year: 2022 }) },
    });
    expect((await show('?districtCode=990101&year=2022')).forms).toBe(1);
  });

  it('show a department its own unit', async () => {
    const [head] = (await api.get<PageView<FormSummaryView>>('districts/990101/forms?q=满分')).body.data;
    const grants = [{ role: 'department', districtCode: '990101', unitId: head?.unitId ?? '' }] as const;
    const { token } = await createUser(api.app, { grants });
    const { forms, byUnit } = await show('?year=2023', token);
    expect([forms, byUnit.map(({ unitName }) => unitName)]).toEqual([3, ['云溪街道办事处']]);
    expect((await work('?year=2023', token)).map(({ code }) => code)).toEqual([]);
  });

  it.each([
    ['an unknown kind', '?kind=x', 400],
    ['a year that is none', '?year=20x3', 400],
    ['an unknown parameter', '?page=1', 400],
    ['a district that is not there', '?districtCode=110105', 403],
  ])('refuse %s', async (_name, query, status) => {
    expect((await api.get<ErrorView>(`statistics${query}`)).status).toBe(status);
  });

  it('are empty where there is nothing', async () => {
    expect(await show('?year=1999')).toEqual({
      ...{ forms: 0, scored: 0, undetermined: 0, histogram: [], byUnit: [], byDistrict: [], findings: [], scatter: [] },
      grades: ['优', '良', '中', '差', null].map((grade) => ({ grade, count: 0 })),
    });
  });
});

describe('where there are forms', () => {
  const places = async (token?: string) =>
    (await api.get<PageView<FormPlaceView>>('statistics/places', token === undefined ? {} : { token })).body;

  it('is told by district, year and kind, the most first', async () => {
    const { data, total } = await places();
    expect(total).toBe(3);
    expect(data[0]).toEqual({ districtCode: '990101', year: 2023, kind: 'project', forms: 5 });
    expect(data.slice(1).map(({ districtCode, year, forms }) => [districtCode, year, forms])).toEqual([
      ['990102', 2023, 1],
      ['990101', 2022, 1],
    ]);
  });

  it('is told of what the caller sees alone', async () => {
    const { token } = await createUser(api.app, {
      grants: [{ role: 'auditor', districtCode: '990102', unitId: null }],
    });
    expect((await places(token)).data.map(({ districtCode }) => districtCode)).toEqual(['990102']);
  });
});

describe('the work list', () => {
  it('tells what waits, with where to find it', async () => {
    const items = await work('?year=2023');
    expect(items.map(({ code, count }) => [code, count])).toEqual([
      ['WORK_FORMS_NOT_SCORED', 1],
      ['WORK_FORMS_OPEN', 1],
    ]);
    expect(items[0]?.message.zh).toContain('1 张自评表');
    expect(items[0]?.link).toBe(`/forms?filter=${encodeURIComponent('{"scored":false}')}`);
  });

  it('counts just what its link lists', async () => {
    const listed = await api.get<PageView<FormSummaryView>>('districts/990101/forms?scored=true&open=true&year=2023');
    expect(listed.body.data.map(({ projectName }) => projectName)).toEqual(['看不清']);
  });

  it('keeps to the district looked at', async () => {
    expect((await work('?districtCode=990102&year=2023')).map(({ code }) => code)).toEqual(['WORK_FORMS_NOT_SCORED']);
    expect(await work('?districtCode=110105')).toEqual([]);
  });

  it('has nothing of forms for an administrator', async () => {
    const grants = [{ role: 'administrator', districtCode: '990100', unitId: null }] as const;
    const { token } = await createUser(api.app, { grants });
    expect(await work('', token)).toEqual([]);
  });
});

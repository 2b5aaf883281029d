import type { SelfEvaluationForm } from '@app/form';
import type { FormRevisionView, FormSummaryView, FormView } from '../../apps/api/src/forms/forms.views';
import type { ErrorView } from '../../apps/api/src/http/error-view';
import type { PageView } from '../../apps/api/src/http/page-view';
import type { ImportView } from '../../apps/api/src/imports/imports.views';
import { aForm, aMissedForm } from './a-form';
import { asJson } from './document-body';
import { withApi } from './with-api';

const api = withApi();
const FORMS = 'districts/990101/forms';

const list = async (query: string) => (await api.get<PageView<FormSummaryView>>(`${FORMS}${query}`)).body;
const names = async (query: string) => (await list(query)).data.map(({ projectName }) => projectName);

/** A form that has spent its whole budget and so earns 100. */
function inFull(projectName: string, declared: string): SelfEvaluationForm {
  const { funds } = aForm(projectName);
  const total = { ...funds.total, executed: '10', executionRate: '1', score: '10' };
  return aForm(projectName, { funds: { ...funds, total }, total: { weight: '100', score: declared } });
}

/** Ids by project name. */
const ids = new Map<string, string>();
const idOf = (name: string) => ids.get(name) ?? '';

beforeAll(async () => {
  const forms = [
    aForm('安全检查'),
    aForm('背街小巷整治', { implementingUnit: '清河街道办事处', grade: '优', total: { weight: '100', score: '99.5' } }),
    aMissedForm('道路养护'),
    inFull('Ａ级厕所改造', '60'),
    aForm('未评分项目', { year: 2023, kind: 'department' }),
  ];
  const years = [
    { year: 2023, forms: forms.filter(({ kind }) => kind === 'project') },
    { year: 2022, forms: [aForm('上年项目', { year: 2022 })] },
  ];
  for (const { year, forms: ofYear } of years) {
    const { body } = await api.post<ImportView>(`districts/990101/imports?year=${year}`, asJson(ofYear));
    for (const { projectName, formId } of body.forms) ids.set(projectName, formId ?? '');
  }
  const department = forms.filter(({ kind }) => kind === 'department');
  await api.post('districts/990101/imports?year=2023&kind=department', asJson(department));
  await api.post('districts/990101/evaluations', { body: { year: 2023, submittedOn: '2024-01-10' } });
});

describe('the list of forms', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'all of them by pinyin, Latin letters first',
      '',
      ['Ａ级厕所改造', '安全检查', '背街小巷整治', '道路养护', '上年项目', '未评分项目'],
    ],
    ['those of a year', '?year=2022', ['上年项目']],
    ['those of a kind', '?kind=department', ['未评分项目']],
    ['those whose name holds a text in full or half width', '?q=a级', ['Ａ级厕所改造']],
    ['those whose name holds a sign that means something in searches', '?q=.', []],
    ['those that are scored', '?scored=true', ['Ａ级厕所改造', '安全检查', '背街小巷整治', '道路养护']],
    ['those that are not scored', '?scored=false', ['上年项目', '未评分项目']],
    ['those with a computed grade', '?grade=中', ['道路养护']],
    ['those with a printed grade', '?declaredGrade=优', ['背街小巷整治']],
    ['those with a finding', '?finding=DECLARED_DIFFERS', ['道路养护']],
    ['those without such a finding', '?finding=NO_SUCH_FINDING', []],
    ['those whose totals lie apart', '?minGap=0.5&sort=gap&order=desc', ['Ａ级厕所改造', '道路养护', '背街小巷整治']],
    ['those whose totals lie far apart', '?minGap=39', ['Ａ级厕所改造']],
    ['those from a total on', '?minTotal=69&belowTotal=69.01', ['道路养护']],
    ['those below a total, which does not belong to it', '?belowTotal=69', []],
    ['the highest total first', '?scored=true&sort=total&order=desc&perPage=1', ['Ａ级厕所改造']],
    ['the lowest total first', '?scored=true&sort=total&perPage=1', ['道路养护']],
    ['the second page', '?perPage=4&page=2', ['上年项目', '未评分项目']],
    ['a page beyond the last', '?page=900', []],
  ])('shows %s', async (_name, query, expected) => {
    expect(await names(query)).toEqual(expected);
  });

  it('tells how many there are in all, whatever the page', async () => {
    expect(await list('?perPage=1&year=2023')).toMatchObject({ total: 5, data: [{}] });
  });

  it('pages without repeating or skipping a form', async () => {
    const pages = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((page) => names(`?perPage=1&page=${page}&sort=declaredTotal`)),
    );
    expect(new Set(pages.flat()).size).toBe(6);
  });

  it('narrows to a unit', async () => {
    const [form] = (await list('?q=背街')).data;
    expect(form?.unitName).toBe('清河街道办事处');
    expect(await names(`?unit=${form?.unitId ?? ''}`)).toEqual(['背街小巷整治']);
  });

  it('shows the newest score and marks it as illustrative', async () => {
    const [form] = (await list('?q=道路')).data;
    expect(form).toMatchObject({
      isScored: true,
      declared: { total: '99', grade: null },
      score: {
        total: '69',
        grade: '中',
        gap: '30',
        ruleSet: { districtCode: '990101', version: 2, official: false, label: { zh: '示例', en: 'illustrative' } },
      },
    });
  });

  it.each([
    ['a page of 0', '?page=0', 'page'],
    ['a page size above 200', '?perPage=201', 'perPage'],
    ['an unknown sort field', '?sort=leader', 'sort'],
    ['an unknown grade', '?grade=A', 'grade'],
    ['a switch that is neither true nor false', '?scored=yes', 'scored'],
    ['a gap that is no decimal', '?minGap=1e3', 'minGap'],
    ['a blank search', '?q=', 'q'],
    ['a parameter given twice', '?year=2022&year=2023', 'year'],
    ['an object as a parameter', '?q[$ne]=1', 'q[$ne]'],
  ])('refuses %s and names the parameter', async (_name, query, path) => {
    const { status, body } = await api.get<ErrorView>(`${FORMS}${query}`);
    expect([status, body.error.code]).toEqual([400, 'REQUEST_INVALID']);
    expect(body.error.issues?.map(({ at }) => at.path)).toEqual([path]);
  });

  it('refuses an unknown district and names those there are', async () => {
    const { status, body } = await api.get<ErrorView>('districts/110105/forms');
    expect([status, body.error.code]).toEqual([404, 'DISTRICT_UNKNOWN']);
    expect(body.error.message.zh).toContain('990101');
  });

  it('keeps to its district', async () => {
    expect((await api.get<PageView<FormSummaryView>>('districts/990102/forms')).body.total).toBe(0);
  });
});

describe('a form', () => {
  it('shows its current revision without persons unless they are asked for', async () => {
    const { body } = await api.get<FormView>(`${FORMS}/${idOf('安全检查')}`);
    expect(body.form).toEqual(aForm('安全检查', { leader: null, phone: null }));
    const withPersons = await api.get<FormView>(`${FORMS}/${idOf('安全检查')}?persons=true`);
    expect(withPersons.body.form).toEqual(aForm('安全检查'));
  });

  it('keeps every revision, and says when its score is of an earlier one', async () => {
    const formId = idOf('Ａ级厕所改造');
    const changed = inFull('A级厕所改造', '61');
    await api.post('districts/990101/imports?year=2023', asJson(changed));
    const { body: revisions } = await api.get<PageView<FormRevisionView>>(`${FORMS}/${formId}/revisions`);
    expect(revisions.data.map(({ revision }) => revision)).toEqual([1, 2]);
    const [first, second] = await Promise.all(
      [1, 2].map(async (revision) => (await api.get<FormView>(`${FORMS}/${formId}/revisions/${revision}`)).body),
    );
    expect([first?.form.total.score, second?.form.total.score]).toEqual(['60', '61']);
    expect([first?.shown.revision, first?.revision, second?.isScored]).toEqual([1, 2, false]);
  });

  it.each([
    ['that is not there', 'form-none', 404, 'FORM_NOT_FOUND'],
    ['whose revision is not there', 'ID/revisions/9', 404, 'REVISION_NOT_FOUND'],
    ['whose revision is no number', 'ID/revisions/x', 400, 'REQUEST_INVALID'],
    ['whose revisions are asked for while it is not there', 'form-none/revisions', 404, 'FORM_NOT_FOUND'],
    ['that is not there, by revision', 'form-none/revisions/1', 404, 'FORM_NOT_FOUND'],
  ])('is refused: one %s', async (_name, path, status, code) => {
    const answer = await api.get<ErrorView>(`${FORMS}/${path.replace('ID', idOf('安全检查'))}`);
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
  });

  it('is out of reach through another district', async () => {
    const { status } = await api.get(`districts/990102/forms/${idOf('安全检查')}`);
    expect(status).toBe(404);
  });
});

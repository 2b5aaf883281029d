import type { SelfEvaluationForm } from '@app/form';
import type { FormRevisionView, FormSummaryView } from '../../apps/api/src/forms/forms.views';
import type { RevisedFormView } from '../../apps/api/src/forms/revise-form.views';
import type { ErrorView } from '../../apps/api/src/http/error-view';
import type { PageView } from '../../apps/api/src/http/page-view';
import type { ImportView } from '../../apps/api/src/imports/imports.views';
import { createUser } from '../support/identity';
import { aForm, aMissedForm, anIndicator } from './a-form';
import { asJson } from './document-body';
import { withApi, type Call } from './with-api';

const api = withApi();
const FORMS = 'districts/990101/forms';

async function handIn(form: SelfEvaluationForm): Promise<string> {
  const { body } = await api.post<ImportView>(`districts/990101/imports?year=${form.year}`, asJson([form]));
  return body.forms[0]?.formId ?? '';
}

const revise = <T = RevisedFormView>(formId: string, baseRevision: unknown, form: unknown, call: Call = {}) =>
  api.post<T>(`${FORMS}/${formId}/revisions`, { ...call, body: { baseRevision, form } });

const revisionsOf = async (formId: string) =>
  (await api.get<PageView<FormRevisionView>>(`${FORMS}/${formId}/revisions`)).body.data;

describe('an edited form', () => {
  it('is saved as the next revision and scored at once, with its persons', async () => {
    const formId = await handIn(aMissedForm('改后重评'));
    const { status, body } = await revise(formId, 1, aForm('改后重评'));
    expect([status, body.outcome, body.issues]).toEqual([200, 'revised', []]);
    expect(body.form).toMatchObject({ formId, revision: 2, isScored: true, form: aForm('改后重评') });
    expect(body.form.score).toMatchObject({ total: '97', evaluationId: body.evaluation?.evaluationId });
    expect(body.evaluation).toMatchObject({
      formRevision: 2,
      sheet: { total: '97', highestTotal: '99', ruleSet: { version: 2 } },
    });
    expect((await revisionsOf(formId)).map(({ savedBy }) => savedBy)).toEqual(['tester', 'tester']);
  });

  it('explains its score in the language asked for', async () => {
    const formId = await handIn(aForm('说明语言'));
    const { body } = await api.post<RevisedFormView>(`${FORMS}/${formId}/revisions?lang=en`, {
      body: { baseRevision: 1, form: aMissedForm('说明语言') },
    });
    expect(body.evaluation?.sheet.lines[0]?.label).toBe('Budget execution');
  });

  it('keeps the filing date of the score before', async () => {
    const formId = await handIn(aForm('申报日期'));
    const scored = { year: 2023, formIds: [formId], submittedOn: '2024-01-10' };
    await api.post('districts/990101/evaluations', { body: scored });
    const { body } = await revise(formId, 1, aMissedForm('申报日期'));
    expect(body.evaluation?.options).toEqual({ submittedOn: '2024-01-10' });
  });

  it('sent again after a lost answer stays one revision with one score', async () => {
    const formId = await handIn(aForm('再发一次'));
    const first = await revise(formId, 1, aMissedForm('再发一次'));
    const second = await revise(formId, 1, aMissedForm('再发一次'));
    expect(second.body.outcome).toBe('unchanged');
    expect(second.body.evaluation?.evaluationId).toBe(first.body.evaluation?.evaluationId);
    expect(await revisionsOf(formId)).toHaveLength(2);
  });

  it('is saved without a score, and with the reason, where no rule set is in force', async () => {
    const formId = await handIn(aForm('没有规则', { year: 2019 }));
    const { body } = await revise(formId, 1, { ...aMissedForm('没有规则'), year: 2019 });
    expect(body).toMatchObject({ outcome: 'revised', evaluation: null, form: { score: null, isScored: false } });
    expect(body.issues.map(({ code, severity }) => [code, severity])).toEqual([['RULE_SET_NO_YEAR', 'warning']]);
  });

  it('keeps text that looks like a page as text', async () => {
    const formId = await handIn(aForm('网页'));
    const projectName = '<img src=x onerror=alert(1)>';
    const { body } = await revise(formId, 1, aForm(projectName));
    expect(body.form).toMatchObject({ projectName, form: { projectName } });
  });

  it('may hold 200 indicators', async () => {
    const formId = await handIn(aForm('两百行'));
    const indicators = Array.from({ length: 200 }, (_, row) =>
      anIndicator(row, { name: `指标${row}`, weight: '0.45' }),
    );
    const { status, body } = await revise(formId, 1, aForm('两百行', { indicators }));
    expect([status, body.evaluation?.sheet.lines.filter(({ kind }) => kind === 'item').length]).toEqual([200, 201]);
  });
});

describe('an edit that lost a race', () => {
  it('is refused with both sides, and what was sent comes back whole', async () => {
    const formId = await handIn(aForm('抢先'));
    const theirs = aMissedForm('抢先');
    const yours = aForm('抢先', { goals: { expected: '我的目标', actual: '我的结果' } });
    await revise(formId, 1, theirs);
    const { status, body } = await revise<ErrorView>(formId, 1, yours);
    expect([status, body.error.code]).toEqual([409, 'FORM_CHANGED']);
    expect(body.error.values).toEqual({ formId, revision: 2, baseRevision: 1 });
    expect(body.error.conflict).toMatchObject({
      theirs: { revision: 2, savedBy: api.caller.name, form: theirs },
      yours: { baseRevision: 1, form: yours },
    });
    expect(await revisionsOf(formId)).toHaveLength(2);
  });
});

describe('an edit is refused', () => {
  const form = aForm('拒收');
  let formId = '';
  beforeAll(async () => {
    formId = await handIn(form);
    await handIn(aForm('已有此名'));
  });

  it.each<[string, unknown, number, string, readonly string[]]>([
    ['that is no form', {}, 422, 'FORM_INVALID', ['']],
    [
      'with several wrong fields, all of them at once and in reading order',
      { ...form, projectName: 7, indicators: [anIndicator(0, { weight: '50,5' }), anIndicator(0)] },
      422,
      'FORM_INVALID',
      ['projectName', 'indicators[0].weight'],
    ],
    [
      'with rows out of order',
      { ...form, indicators: [anIndicator(1), anIndicator(0)] },
      422,
      'FORM_INVALID',
      ['indicators[1].row'],
    ],
    ['of another year', { ...form, year: 2022 }, 422, 'FORM_IDENTITY_CHANGED', ['year']],
    ['of another district', { ...form, districtCode: '990102' }, 422, 'FORM_IDENTITY_CHANGED', ['districtCode']],
    ['of another unit', { ...form, implementingUnit: '某处' }, 422, 'FORM_IDENTITY_CHANGED', ['implementingUnit']],
    ['under a name that is taken', aForm('已有此名'), 409, 'FORM_NAME_TAKEN', ['projectName']],
    ['that is no object', [form], 400, 'REQUEST_INVALID', ['form']],
    ['that is a text', JSON.stringify(form), 400, 'REQUEST_INVALID', ['form']],
  ])('%s', async (_name, edited, status, code, paths) => {
    const answer = await revise<ErrorView>(formId, 1, edited);
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
    expect(answer.body.error.issues?.map(({ at }) => at.path ?? '')).toEqual(expect.arrayContaining([...paths]));
    expect(await revisionsOf(formId)).toHaveLength(1);
  });

  it.each([
    ['a base revision of 0', 0],
    ['a base revision that is no number', '1'.repeat(20)],
    ['no base revision', undefined],
  ])('with %s', async (_name, base) => {
    const { status, body } = await revise<ErrorView>(formId, base, form);
    expect([status, body.error.issues?.map(({ at }) => at.path)]).toEqual([400, ['baseRevision']]);
  });

  it('of a form that is not there', async () => {
    const { status, body } = await revise<ErrorView>('form-none', 1, form);
    expect([status, body.error.code]).toEqual([404, 'FORM_NOT_FOUND']);
  });

  it('by the department of another unit, as if the form were not there', async () => {
    const other = await handIn(aForm('邻居', { implementingUnit: '邻居单位' }));
    const [head] = (await api.get<PageView<FormSummaryView>>(`${FORMS}?q=邻居`)).body.data;
    const grants = [{ role: 'department', districtCode: '990101', unitId: head?.unitId ?? null }] as const;
    const { token } = await createUser(api.app, { grants });
    const own = await revise(other, 1, aForm('邻居', { implementingUnit: '邻居单位', grade: '优' }), { token });
    const foreign = await revise<ErrorView>(formId, 1, aForm('拒收', { grade: '优' }), { token });
    expect([own.status, foreign.status, foreign.body.error.code]).toEqual([200, 404, 'FORM_NOT_FOUND']);
    const moved = await revise<ErrorView>(other, 2, aForm('邻居'), { token });
    expect([moved.status, moved.body.error.code]).toEqual([422, 'FORM_UNIT_FOREIGN']);
  });
});

import { canonicalJson, contentHash, type Hashable } from '@app/kernel';
import { OutOfScopeError, type NewEvaluation } from '@app/persistence';
import type { SelfEvaluationForm } from '@app/form';
import { scopeOf } from '../support/scope-of';
import { withStorage } from '../support/with-storage';
import { withTotal } from './a-form';
import { aSheet } from './a-sheet';

const test = withStorage();
const scope = scopeOf('510403');
const elsewhere = scopeOf('110106');
const saved = { savedBy: 'clerk', savedAt: new Date('2026-01-01T00:00:00Z') };
const evaluated = { evaluatedBy: 'clerk', evaluatedAt: new Date('2026-01-02T00:00:00Z') };
const later = { evaluatedBy: 'auditor', evaluatedAt: new Date('2026-01-03T00:00:00Z') };

async function stored(
  form: SelfEvaluationForm,
): Promise<Pick<NewEvaluation, 'districtCode' | 'formId' | 'formRevision'>> {
  const [outcome] = await test.storage.forms.save(scope, [{ form }], saved);
  if (!outcome || !('revision' in outcome)) throw new Error('not stored');
  return { districtCode: form.districtCode, formId: outcome.formId, formRevision: outcome.revision };
}

async function latestOf(formId: string) {
  return (await test.storage.forms.find(scope, formId))?.head.latest ?? null;
}

describe('an evaluation', () => {
  it('is stored with all that a replay needs and comes back as it was', async () => {
    const form = withTotal('97', { projectName: '评价' });
    const key = await stored(form);
    const sheet = aSheet(form, '96.5');
    const [added] = await test.storage.evaluations.add(
      scope,
      [{ ...key, sheet, options: { submittedOn: '2021-01-31' } }],
      evaluated,
    );
    const found = await test.storage.evaluations.find(scope, added?.evaluationId ?? '');
    expect(found).toMatchObject({ ...key, ...evaluated, sheet, options: { submittedOn: '2021-01-31' } });
    expect(found?.sheetHash).toBe(contentHash('score-sheet', 1, sheet as unknown as Hashable));
    for await (const record of test.storage.evaluations.stream(scope)) {
      if (record.formId === key.formId) expect(record.sheet).toBe(canonicalJson(sheet as unknown as Hashable));
    }
  });

  it('of the same score is stored once and keeps who and when of the first time', async () => {
    const form = withTotal('97', { projectName: '重复评价' });
    const evaluation = { ...(await stored(form)), sheet: aSheet(form, '96') };
    const [first] = await test.storage.evaluations.add(scope, [evaluation], evaluated);
    const [second] = await test.storage.evaluations.add(scope, [evaluation, evaluation], later);
    expect([first?.isNew, second?.isNew]).toEqual([true, false]);
    expect(second?.evaluationId).toBe(first?.evaluationId);
    expect(await test.storage.evaluations.ofForm(scope, evaluation.formId)).toMatchObject([evaluated]);
  });

  it('of another score is stored beside the first, and lists show the later one', async () => {
    const form = withTotal('97', { projectName: '再次评价' });
    const key = await stored(form);
    await test.storage.evaluations.add(scope, [{ ...key, sheet: aSheet(form, '90') }], evaluated);
    await test.storage.evaluations.add(scope, [{ ...key, sheet: aSheet(form, '80') }], later);
    const all = await test.storage.evaluations.ofForm(scope, key.formId);
    expect(all.map(({ sheet }) => sheet.total)).toEqual(['80', '90']);
    expect(await latestOf(key.formId)).toMatchObject({ total: '80', grade: '优', evaluatedAt: later.evaluatedAt });
  });

  it('of an earlier revision, or of an earlier time, never takes the place of a later one in lists', async () => {
    const first = await stored(withTotal('97', { projectName: '先后' }));
    const second = await stored(withTotal('98', { projectName: '先后' }));
    const form = withTotal('98', { projectName: '先后' });
    await test.storage.evaluations.add(scope, [{ ...second, sheet: aSheet(form, '88') }], evaluated);
    await test.storage.evaluations.add(scope, [{ ...first, sheet: aSheet(form, '77') }], later);
    expect(await latestOf(first.formId)).toMatchObject({ total: '88', formRevision: 2 });
  });

  it('counts its findings by severity for lists', async () => {
    const form = withTotal('97', { projectName: '发现问题' });
    const key = await stored(form);
    const finding = { code: 'X', at: {}, ruleId: null, values: {} };
    const findings = [
      { ...finding, severity: 'error' },
      { ...finding, severity: 'error' },
      { ...finding, severity: 'info' },
    ] as const;
    await test.storage.evaluations.add(scope, [{ ...key, sheet: aSheet(form, '60', findings) }], evaluated);
    expect((await latestOf(key.formId))?.findings).toEqual({ error: 2, warning: 0, info: 1 });
    const { forms } = await test.storage.forms.list(scope, { filter: { hasErrors: true } });
    expect(forms.map(({ formId }) => formId)).toEqual([key.formId]);
  });

  it('with a total that is a fraction can be sorted', async () => {
    const form = withTotal('97', { projectName: '分数' });
    const key = await stored(form);
    await test.storage.evaluations.add(scope, [{ ...key, sheet: aSheet(form, '290/3') }], evaluated);
    const { forms } = await test.storage.forms.list(scope, { sort: { by: 'total', descending: true } });
    expect(forms[0]?.formId).toBe(key.formId);
  });

  it('is neither written nor read outside its district', async () => {
    const form = withTotal('97', { projectName: '范围' });
    const evaluation = { ...(await stored(form)), sheet: aSheet(form, '97') };
    await expect(test.storage.evaluations.add(elsewhere, [evaluation], evaluated)).rejects.toThrow(OutOfScopeError);
    const [added] = await test.storage.evaluations.add(scope, [evaluation], evaluated);
    expect(await test.storage.evaluations.find(elsewhere, added?.evaluationId ?? '')).toBeNull();
    expect(await test.storage.evaluations.ofForm(elsewhere, evaluation.formId)).toEqual([]);
  });
});

it('stores hundreds in one commit', async () => {
  const form = withTotal('97', { projectName: '批量' });
  const key = await stored(form);
  const batch = Array.from({ length: 400 }, (_, index) => ({ ...key, sheet: aSheet(form, String(index)) }));
  const added = await test.storage.evaluations.add(scope, batch, evaluated);
  expect(added.every(({ isNew }) => isNew)).toBe(true);
  expect(await test.storage.evaluations.ofForm(scope, key.formId)).toHaveLength(400);
});

import type { SelfEvaluationForm } from '@app/form';
import type { SaveOutcome } from '@app/persistence';
import { scopeOf } from '../support/scope-of';
import { withStorage } from '../support/with-storage';
import { withTotal } from './a-form';

const test = withStorage();
const scope = scopeOf('510403', '110106');

let clock = Date.parse('2026-01-01T00:00:00Z');
const stamp = () => ({ savedBy: 'clerk', savedAt: new Date((clock += 1000)) });

/** Each case uses a project of its own, so that none depends on another. */
const named = (projectName: string, score = '97', changes: Partial<SelfEvaluationForm> = {}) =>
  withTotal(score, { projectName, ...changes });

const idOf = (outcome: SaveOutcome | undefined) => (outcome && 'formId' in outcome ? outcome.formId : '');

async function store(form: SelfEvaluationForm): Promise<string> {
  const [outcome] = await test.storage.forms.save(scope, [{ form, target: 'new' }], stamp());
  return idOf(outcome);
}

const revise = (formId: string, baseRevision: number, form: SelfEvaluationForm) =>
  test.storage.forms.revise(scope, { formId, baseRevision, form }, stamp());

describe('an edit', () => {
  it('becomes the next revision', async () => {
    const formId = await store(named('改分'));
    expect(await revise(formId, 1, named('改分', '96'))).toEqual({ kind: 'revised', formId, revision: 2 });
    expect((await test.storage.forms.find(scope, formId))?.form.total.score).toBe('96');
  });

  it('of a revision that is no longer current stores nothing and names the one that is', async () => {
    const formId = await store(named('先后'));
    await revise(formId, 1, named('先后', '96'));
    expect(await revise(formId, 1, named('先后', '95'))).toEqual({ kind: 'changed-since', formId, revision: 2 });
    expect((await test.storage.forms.find(scope, formId))?.form.total.score).toBe('96');
  });

  it('sent twice, because its answer got lost, is stored once', async () => {
    const formId = await store(named('重发'));
    await revise(formId, 1, named('重发', '96'));
    expect(await revise(formId, 1, named('重发', '96'))).toEqual({ kind: 'unchanged', formId, revision: 2 });
    expect(await test.storage.forms.revisions(scope, formId)).toHaveLength(2);
  });

  it('wins once, however many of the same revision arrive together', async () => {
    const formId = await store(named('同时'));
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, index) => revise(formId, 1, named('同时', String(80 + index)))),
    );
    expect(outcomes.filter(({ kind }) => kind === 'revised')).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === 'changed-since')).toHaveLength(7);
    expect(await test.storage.forms.revisions(scope, formId)).toHaveLength(2);
  });

  it('may rename the project: the form keeps its id and is found under its new name', async () => {
    const formId = await store(named('旧名'));
    expect(await revise(formId, 1, named('新名'))).toEqual({ kind: 'revised', formId, revision: 2 });
    const [again] = await test.storage.forms.save(scope, [{ form: named('新名', '90') }], stamp());
    expect(again).toEqual({ kind: 'revised', formId, revision: 3 });
    const [old] = await test.storage.forms.save(scope, [{ form: named('旧名', '91') }], stamp());
    expect(old).toMatchObject({ kind: 'created' });
  });

  it('does not take the name of another form of the unit, in any spelling', async () => {
    const taken = await store(named('绿化Ａ'));
    const formId = await store(named('绿化B'));
    expect(await revise(formId, 1, named('绿化 a'))).toMatchObject({
      kind: 'name-taken',
      candidates: [{ formId: taken, projectName: '绿化Ａ', revision: 1 }],
    });
    expect(await test.storage.forms.revisions(scope, formId)).toHaveLength(1);
  });

  it('takes a name that only a form of another year has', async () => {
    await store(named('跨年', '97', { year: 2019 }));
    const formId = await store(named('本年'));
    expect(await revise(formId, 1, named('跨年'))).toMatchObject({ kind: 'revised' });
  });

  it('of one of several forms that share a name is saved', async () => {
    await store(named('双胞'));
    const formId = await store(named('双胞', '90'));
    expect(await revise(formId, 1, named('双胞', '91'))).toMatchObject({ kind: 'revised', formId });
  });

  it.each<[string, Partial<SelfEvaluationForm>, object]>([
    ['the district', { districtCode: '110106' }, { field: 'districtCode', kept: '510403', found: '110106' }],
    ['the year', { year: 2021 }, { field: 'year', kept: 2020, found: 2021 }],
    ['the kind', { kind: 'department' }, { field: 'kind', kept: 'project', found: 'department' }],
    [
      'the unit to one that nobody knows',
      { implementingUnit: '错字街道' },
      { field: 'implementingUnit', kept: '云岭街道办事处', found: '错字街道' },
    ],
    [
      'the unit to none',
      { implementingUnit: '', department: '' },
      { field: 'implementingUnit', kept: '云岭街道办事处', found: '' },
    ],
  ])('cannot change %s', async (what, changes, change) => {
    const formId = await store(named(`身份${what}`));
    const units = (await test.storage.units.list(scope)).length;
    const outcome = await revise(formId, 1, named(`身份${what}`, '90', changes));
    expect(outcome).toEqual({ kind: 'identity-changed', formId, changes: [change] });
    expect(await test.storage.units.list(scope)).toHaveLength(units);
  });

  it('tells everything that cannot change at once', async () => {
    const formId = await store(named('几处'));
    const outcome = await revise(formId, 1, named('几处', '97', { year: 2021, kind: 'department' }));
    expect(outcome).toMatchObject({ changes: [{ field: 'year' }, { field: 'kind' }] });
  });

  it('gives a form that was of no unit its unit', async () => {
    const formId = await store(named('无单位', '97', { implementingUnit: '', department: '' }));
    expect(await revise(formId, 1, named('无单位'))).toMatchObject({ kind: 'revised' });
    expect((await test.storage.forms.find(scope, formId))?.head.unitName).toBe('云岭街道办事处');
  });

  it('of nothing but a telephone number keeps the revision and takes the number', async () => {
    const formId = await store(named('电话', '97', { phone: '1' }));
    expect(await revise(formId, 1, named('电话', '97', { phone: '2' }))).toMatchObject({ kind: 'unchanged' });
    expect((await test.storage.forms.find(scope, formId, { withPersons: true }))?.form.phone).toBe('2');
  });

  it('of a form that is not there, or not in the scope, is refused', async () => {
    expect(await revise('form-none', 1, named('没有'))).toEqual({ kind: 'not-found', formId: 'form-none' });
    const formId = await store(named('别区'));
    const elsewhere = { formId, baseRevision: 1, form: named('别区', '90') };
    expect(await test.storage.forms.revise(scopeOf('110106'), elsewhere, stamp())).toMatchObject({ kind: 'not-found' });
  });
});

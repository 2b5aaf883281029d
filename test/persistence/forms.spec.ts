import { OutOfScopeError, outcomeIssues, type FormSubmission, type SaveOutcome } from '@app/persistence';
import { scopeOf } from '../support/scope-of';
import { withStorage } from '../support/with-storage';
import { aForm, withTotal } from './a-form';

const test = withStorage();
const scope = scopeOf('510403', '110106');
const xiqu = scopeOf('510403');

let clock = Date.parse('2026-01-01T00:00:00Z');

async function saveAll(submissions: readonly FormSubmission[]): Promise<SaveOutcome[]> {
  return test.storage.forms.save(scope, submissions, { savedBy: 'clerk', savedAt: new Date((clock += 1000)) });
}

async function save(submission: FormSubmission): Promise<SaveOutcome> {
  const [outcome] = await saveAll([submission]);
  if (!outcome) throw new Error('no outcome');
  return outcome;
}

/** Each case uses a project of its own, so that none depends on another. */
function named(projectName: string, score = '97') {
  return withTotal(score, { projectName });
}

function idOf(outcome: SaveOutcome): string {
  if (!('formId' in outcome)) throw new Error(`stored nothing: ${outcome.kind}`);
  return outcome.formId;
}

describe('saving a form', () => {
  it('stores a new form as revision 1 and gives it back exactly', async () => {
    const form = aForm({
      projectName: '全部字段',
      printed: { ...aForm().printed, cells: { 'total.score': '97 97', 'indicators[0].weight': '50%' } },
    });
    const outcome = await save({ form });
    expect(outcome).toMatchObject({ kind: 'created', revision: 1, sharesNameWith: [] });
    const stored = await test.storage.forms.find(xiqu, idOf(outcome));
    expect(stored?.form).toEqual(form);
    expect(stored?.head).toMatchObject({ year: 2020, kind: 'project', declared: { total: '97', grade: '优' } });
  });

  it('makes no new revision of the same content', async () => {
    const first = await save({ form: named('同样内容') });
    const second = await save({ form: named('同样内容') });
    expect(second).toEqual({ kind: 'unchanged', formId: idOf(first), revision: 1 });
  });

  it('makes the next revision of changed content and keeps the earlier one readable', async () => {
    const formId = idOf(await save({ form: named('修改内容', '90') }));
    expect(await save({ form: named('修改内容', '91') })).toEqual({ kind: 'revised', formId, revision: 2 });
    const earlier = await test.storage.forms.find(xiqu, formId, { revision: 1 });
    const current = await test.storage.forms.find(xiqu, formId);
    expect([earlier?.form.total.score, current?.form.total.score]).toEqual(['90', '91']);
    const revisions = await test.storage.forms.revisions(xiqu, formId);
    expect(revisions.map(({ revision }) => revision)).toEqual([1, 2]);
  });

  it.each([
    ['white space inside the name', '乡村 公路\n养护(2020年)'],
    ['full-width digits and brackets', '乡村公路养护（２０２０年）'],
    ['a unit printed with a full-width space', '乡村公路养护(2020年)'],
  ])('takes %s for the same form', async (_name, projectName) => {
    const formId = idOf(await save({ form: named('乡村公路养护(2020年)', '88') }));
    const form = withTotal('88', { projectName, implementingUnit: '云岭街道\u3000办事处' });
    expect(idOf(await save({ form }))).toBe(formId);
  });

  it.each([
    ['another year', { year: 2021 }],
    ['another kind', { kind: 're-check' as const }],
    ['another unit', { implementingUnit: '青石街道办事处' }],
    ['another district', { districtCode: '110106' }],
    ['another project', { projectName: '另一个项目' }],
  ])('takes %s for another form', async (_name, changes) => {
    const formId = idOf(await save({ form: named('区分表格') }));
    const outcome = await save({ form: { ...named('区分表格'), ...changes } });
    expect(outcome).toMatchObject({ kind: 'created' });
    expect(idOf(outcome)).not.toBe(formId);
  });

  it('names the unit by its department where the unit is blank', async () => {
    const outcome = await save({ form: { ...named('单位空白'), implementingUnit: ' ' } });
    const stored = await test.storage.forms.find(xiqu, idOf(outcome));
    expect(stored?.head.unitName).toBe('攀枝花市西区云岭街道办事处');
  });

  it.each([
    ['project name', { projectName: '  ' }],
    ['unit and department', { projectName: '没有单位', implementingUnit: '', department: '' }],
  ])('matches a form without a %s by its content alone', async (_name, changes) => {
    const first = await save({ form: withTotal('50', changes) });
    const same = await save({ form: withTotal('50', changes) });
    const other = await save({ form: withTotal('51', changes) });
    expect([first.kind, same.kind, other.kind]).toEqual(['created', 'unchanged', 'created']);
    expect(idOf(same)).toBe(idOf(first));
  });

  it('refuses a form outside the scope before storing any of the call', async () => {
    const submissions = [{ form: named('范围之内') }, { form: aForm({ districtCode: '110105' }) }];
    await expect(saveAll(submissions)).rejects.toThrow(OutOfScopeError);
    expect((await test.storage.forms.list(scope, { filter: { search: '范围之内' } })).total).toBe(0);
  });
});

describe('forms that share a name', () => {
  it('stores two forms of one document apart and says so', async () => {
    const submissions = [{ form: named('重名', '80') }, { form: named('重名', '81') }];
    const outcomes = await saveAll(submissions);
    const [first, second] = outcomes.map(idOf);
    expect(outcomes).toMatchObject([
      { kind: 'created', sharesNameWith: [second] },
      { kind: 'created', sharesNameWith: [first] },
    ]);
    const issues = outcomes.flatMap((outcome, index) => {
      const submission = submissions[index];
      return submission ? outcomeIssues(submission, outcome) : [];
    });
    expect(issues.map(({ code }) => code)).toEqual(['FORM_NAME_SHARED', 'FORM_NAME_SHARED']);
  });

  it('stores two forms of one document with the very same content as two, and finds both again', async () => {
    const submissions = [{ form: named('完全相同') }, { form: named('完全相同') }];
    const first = (await saveAll(submissions)).map(idOf);
    const again = await saveAll(submissions);
    expect(new Set(first).size).toBe(2);
    expect(again.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged']);
    expect(again.map(idOf).sort()).toEqual([...first].sort());
  });

  it('asks which one is meant when a changed form comes back', async () => {
    const ids = (await saveAll([{ form: named('歧义', '80') }, { form: named('歧义', '81') }])).map(idOf);
    const submission = { form: named('歧义', '82') };
    const outcome = await save(submission);
    if (outcome.kind !== 'ambiguous') throw new Error(outcome.kind);
    expect(outcome.candidates.map(({ formId }) => formId).sort()).toEqual([...ids].sort());
    expect(outcomeIssues(submission, outcome)).toMatchObject([{ code: 'FORM_MATCH_AMBIGUOUS', severity: 'error' }]);
    expect((await test.storage.forms.list(xiqu, { filter: { search: '歧义' } })).total).toBe(2);
  });

  it('does not guess which of two changed forms is meant for the one that is stored', async () => {
    await save({ form: named('二选一', '80') });
    const outcomes = await saveAll([{ form: named('二选一', '81') }, { form: named('二选一', '82') }]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['ambiguous', 'ambiguous']);
  });

  it('is told by a target which one is meant', async () => {
    const [first = ''] = (await saveAll([{ form: named('指明', '80') }, { form: named('指明', '81') }])).map(idOf);
    expect(await save({ form: named('指明', '82'), target: { formId: first } })).toEqual({
      kind: 'revised',
      formId: first,
      revision: 2,
    });
    const twin = await save({ form: named('指明', '83'), target: 'new' });
    expect(twin).toMatchObject({ kind: 'created', revision: 1 });
  });
});

describe('a targeted form', () => {
  it('keeps its id when it is renamed, and is matched by its new name from then on', async () => {
    const formId = idOf(await save({ form: named('旧名称', '70') }));
    await save({ form: named('新名称', '71'), target: { formId } });
    expect(await save({ form: named('新名称', '72') })).toEqual({ kind: 'revised', formId, revision: 3 });
    expect(idOf(await save({ form: named('旧名称', '70') }))).not.toBe(formId);
  });

  it('may take a name that another form has, and is its twin then', async () => {
    const other = idOf(await save({ form: named('已占名称', '70') }));
    const formId = idOf(await save({ form: named('原来名称', '71') }));
    await save({ form: named('已占名称', '72'), target: { formId } });
    expect(await save({ form: named('已占名称', '73') })).toMatchObject({ kind: 'ambiguous' });
    expect(idOf(await save({ form: named('已占名称', '70') }))).toBe(other);
  });

  it('is not found under an unknown id or in another district', async () => {
    const formId = idOf(await save({ form: named('目标') }));
    expect(await save({ form: named('目标'), target: { formId: 'form-none' } })).toMatchObject({ kind: 'not-found' });
    const elsewhere = { form: aForm({ districtCode: '110106' }), target: { formId } };
    expect(await save(elsewhere)).toEqual({ kind: 'not-found', formId });
  });
});

describe('a client key', () => {
  it('stores a submission once, also after the form has moved on', async () => {
    const submission = { form: named('幂等', '60'), clientKey: 'doc-1#0' };
    const formId = idOf(await save(submission));
    await save({ form: named('幂等', '61') });
    expect(await save(submission)).toEqual({ kind: 'unchanged', formId, revision: 1 });
    expect((await test.storage.forms.find(xiqu, formId))?.form.total.score).toBe('61');
  });

  it('is refused for other content', async () => {
    const submission = { form: named('误用', '60'), clientKey: 'doc-2#0' };
    await save(submission);
    const misuse = { ...submission, form: named('误用', '61') };
    const outcome = await save(misuse);
    expect(outcome).toMatchObject({ kind: 'key-reused', clientKey: 'doc-2#0', revision: 1 });
    expect(outcomeIssues(misuse, outcome)).toMatchObject([{ code: 'CLIENT_KEY_REUSED' }]);
  });

  it('used twice in one call stores one', async () => {
    const submission = { form: named('一次调用'), clientKey: 'doc-3#0' };
    const outcomes = await saveAll([submission, submission]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['created', 'unchanged']);
  });

  it('belongs to a district: another one may use the same', async () => {
    const form = named('两地同键');
    const outcomes = await saveAll([
      { form, clientKey: 'doc-4#0' },
      { form: { ...form, districtCode: '110106' }, clientKey: 'doc-4#0' },
    ]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['created', 'created']);
  });
});

describe('persons', () => {
  const printed = {
    ...aForm().printed,
    filledBy: '王某',
    sectionHead: '李某',
    fillerPhone: '0000',
    cells: { 'total.score': '97 97', phone: '0000\n0000' },
  };
  const form = () => ({ ...named('负责人'), leader: '张某', phone: '0000', printed });

  it('are kept apart from the content and come back only when asked for', async () => {
    const formId = idOf(await save({ form: form() }));
    const without = await test.storage.forms.find(xiqu, formId);
    expect(without?.form).toMatchObject({ leader: null, phone: null, printed: { filledBy: null } });
    expect(JSON.stringify(await test.connection.collection('formRevisions').find().toArray())).not.toContain('张某');
    const withPersons = await test.storage.forms.find(xiqu, formId, { withPersons: true });
    expect(withPersons?.form).toEqual(form());
  });

  it('can be corrected without a new revision', async () => {
    const formId = idOf(await save({ form: form() }));
    expect(await save({ form: { ...form(), leader: '赵某' } })).toMatchObject({ kind: 'unchanged' });
    expect((await test.storage.forms.find(xiqu, formId, { withPersons: true }))?.form.leader).toBe('赵某');
  });

  it('can be erased, and the hash still stands', async () => {
    const formId = idOf(await save({ form: form() }));
    const before = await test.storage.forms.find(xiqu, formId);
    expect(await test.storage.forms.erasePersons(xiqu, formId)).toBe(1);
    const after = await test.storage.forms.find(xiqu, formId, { withPersons: true });
    expect(after?.form.leader).toBeNull();
    expect(after?.revision.contentHash).toBe(before?.revision.contentHash);
  });
});

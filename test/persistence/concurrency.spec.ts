import { formHash } from '@app/form';
import { openStorage, type FormSubmission, type SaveOutcome, type Storage } from '@app/persistence';
import { scopeOf } from '../support/scope-of';
import { withStorage } from '../support/with-storage';
import { withTotal } from './a-form';

const test = withStorage();
const scope = scopeOf('510403');
const stamp = { savedBy: 'clerk', savedAt: new Date('2026-01-01T00:00:00Z') };

function idsOf(outcomes: readonly SaveOutcome[]): string[] {
  return outcomes.flatMap((outcome) => ('formId' in outcome ? outcome.formId : []));
}

function kindsOf(outcomes: readonly SaveOutcome[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of outcomes) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

async function inParallel(count: number, submit: (index: number) => readonly FormSubmission[]): Promise<SaveOutcome[]> {
  const calls = Array.from({ length: count }, (_, index) => test.storage.forms.save(scope, submit(index), stamp));
  return (await Promise.all(calls)).flat();
}

describe('many who save at once', () => {
  it('the same new form make one form with one revision', async () => {
    const outcomes = await inParallel(24, () => [{ form: withTotal('90', { projectName: '同时新建' }) }]);
    expect(kindsOf(outcomes)).toEqual({ created: 1, unchanged: 23 });
    expect(new Set(idsOf(outcomes)).size).toBe(1);
  });

  it('the same submission by its client key store it once, whatever else happens to the form', async () => {
    const outcomes = await inParallel(24, (index) => [
      index % 2 === 0
        ? { form: withTotal('90', { projectName: '同时幂等' }), clientKey: 'parallel#0' }
        : { form: withTotal(String(index), { projectName: '同时幂等' }) },
    ]);
    const [formId = ''] = idsOf(outcomes);
    expect(new Set(idsOf(outcomes))).toEqual(new Set([formId]));
    const revisions = await test.storage.forms.revisions(scope, formId);
    expect(revisions.filter(({ clientKey }) => clientKey === 'parallel#0')).toHaveLength(1);
  });

  it('different contents of one form leave no gap and lose none of them', async () => {
    const count = 24;
    const outcomes = await inParallel(count, (index) => [
      { form: withTotal(String(index), { projectName: '同时修改' }) },
    ]);
    expect(kindsOf(outcomes)).toEqual({ created: 1, revised: count - 1 });
    const [formId = ''] = idsOf(outcomes);
    const revisions = await test.storage.forms.revisions(scope, formId);
    expect(revisions.map(({ revision }) => revision)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    expect(new Set(revisions.map(({ contentHash }) => contentHash)).size).toBe(count);
    const acknowledged = outcomes.map((outcome) => ('revision' in outcome ? outcome.revision : 0));
    expect(acknowledged.sort((a, b) => a - b)).toEqual(revisions.map(({ revision }) => revision));
  });

  it('the same document with two forms of one name store two forms', async () => {
    const submissions = ['81', '82'].map((total) => ({ form: withTotal(total, { projectName: '同时重名' }) }));
    const outcomes = await inParallel(12, () => submissions);
    expect(new Set(idsOf(outcomes)).size).toBe(2);
    expect(kindsOf(outcomes)).toEqual({ created: 2, unchanged: 22 });
  });

  it('forms of a unit nobody has heard of yet agree on one unit', async () => {
    const outcomes = await inParallel(16, (index) => [
      { form: withTotal('90', { projectName: `新单位${index}`, implementingUnit: '白塔街道办事处' }) },
    ]);
    const stored = await Promise.all(idsOf(outcomes).map((formId) => test.storage.forms.find(scope, formId)));
    expect(new Set(stored.map((form) => form?.head.unitId)).size).toBe(1);
  });
});

describe('a save that a crash cut off', () => {
  const form = withTotal('90', { projectName: '中断' });

  async function interrupt(storage: Storage, drop: 'pointer' | 'revision', projectName: string): Promise<string> {
    const [outcome] = await storage.forms.save(scope, [{ form: { ...form, projectName } }], stamp);
    const [formId = ''] = outcome ? idsOf([outcome]) : [];
    // What a crash leaves behind: the revision without its pointer, or the head alone.
    await test.connection.collection('forms').updateOne({ formId }, { $set: { current: null } });
    if (drop === 'revision') await test.connection.collection('formRevisions').deleteOne({ formId });
    return formId;
  }

  it.each([
    ['before the pointer', 'pointer'],
    ['before the revision', 'revision'],
  ] as const)('%s is invisible, and is completed when the same form comes again', async (name, drop) => {
    const projectName = `中断：${name}`;
    const formId = await interrupt(test.storage, drop, projectName);
    expect(await test.storage.forms.find(scope, formId)).toBeNull();
    const [outcome] = await test.storage.forms.save(scope, [{ form: { ...form, projectName } }], stamp);
    expect(outcome).toMatchObject({ formId, revision: 1 });
    expect((await test.storage.forms.find(scope, formId))?.form.projectName).toBe(projectName);
  });

  it('before the pointer gets the next revision on top when another content comes', async () => {
    const projectName = '中断后修改';
    const formId = await interrupt(test.storage, 'pointer', projectName);
    const [outcome] = await test.storage.forms.save(scope, [{ form: withTotal('91', { projectName }) }], stamp);
    expect(outcome).toEqual({ kind: 'revised', formId, revision: 2 });
    expect(await test.storage.forms.revisions(scope, formId)).toHaveLength(2);
  });

  it('is completed by the sweep of the next start', async () => {
    const projectName = '清扫';
    const formId = await interrupt(test.storage, 'pointer', projectName);
    const storage = openStorage(test.connection);
    expect(await storage.forms.completeInterruptedSaves(scope)).toBe(1);
    expect(await storage.forms.completeInterruptedSaves(scope)).toBe(0);
    const stored = await storage.forms.find(scope, formId);
    expect(stored?.revision.contentHash).toBe(formHash({ ...form, projectName }));
  });
});

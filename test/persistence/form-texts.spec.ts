import { OutOfScopeError, type FormCursor, type FormSelection, type FormText } from '@app/persistence';
import { canonicalJson, type Hashable } from '@app/kernel';
import { withoutPersonalData } from '@app/form';
import { scopeOf } from '../support/scope-of';
import { withStorage } from '../support/with-storage';
import { aForm } from './a-form';

const test = withStorage();
const scope = scopeOf('110105', '110106', '510403');
const stamp = { savedBy: 'clerk', savedAt: new Date('2026-01-01T00:00:00Z') };
const WORLD = [
  ['110105', 2020, 5],
  ['110105', 2021, 3],
  ['110106', 2021, 4],
  ['510403', 2020, 2],
] as const;

beforeAll(async () => {
  for (const [districtCode, year, count] of WORLD) {
    const forms = Array.from({ length: count }, (_, index) => ({
      form: aForm({ districtCode, year, projectName: `${districtCode} ${year} 第${index}号`, leader: '某某' }),
    }));
    await test.storage.forms.save(scope, forms, stamp);
  }
});

const select = (changes: Partial<FormSelection> = {}): FormSelection => ({
  districtCodes: ['110105', '110106', '510403'],
  years: [2020, 2021],
  kind: 'project',
  ...changes,
});

/** All forms of a selection, as many at once; each cursor goes through JSON, as it does in a job. */
async function readAll(selection: FormSelection, limit: number, within = scope): Promise<FormText[]> {
  const all: FormText[] = [];
  let from: FormCursor | null = null;
  do {
    const { forms, next } = await test.storage.formTexts.batch(within, selection, from, limit);
    expect(forms.length).toBeLessThanOrEqual(limit);
    all.push(...forms);
    from = JSON.parse(JSON.stringify(next)) as FormCursor | null;
  } while (from !== null);
  return all;
}

describe('forms in batches', () => {
  it.each([1, 2, 3, 5, 100])('are read to the last one, each once, %i at a time', async (limit) => {
    const all = await readAll(select(), limit);
    expect(all).toHaveLength(14);
    expect(new Set(all.map(({ formId }) => formId)).size).toBe(14);
    expect(await test.storage.formTexts.count(scope, select())).toBe(14);
  });

  it.each([
    ['of one district', { districtCodes: ['110105'] }, 8],
    ['of one year', { years: [2021] }, 7],
    ['of no year there is', { years: [1999] }, 0],
    ['of another kind', { kind: 'department' as const }, 0],
    ['of districts and years that are named twice', { districtCodes: ['110105', '110105'], years: [2021, 2021] }, 3],
    ['of a unit that is not there', { unitIds: ['unit-none'] }, 0],
  ])('are those %s', async (_name, changes, expected) => {
    expect(await readAll(select(changes), 2)).toHaveLength(expected);
    expect(await test.storage.formTexts.count(scope, select(changes))).toBe(expected);
  });

  it('are those of the units that are named', async () => {
    const [first] = await readAll(select({ districtCodes: ['110105'] }), 1);
    const own = await readAll(select({ unitIds: [first?.unitId ?? ''] }), 3);
    expect(own.length).toBeGreaterThan(0);
    expect(new Set(own.map(({ unitId }) => unitId))).toEqual(new Set([first?.unitId]));
  });

  it('are the stored texts, without persons', async () => {
    const [text] = await readAll(select({ districtCodes: ['510403'] }), 1);
    const stored = await test.storage.forms.find(scope, text?.formId ?? '', { withPersons: true });
    if (!text || !stored) throw new Error('the form is there');
    expect(stored.form.leader).toBe('某某');
    expect(text.content).toBe(canonicalJson(withoutPersonalData(stored.form) as unknown as Hashable));
    expect(text).toMatchObject({ projectName: stored.head.projectName, unitName: stored.head.unitName, revision: 1 });
    expect(text).not.toHaveProperty('options');
  });

  it('are met in spite of forms that are added meanwhile, none of them twice', async () => {
    const selection = select({ districtCodes: ['110106'] });
    const { forms: first, next } = await test.storage.formTexts.batch(scope, selection, null, 2);
    const added = aForm({ districtCode: '110106', year: 2021, projectName: '中途新增' });
    await test.storage.forms.save(scope, [{ form: added }], stamp);
    const rest = await test.storage.formTexts.batch(scope, selection, next, 100);
    const ids = [...first, ...rest.forms].map(({ formId }) => formId);
    expect(new Set(ids).size).toBe(ids.length);
    const before = (await readAll(selection, 100)).filter(({ projectName }) => projectName !== '中途新增');
    expect(ids).toEqual(expect.arrayContaining(before.map(({ formId }) => formId)));
  });

  it('are refused beyond the scope', async () => {
    const narrow = scopeOf('110105');
    await expect(readAll(select(), 2, narrow)).rejects.toThrow(OutOfScopeError);
    expect(() => test.storage.formTexts.count(narrow, select())).toThrow(OutOfScopeError);
  });
});

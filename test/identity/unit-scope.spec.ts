import {
  authorise,
  OutOfScopeError,
  systemScope,
  type DistrictScope,
  type NewImport,
  type Permission,
  type SaveOutcome,
} from '@app/persistence';
import { DistrictTable } from '@app/rule-set';
import { aForm, withTotal } from '../persistence/a-form';
import { aSheet } from '../persistence/a-sheet';
import { DISTRICTS, withStorage } from '../support/with-storage';

const test = withStorage();
const districts = new DistrictTable(DISTRICTS);
const district = '510403';
const bureau = systemScope(districts).only(district);
const stamp = { savedBy: 'clerk', savedAt: new Date('2026-01-01T00:00:00Z') };
const evaluated = { evaluatedBy: 'clerk', evaluatedAt: new Date('2026-01-02T00:00:00Z') };

const own = { implementingUnit: '东街道办事处' };
const foreign = { implementingUnit: '西街道办事处' };

let unitId = '';
let office: DistrictScope;
let ownId = '';
let foreignId = '';

function scopeFor(permission: Permission): DistrictScope {
  const scope = authorise(permission, [{ role: 'department', districtCode: district, unitId }], districts);
  if (!scope) throw new Error('no scope');
  return scope;
}

async function save(scope: DistrictScope, head: object, extra: object = {}): Promise<SaveOutcome | undefined> {
  const form = aForm({ districtCode: district, ...head });
  const [outcome] = await test.storage.forms.save(scope, [{ form, ...extra }], stamp);
  return outcome;
}

const idOf = (outcome: SaveOutcome | undefined) => (outcome && 'formId' in outcome ? outcome.formId : '');

beforeAll(async () => {
  ownId = idOf(await save(bureau, { ...own, projectName: '自己的项目', leader: '某某' }));
  foreignId = idOf(await save(bureau, { ...foreign, projectName: '别人的项目' }));
  const units = await test.storage.units.known(bureau, district, [own.implementingUnit]);
  unitId = [...units.values()][0]?.unitId ?? '';
  office = scopeFor('forms.write');
});

describe('a department', () => {
  it('reads the forms of its unit and no others', async () => {
    const { forms } = test.storage;
    expect((await forms.find(office, ownId, { withPersons: true }))?.head.formId).toBe(ownId);
    expect(await forms.find(office, foreignId)).toBeNull();
    expect(await forms.revisions(office, foreignId)).toEqual([]);
    expect((await forms.revisions(office, ownId)).length).toBeGreaterThan(0);
    const { forms: listed, total } = await forms.list(office);
    expect(listed.map((head) => head.unitId)).toEqual(Array.from({ length: total }, () => unitId));
    for await (const { head } of forms.stream(office)) expect(head.unitId).toBe(unitId);
  });

  it('does not widen its view by asking for another unit', async () => {
    const foreignUnit = (await test.storage.forms.find(bureau, foreignId))?.head.unitId ?? '';
    expect((await test.storage.forms.list(office, { filter: { unitId: foreignUnit } })).total).toBe(0);
  });

  it('sees its own unit among the units', async () => {
    expect((await test.storage.units.list(office)).map((unit) => unit.unitId)).toEqual([unitId]);
  });

  it('hands in new forms and revisions of its own', async () => {
    const created = await save(office, { ...own, projectName: '新项目' });
    expect(created).toMatchObject({ kind: 'created' });
    const changed = withTotal('88', { ...own, districtCode: district, projectName: '新项目' });
    expect(await test.storage.forms.save(office, [{ form: changed }], stamp)).toMatchObject([{ kind: 'revised' }]);
  });

  it.each([
    ['of another unit', foreign],
    ['of a unit that nobody knows yet, which it does not create either', { implementingUnit: '新成立的单位' }],
    ['of no unit', { implementingUnit: '', department: '' }],
  ])('cannot hand in a form %s', async (_, head) => {
    const units = (await test.storage.units.list(bureau)).length;
    const form = aForm({ districtCode: district, ...head, projectName: '别人的项目' });
    expect(await test.storage.forms.save(office, [{ form }], stamp)).toEqual([{ kind: 'foreign-unit' }]);
    expect([...(await test.storage.forms.foreseeRefusals(office, [{ form }])).values()]).toEqual([
      { kind: 'foreign-unit' },
    ]);
    expect(await test.storage.units.list(bureau)).toHaveLength(units);
  });

  it('stores its own forms of a call in which others are refused', async () => {
    const forms = [foreign, own].map((head) => aForm({ districtCode: district, ...head, projectName: '混合' }));
    const outcomes = await test.storage.forms.save(
      office,
      forms.map((form) => ({ form })),
      stamp,
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(['foreign-unit', 'created']);
  });

  it('cannot make its form a revision of another unit’s', async () => {
    const outcome = await save(office, { ...own, projectName: '顶替' }, { target: { formId: foreignId } });
    expect(outcome).toEqual({ kind: 'not-found', formId: foreignId });
  });

  it('learns nothing about a client key of another unit', async () => {
    await save(bureau, { ...foreign, projectName: '用过的键' }, { clientKey: 'their-key' });
    const outcome = await save(office, { ...own, projectName: '用过的键' }, { clientKey: 'their-key' });
    expect(outcome).toEqual({ kind: 'key-reused', clientKey: 'their-key', formId: '—', revision: 0 });
  });

  it('scores and reads scores of its own forms only', async () => {
    const { evaluations, forms } = test.storage;
    const score = async (scope: DistrictScope, formId: string) => {
      const stored = await forms.find(bureau, formId);
      if (!stored) throw new Error('no form');
      const sheet = aSheet(stored.form, '90');
      const key = { districtCode: district, formId, formRevision: stored.revision.revision };
      return (await evaluations.add(scope, [{ ...key, sheet }], evaluated))[0]?.evaluationId ?? '';
    };
    await expect(score(office, foreignId)).rejects.toThrow(OutOfScopeError);
    const [ownScore, foreignScore] = [await score(office, ownId), await score(bureau, foreignId)];
    expect(await evaluations.find(office, ownScore)).toMatchObject({ unitId });
    expect(await evaluations.find(office, foreignScore)).toBeNull();
    expect((await evaluations.list(office)).evaluations.map(({ evaluationId }) => evaluationId)).toEqual([ownScore]);
    expect(await evaluations.ofForm(office, foreignId)).toEqual([]);
    for await (const each of evaluations.stream(office)) expect(each.unitId).toBe(unitId);
  });

  it('sees the imports that it made, not those of the bureau', async () => {
    const { imports } = test.storage;
    const request = (documentHash: string): NewImport => ({
      districtCode: district,
      documentHash,
      documentName: '自评表.txt',
      year: 2020,
      kind: 'project',
      startedAt: stamp.savedAt,
      startedBy: 'clerk',
      requestKey: documentHash,
    });
    const ofOffice = await imports.start(office, request('a'));
    const ofBureau = await imports.start(bureau, request('b'));
    expect(await imports.find(office, ofOffice.record.importId)).toMatchObject({ unitIds: [unitId] });
    expect(await imports.find(office, ofBureau.record.importId)).toBeNull();
    expect((await imports.list(office)).total).toBe(1);
    expect((await imports.list(bureau)).total).toBe(2);
  });

  it('erases the persons of its own forms only', async () => {
    expect(await test.storage.forms.erasePersons(office, foreignId)).toBe(0);
    expect(await test.storage.forms.erasePersons(office, ownId)).toBeGreaterThan(0);
  });
});

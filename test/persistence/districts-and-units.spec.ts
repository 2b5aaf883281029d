import { OutOfScopeError, UnknownDistrictError } from '@app/persistence';
import { scopeOf } from '../support/scope-of';
import { DISTRICTS, withStorage } from '../support/with-storage';

const test = withStorage();
const xiqu = scopeOf('510403');

describe('districts', () => {
  it('cover those below them', async () => {
    const { districtCodes } = await test.storage.districts.scopeOf('510000');
    expect([...districtCodes].sort()).toEqual(['510000', '510400', '510403']);
    expect((await test.storage.districts.scopeOf('110105')).districtCodes).toEqual(['110105']);
  });

  it('look up rule sets along the chain of their parents', async () => {
    const { districtCodes } = await test.storage.districts.scopeOfLineage('110105');
    expect([...districtCodes].sort()).toEqual(['100000', '110000', '110105']);
  });

  it.each(['110100', '', '999999'])('that are not in the table are refused with those that are: %j', async (code) => {
    const refusal = test.storage.districts.get(code);
    await expect(refusal).rejects.toThrow(UnknownDistrictError);
    await expect(refusal).rejects.toMatchObject({ values: { known: expect.stringContaining('510403') as string } });
  });

  it('keep what was changed in them when the shipped ones are added again, by several at once', async () => {
    await test.connection.collection('districts').updateOne({ code: '110105' }, { $set: { 'name.zh': '朝阳' } });
    await Promise.all([1, 2, 3].map(() => test.storage.districts.addMissing(DISTRICTS)));
    const table = await test.storage.districts.table();
    expect(table.get('110105')?.name.zh).toBe('朝阳');
    expect(table.all()).toHaveLength(DISTRICTS.length);
  });
});

describe('units', () => {
  it('are found by any spelling of their name', async () => {
    const first = await test.storage.units.resolve(xiqu, '510403', ['清河街道（办事处）']);
    const again = await test.storage.units.resolve(xiqu, '510403', ['清河街道\u3000( 办事处 )']);
    expect([...again.values()]).toEqual([...first.values()]);
  });

  it('of one name in two districts are two', async () => {
    const both = scopeOf('510403', '110106');
    const here = await test.storage.units.resolve(both, '510403', ['财政所']);
    const there = await test.storage.units.resolve(both, '110106', ['财政所']);
    expect(here.get('财政所')?.unitId).not.toBe(there.get('财政所')?.unitId);
  });

  it('can go by another name, but not by that of another unit', async () => {
    const units = await test.storage.units.resolve(xiqu, '510403', ['东湖街道办事处', '西湖街道办事处']);
    const unitId = units.get('东湖街道办事处')?.unitId ?? '';
    expect(await test.storage.units.addAlias(xiqu, unitId, '东湖街道')).toBe(true);
    expect(await test.storage.units.addAlias(xiqu, unitId, '西湖街道办事处')).toBe(false);
    const found = await test.storage.units.resolve(xiqu, '510403', ['东湖 街道']);
    expect(found.get('东湖街道')?.unitId).toBe(unitId);
  });

  it('have a name: blank ones are left out', async () => {
    expect((await test.storage.units.resolve(xiqu, '510403', ['', ' \u3000'])).size).toBe(0);
  });

  it('belong to the scope', async () => {
    await expect(test.storage.units.resolve(xiqu, '110106', ['财政所'])).rejects.toThrow(OutOfScopeError);
  });
});

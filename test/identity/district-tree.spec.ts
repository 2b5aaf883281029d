import { DistrictCycleError, OutOfScopeError, systemScope } from '@app/persistence';
import type { District } from '@app/rule-set';
import { scopeOf } from '../support/scope-of';
import { withStorage } from '../support/with-storage';

const test = withStorage();

const everywhere = async () => systemScope(await test.storage.districts.table());
const district = (code: string, parentCode: string): District & { parentCode: string } => ({
  code,
  name: { zh: `区${code}`, en: `District ${code}` },
  parentCode,
  alternateNames: [],
});
const parentOf = async (code: string) => (await test.storage.districts.get(code)).parentCode;

async function add(code: string, parentCode: string) {
  return test.storage.identity.districtTree.add(await everywhere(), district(code, parentCode));
}

it('knows the district above all others', async () => {
  expect(await test.storage.identity.districtTree.rootCode()).toBe('100000');
});

describe('adding a district', () => {
  it('puts it below one that is there, under a code of its own', async () => {
    expect(await add('320000', '100000')).toBe('added');
    expect(await add('320000', '110000')).toBe('taken');
    expect(await parentOf('320000')).toBe('100000');
  });

  it('refuses a parent that is not there or outside the scope', async () => {
    const ghost = scopeOf('999999');
    expect(await test.storage.identity.districtTree.add(ghost, district('320100', '999999'))).toBe('no-parent');
    await expect(test.storage.identity.districtTree.add(ghost, district('320100', '110000'))).rejects.toThrow(
      OutOfScopeError,
    );
  });
});

it('renames a district', async () => {
  const names = { name: { zh: '新名', en: 'New name' }, alternateNames: ['旧名'] };
  const { districtTree } = test.storage.identity;
  expect(await districtTree.rename(await everywhere(), '110106', names)).toMatchObject({ code: '110106', ...names });
  expect(await test.storage.districts.get('110106')).toMatchObject(names);
});

describe('moving a district', () => {
  const move = async (code: string, parentCode: string) =>
    test.storage.identity.districtTree.move(await everywhere(), code, parentCode);

  it('takes along what is below it, again and again', async () => {
    await add('510401', '510403');
    expect(await move('510403', '110000')).toMatchObject({ code: '510403', parentCode: '110000' });
    const table = await test.storage.districts.table();
    expect(table.ancestorsOf('510401').map(({ code }) => code)).toEqual(['510403', '110000', '100000']);
    await move('510403', '510000');
    await move('510403', '510400');
    expect(await parentOf('510403')).toBe('510400');
  });

  it.each([
    ['itself', '510400', '510400'],
    ['its child', '510000', '510400'],
    ['its grandchild', '510000', '510403'],
    ['anything, when it is the top', '100000', '510000'],
  ])('refuses to put it below %s', async (_, code, parentCode) => {
    await expect(move(code, parentCode)).rejects.toThrow(DistrictCycleError);
  });

  it('makes no cycle when two are put below each other at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [a, b] = [`33${round}000`, `34${round}000`];
      await add(a, '100000');
      await add(b, '100000');
      const results = await Promise.allSettled([move(a, b), move(b, a)]);
      expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1);
      expect([await parentOf(a), await parentOf(b)]).toContain('100000');
    }
  });

  it('keeps to the scope', async () => {
    const scope = scopeOf('510000', '510400', '510403');
    const { districtTree } = test.storage.identity;
    await expect(districtTree.move(scope, '510403', '110000')).rejects.toThrow(OutOfScopeError);
    await expect(districtTree.move(scope, '110105', '510000')).rejects.toThrow(OutOfScopeError);
  });
});

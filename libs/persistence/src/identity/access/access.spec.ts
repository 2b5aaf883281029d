import { DistrictTable } from '@app/rule-set';
import { authorise, systemScope } from './authorise';
import { decide, type Decision, type Target } from './decide';
import { mayApprove } from './four-eyes';
import { grantIssues, isSameGrant, type RoleInScope } from './grant';
import { PERMISSIONS, type Permission } from './permission';
import { reachOf } from './reach';
import type { Role } from './role';

const districts = new DistrictTable(
  [
    ['100000', null],
    ['510000', '100000'],
    ['510400', '510000'],
    ['510402', '510400'],
    ['510403', '510400'],
    ['110000', '100000'],
  ].map(([code, parentCode]) => ({
    code: code ?? '',
    name: { zh: `区${code}`, en: `D ${code}` },
    parentCode: parentCode ?? null,
    alternateNames: [],
  })),
);

const grant = (role: Role, districtCode: string, unitId: string | null = null): RoleInScope => ({
  role,
  districtCode,
  unitId,
});
const city = (role: Role) => [grant(role, '510400')];
const office = [grant('department', '510403', 'unit-1')];

describe('reachOf', () => {
  it.each<[string, Permission, RoleInScope[], string[]]>([
    [
      'covers the district of the grant and all below it',
      'forms.read',
      city('auditor'),
      ['510400', '510402', '510403'],
    ],
    ['covers nothing without the role', 'forms.write', city('auditor'), []],
    ['covers nothing without a grant', 'forms.read', [], []],
    ['covers one district for a department', 'forms.read', [grant('department', '510400', 'unit-1')], ['510400']],
    ['covers nothing for a code that is not in the table', 'forms.read', [grant('auditor', '999999')], []],
    [
      'adds up several grants, each with its own permission',
      'forms.read',
      [grant('auditor', '510402'), grant('department', '110000', 'unit-2'), grant('administrator', '510403')],
      ['110000', '510402'],
    ],
    [
      'covers everything from the top',
      'forms.read',
      [grant('auditor', '100000')],
      districts.all().map(({ code }) => code),
    ],
  ])('%s', (_, permission, grants, expected) => {
    expect([...reachOf(permission, grants, districts).keys()].sort()).toEqual([...expected].sort());
  });

  it('confines a department to its units and adds up several', () => {
    const grants = [...office, grant('department', '510403', 'unit-2')];
    expect(reachOf('forms.read', grants, districts).get('510403')).toEqual(new Set(['unit-1', 'unit-2']));
  });

  it('lets a role for the whole district take the place of single units, whatever comes first', () => {
    const auditor = grant('auditor', '510400');
    expect(reachOf('forms.read', [auditor, ...office], districts).get('510403')).toBe('every-unit');
    expect(reachOf('forms.read', [...office, auditor], districts).get('510403')).toBe('every-unit');
  });

  it('keeps a permission to the roles that carry it: an auditor of the city does not widen what a department writes', () => {
    const grants = [grant('auditor', '510400'), ...office];
    expect(reachOf('forms.write', grants, districts)).toEqual(new Map([['510403', new Set(['unit-1'])]]));
  });
});

describe('decide', () => {
  const own: Target = { districtCode: '510400' };
  it.each<[string, Permission, RoleInScope[], Target | undefined, Decision]>([
    ['allows in the own district', 'forms.read', city('auditor'), own, 'allowed'],
    ['allows in a child', 'forms.read', city('auditor'), { districtCode: '510403' }, 'allowed'],
    ['does not show the parent', 'forms.read', city('auditor'), { districtCode: '510000' }, 'invisible'],
    ['does not show a sibling', 'forms.read', [grant('auditor', '510403')], { districtCode: '510402' }, 'invisible'],
    ['does not show what is not there', 'forms.read', city('auditor'), { districtCode: '999999' }, 'invisible'],
    ['forbids what no role of the caller may do', 'forms.write', city('auditor'), own, 'forbidden'],
    ['says so wherever it is asked', 'forms.write', city('auditor'), { districtCode: '110000' }, 'forbidden'],
    ['says so to a caller without any grant', 'forms.read', [], own, 'forbidden'],
    ['allows a list across districts', 'forms.read', office, undefined, 'allowed'],
    ['allows the own unit', 'forms.read', office, { districtCode: '510403', unitId: 'unit-1' }, 'allowed'],
    ['does not show another unit', 'forms.read', office, { districtCode: '510403', unitId: 'unit-2' }, 'invisible'],
    [
      'forbids where another role sees but may not',
      'forms.write',
      [grant('policy-editor', '510403'), grant('auditor', '510400')],
      { districtCode: '510402' },
      'forbidden',
    ],
    ['shows published rule sets of every district', 'rule-sets.read', office, { districtCode: '110000' }, 'allowed'],
    ['keeps an administrator out of the forms', 'forms.read', city('administrator'), own, 'forbidden'],
  ])('%s', (_, permission, grants, target, expected) => {
    expect(decide(permission, grants, districts, target)).toBe(expected);
  });
});

describe('the table of permissions', () => {
  /** To stop a replay changes no record; to try out a policy is part of making it. */
  const changing = (Object.keys(PERMISSIONS) as Permission[]).filter(
    (name) => name === 'simulations.run' || (!/\.(?:read|run)$/.test(name) && name !== 'jobs.cancel'),
  );

  it('lets an auditor see everything and change nothing', () => {
    for (const permission of Object.keys(PERMISSIONS) as Permission[]) {
      const expected = changing.includes(permission) ? 'forbidden' : 'allowed';
      expect([permission, decide(permission, city('auditor'), districts)]).toEqual([permission, expected]);
    }
  });
});

describe('authorise', () => {
  it('makes a scope of what the grants carry', () => {
    const scope = authorise('forms.read', office, districts);
    expect(scope?.districtCodes).toEqual(['510403']);
    expect(scope?.coversUnit('510403', 'unit-1')).toBe(true);
    expect(scope?.coversUnit('510403', 'unit-2')).toBe(false);
    expect(scope?.coversUnit('510403', null)).toBe(false);
  });

  it('makes none where they carry nothing', () => {
    expect(authorise('users.manage', office, districts)).toBeNull();
  });

  it('makes one of a single district where only that is asked for', () => {
    expect(authorise('forms.read', city('auditor'), districts, '510403')?.districtCodes).toEqual(['510403']);
    expect(authorise('forms.read', city('auditor'), districts, '510000')).toBeNull();
    expect(authorise('forms.read', city('auditor'), districts, '999999')).toBeNull();
  });

  it('knows a scope outside of which there is nothing', () => {
    const [all, some] = [grant('auditor', '100000'), grant('auditor', '510000')].map((held) =>
      authorise('forms.read', [held], districts),
    );
    expect([all?.isEverything, some?.isEverything]).toEqual([true, false]);
    expect(all?.only('510403').isEverything).toBe(false);
    expect(authorise('forms.read', office, districts)?.isEverything).toBe(false);
  });

  it('gives the service its own scope of everything', () => {
    expect(systemScope(districts)).toMatchObject({ isEverything: true });
    expect(systemScope(districts).districtCodes).toHaveLength(districts.all().length);
  });

  it('costs little however many districts there are', () => {
    const wide = new DistrictTable([
      ...districts.all(),
      ...Array.from({ length: 3_000 }, (_, index) => ({
        ...{ code: `6${String(index).padStart(5, '0')}`, name: { zh: '县', en: 'county' }, alternateNames: [] },
        parentCode: '510000',
      })),
    ]);
    const root = [grant('auditor', '100000')];
    const start = performance.now();
    for (let round = 0; round < 1_000; round += 1) {
      decide('forms.read', root, wide, { districtCode: '600007' });
      authorise('forms.read', root, wide, '600007');
    }
    expect((performance.now() - start) / 1_000).toBeLessThan(0.5);
    expect(authorise('forms.read', root, wide)?.districtCodes).toHaveLength(wide.all().length);
  });
});

describe('mayApprove', () => {
  it.each([
    ['lets somebody approve what others wrote', 'user-3', ['user-1', 'user-2'], true],
    ['refuses who wrote it', 'user-1', ['user-1'], false],
    ['refuses who changed it later', 'user-2', ['user-1', 'user-2'], false],
    ['refuses where nobody is known to have written it', 'user-3', [], false],
  ])('%s', (_, userId, authors, expected) => {
    expect(mayApprove(userId, { authors })).toBe(expected);
  });

  it('refuses the editor also when approving is a second role of the same person', () => {
    const grants = [grant('policy-editor', '510400'), grant('approver', '510400')];
    expect(decide('rule-sets.approve', grants, districts, { districtCode: '510403' })).toBe('allowed');
    expect(mayApprove('user-1', { authors: ['user-1'] })).toBe(false);
  });
});

describe('grantIssues', () => {
  it.each<[string, RoleInScope, string[]]>([
    ['takes a role in a known district', grant('auditor', '510400'), []],
    ['takes a department with its unit', grant('department', '510403', 'unit-1'), []],
    ['wants the unit of a department', grant('department', '510403'), ['GRANT_UNIT_MISSING']],
    ['wants no unit of another role', grant('approver', '510403', 'unit-1'), ['GRANT_UNIT_NEEDLESS']],
    ['wants a known district', grant('auditor', '510499'), ['GRANT_DISTRICT_UNKNOWN']],
    ['names everything at once', grant('department', '510499'), ['GRANT_DISTRICT_UNKNOWN', 'GRANT_UNIT_MISSING']],
  ])('%s', (_, role, expected) => {
    expect(grantIssues(role, districts).map(({ code }) => code)).toEqual(expected);
  });

  it('tells apart grants by role, district and unit', () => {
    expect(isSameGrant(grant('auditor', '510400'), grant('auditor', '510400'))).toBe(true);
    expect(isSameGrant(grant('auditor', '510400'), grant('approver', '510400'))).toBe(false);
    expect(isSameGrant(grant('department', '510400', 'a'), grant('department', '510400', 'b'))).toBe(false);
  });
});

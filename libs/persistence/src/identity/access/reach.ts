import type { DistrictTable } from '@app/rule-set';
import type { Reach, UnitReach } from '../../scope/district-scope';
import type { RoleInScope } from './grant';
import { reachesEverywhere, rolesWith, type Permission } from './permission';

/**
 * Where grants carry a permission: the union of what each of them covers.
 *
 * @example
 * reachOf('forms.read', [{ role: 'auditor', districtCode: '510400', unitId: null }], districts).get('510403')
 * //=> 'every-unit'
 */
export function reachOf(permission: Permission, grants: readonly RoleInScope[], districts: DistrictTable): Reach {
  const carrying = grants.filter(({ role }) => rolesWith(permission).includes(role));
  if (carrying.length === 0) return new Map();
  return reachesEverywhere(permission) ? everywhere(districts) : union(carrying, districts);
}

/** Where grants let one see anything at all: what lies outside is as if it were not there. */
export function visibleTo(grants: readonly RoleInScope[], districts: DistrictTable): Reach {
  return union(grants, districts);
}

/** All of every district. */
export function everywhere(districts: DistrictTable): Reach {
  return new Map(districts.all().map(({ code }) => [code, 'every-unit'] as const));
}

function union(grants: readonly RoleInScope[], districts: DistrictTable): Reach {
  const reach = new Map<string, UnitReach>();
  const covering = new Set(grants.filter(({ unitId }) => unitId === null).map(({ districtCode }) => districtCode));
  for (const { code } of covering.size === 0 ? [] : districts.all()) {
    if (isCovered(code, covering, districts)) reach.set(code, 'every-unit');
  }
  for (const { districtCode, unitId } of grants) {
    if (unitId === null || !districts.get(districtCode)) continue;
    const present = reach.get(districtCode) ?? new Set<string>();
    if (present !== 'every-unit') reach.set(districtCode, new Set([...present, unitId]));
  }
  return reach;
}

function isCovered(code: string, covering: ReadonlySet<string>, districts: DistrictTable): boolean {
  return covering.has(code) || districts.ancestorsOf(code).some((above) => covering.has(above.code));
}

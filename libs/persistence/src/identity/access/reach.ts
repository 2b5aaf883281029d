import type { DistrictTable } from '@app/rule-set';
import type { Reach, UnitReach } from '../../scope/district-scope';
import type { RoleInScope } from './grant';
import { reachesEverywhere, rolesWith, type Permission } from './permission';

/**
 * What of one district is within reach of the grants that carry a permission; null when nothing is. It looks at the
 * districts above and at no others, so that its cost does not grow with the table.
 *
 * @example
 * reachIn('forms.read', [{ role: 'auditor', districtCode: '510400', unitId: null }], districts, '510403')
 * //=> 'every-unit'
 */
export function reachIn(
  permission: Permission,
  grants: readonly RoleInScope[],
  districts: DistrictTable,
  code: string,
): UnitReach | null {
  const carrying = carriers(permission, grants);
  if (carrying.length === 0 || !districts.get(code)) return null;
  return reachesEverywhere(permission) ? 'every-unit' : unitsIn(carrying, districts, code);
}

/** Where grants carry a permission: the union of what each of them covers. */
export function reachOf(permission: Permission, grants: readonly RoleInScope[], districts: DistrictTable): Reach {
  const carrying = carriers(permission, grants);
  if (carrying.length === 0) return new Map();
  return reachesEverywhere(permission) ? everywhere(districts) : union(carrying, districts);
}

/** Whether grants let one see anything at all of a district: what lies outside is as if it were not there. */
export function isVisible(grants: readonly RoleInScope[], districts: DistrictTable, code: string): boolean {
  return districts.get(code) !== null && unitsIn(grants, districts, code) !== null;
}

/** All of every district. */
export function everywhere(districts: DistrictTable): Reach {
  return new Map(districts.all().map(({ code }) => [code, 'every-unit'] as const));
}

function carriers(permission: Permission, grants: readonly RoleInScope[]): readonly RoleInScope[] {
  return grants.filter(({ role }) => rolesWith(permission).includes(role));
}

function unitsIn(grants: readonly RoleInScope[], districts: DistrictTable, code: string): UnitReach | null {
  const lineage = new Set([code, ...districts.ancestorsOf(code).map((above) => above.code)]);
  if (grants.some(({ unitId, districtCode }) => unitId === null && lineage.has(districtCode))) return 'every-unit';
  const units = grants.flatMap(({ unitId, districtCode }) => (unitId !== null && districtCode === code ? unitId : []));
  return units.length === 0 ? null : new Set(units);
}

function union(grants: readonly RoleInScope[], districts: DistrictTable): Reach {
  const reach = new Map<string, UnitReach>();
  for (const { districtCode, unitId } of grants) {
    if (unitId !== null || !districts.get(districtCode)) continue;
    for (const code of subtreeOf(districtCode, districts)) reach.set(code, 'every-unit');
  }
  for (const { districtCode, unitId } of grants) {
    if (unitId === null || !districts.get(districtCode)) continue;
    const present = reach.get(districtCode) ?? new Set<string>();
    if (present !== 'every-unit') reach.set(districtCode, new Set([...present, unitId]));
  }
  return reach;
}

/** A table never changes once it is made; a changed tree is another table. */
const childrenByTable = new WeakMap<DistrictTable, ReadonlyMap<string, readonly string[]>>();

function subtreeOf(root: string, districts: DistrictTable): string[] {
  const children = childrenIn(districts);
  const codes = [root];
  for (const code of codes) codes.push(...(children.get(code) ?? []));
  return codes;
}

function childrenIn(districts: DistrictTable): ReadonlyMap<string, readonly string[]> {
  const known = childrenByTable.get(districts);
  if (known) return known;
  const children = new Map<string, string[]>();
  for (const { code, parentCode } of districts.all()) {
    if (parentCode !== null) children.set(parentCode, [...(children.get(parentCode) ?? []), code]);
  }
  childrenByTable.set(districts, children);
  return children;
}

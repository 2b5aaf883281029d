import type { DistrictTable } from '@app/rule-set';
import { DistrictScope, type Reach } from '../../scope/district-scope';
import type { RoleInScope } from './grant';
import type { Permission } from './permission';
import { everywhere, reachIn, reachOf } from './reach';

/**
 * The scope in which grants carry a permission: the only way from a caller to a scope.
 *
 * @param districtCode where the caller is only concerned with one district
 * @returns null when the permission reaches nowhere, or not there
 * @example
 * authorise('forms.read', [{ role: 'auditor', districtCode: '110000', unitId: null }], districts)?.covers('110105')
 * //=> true
 */
export function authorise(
  permission: Permission,
  grants: readonly RoleInScope[],
  districts: DistrictTable,
  districtCode?: string,
): DistrictScope | null {
  if (districtCode !== undefined) {
    const units = reachIn(permission, grants, districts, districtCode);
    return units && DistrictScope.ofReach(new Map([[districtCode, units]]));
  }
  const reach = reachOf(permission, grants, districts);
  if (isEverything(reach, districts)) return systemScope(districts);
  return reach.size === 0 ? null : DistrictScope.ofReach(reach);
}

/**
 * The scope of what the service does on its own account, in which no caller has a part: every district. A test keeps
 * this function to start-up and sweeping.
 */
export function systemScope(districts: DistrictTable): DistrictScope {
  return DistrictScope.ofEverything(everywhere(districts));
}

function isEverything(reach: Reach, districts: DistrictTable): boolean {
  return reach.size === districts.all().length && [...reach.values()].every((units) => units === 'every-unit');
}

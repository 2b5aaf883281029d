import type { DistrictTable } from '@app/rule-set';
import { DistrictScope } from '../../scope/district-scope';
import type { RoleInScope } from './grant';
import type { Permission } from './permission';
import { everywhere, reachOf } from './reach';

/**
 * The scope in which grants carry a permission: the only way from a caller to a scope.
 *
 * @returns null when the permission reaches nowhere
 * @example
 * authorise('forms.read', [{ role: 'auditor', districtCode: '110000', unitId: null }], districts)?.covers('110105')
 * //=> true
 */
export function authorise(
  permission: Permission,
  grants: readonly RoleInScope[],
  districts: DistrictTable,
): DistrictScope | null {
  const reach = reachOf(permission, grants, districts);
  return reach.size === 0 ? null : DistrictScope.ofReach(reach);
}

/**
 * The scope of what the service does on its own account, in which no caller has a part: every district. A test keeps
 * this function to start-up and sweeping.
 */
export function systemScope(districts: DistrictTable): DistrictScope {
  return DistrictScope.ofReach(everywhere(districts));
}

import type { DistrictTable } from '@app/rule-set';
import type { RoleInScope } from './grant';
import { rolesWith, type Permission } from './permission';
import { isVisible, reachIn } from './reach';

/** What a request is about; a route that lists across districts has no target of its own. */
export interface Target {
  readonly districtCode: string;
  readonly unitId?: string;
}

/**
 * `allowed`; `forbidden`: none of the caller's roles may do it, or none of those held there; `invisible`: the caller
 * sees nothing there, and is answered as if there were nothing.
 */
export type Decision = 'allowed' | 'forbidden' | 'invisible';

/**
 * Whether grants allow something, and how to refuse it. Whoever lacks the permission altogether is told so
 * whatever the target, so that the answer says nothing about the target.
 *
 * @example
 * decide('forms.write', [{ role: 'auditor', districtCode: '110105', unitId: null }], districts) //=> 'forbidden'
 */
export function decide(
  permission: Permission,
  grants: readonly RoleInScope[],
  districts: DistrictTable,
  target?: Target,
): Decision {
  if (!grants.some(({ role }) => rolesWith(permission).includes(role))) return 'forbidden';
  if (!target) return 'allowed';
  const units = reachIn(permission, grants, districts, target.districtCode);
  if (units === 'every-unit') return 'allowed';
  if (units) return target.unitId === undefined || units.has(target.unitId) ? 'allowed' : 'invisible';
  return isVisible(grants, districts, target.districtCode) ? 'forbidden' : 'invisible';
}

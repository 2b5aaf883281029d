import type { Issue } from '@app/kernel';
import type { DistrictTable } from '@app/rule-set';
import type { Role } from './role';

/**
 * A role in a scope. A district code covers the districts below it, except for a department: that role is of one
 * unit of one district.
 */
export interface RoleInScope {
  readonly role: Role;
  readonly districtCode: string;
  /** The unit of a department; null for every other role. */
  readonly unitId: string | null;
}

/** A role in a scope as a person holds it. */
export interface Grant extends RoleInScope {
  readonly grantId: string;
  readonly grantedBy: string;
  readonly grantedAt: Date;
}

/**
 * What is wrong with a role in a scope; empty when nothing is. Whether the unit exists is for the caller to see.
 *
 * @example
 * grantIssues({ role: 'department', districtCode: '110105', unitId: null }, districts)[0]?.code
 * //=> 'GRANT_UNIT_MISSING'
 */
export function grantIssues({ role, districtCode, unitId }: RoleInScope, districts: DistrictTable): Issue[] {
  const issues: Issue[] = [];
  const add = (code: string, path: string) =>
    issues.push({ code, severity: 'error', at: { path }, values: { role, districtCode } });
  if (!districts.get(districtCode)) add('GRANT_DISTRICT_UNKNOWN', 'districtCode');
  if (role === 'department' && unitId === null) add('GRANT_UNIT_MISSING', 'unitId');
  if (role !== 'department' && unitId !== null) add('GRANT_UNIT_NEEDLESS', 'unitId');
  return issues;
}

/** Whether two grants say the same. */
export function isSameGrant(a: RoleInScope, b: RoleInScope): boolean {
  return a.role === b.role && a.districtCode === b.districtCode && a.unitId === b.unitId;
}

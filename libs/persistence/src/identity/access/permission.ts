import type { Role } from './role';

interface Rule {
  readonly roles: readonly Role[];
  /** `scope`: where the role was granted; `everywhere`: policy that is in force is public, whoever's it is. */
  readonly reach: 'scope' | 'everywhere';
}

const SCORERS: readonly Role[] = ['policy-editor', 'approver', 'department'];
const READERS: readonly Role[] = [...SCORERS, 'auditor'];
const AUDITORS: readonly Role[] = ['auditor', 'policy-editor', 'approver'];
/** Who may ask where a chain stands, and what it proves. */
const CHAIN_READERS: readonly Role[] = ['administrator', 'policy-editor', 'approver', 'auditor'];
const ANY_ROLE: readonly Role[] = [...READERS, 'administrator'];

/**
 * Who may do what: the one table of the product. A route names a permission, a permission names roles. An
 * administrator looks after accounts and sees no form: whoever needs both holds two roles, and that is on record.
 */
export const PERMISSIONS = {
  'districts.read': { roles: ANY_ROLE, reach: 'everywhere' },
  'districts.manage': { roles: ['administrator'], reach: 'scope' },
  'units.read': { roles: ANY_ROLE, reach: 'scope' },
  'units.manage': { roles: ['administrator', 'policy-editor'], reach: 'scope' },
  'forms.read': { roles: READERS, reach: 'scope' },
  'forms.write': { roles: ['policy-editor', 'department'], reach: 'scope' },
  'evaluations.read': { roles: READERS, reach: 'scope' },
  'evaluations.write': { roles: SCORERS, reach: 'scope' },
  'alerts.read': { roles: ['auditor', 'approver', 'administrator'], reach: 'scope' },
  'replays.run': { roles: AUDITORS, reach: 'scope' },
  'discrepancies.read': { roles: READERS, reach: 'scope' },
  'calculation.accept': { roles: ['approver'], reach: 'scope' },
  'previews.run': { roles: READERS, reach: 'scope' },
  'work-list.read': { roles: ANY_ROLE, reach: 'scope' },
  'rule-sets.read': { roles: ANY_ROLE, reach: 'everywhere' },
  'rule-sets.edit': { roles: ['policy-editor'], reach: 'scope' },
  'rule-sets.approve': { roles: ['approver'], reach: 'scope' },
  'jobs.read': { roles: AUDITORS, reach: 'scope' },
  'jobs.cancel': { roles: AUDITORS, reach: 'scope' },
  'simulations.run': { roles: ['policy-editor', 'approver'], reach: 'scope' },
  'simulations.read': { roles: AUDITORS, reach: 'scope' },
  'drafts.read': { roles: ['policy-editor', 'approver', 'auditor'], reach: 'scope' },
  'users.read': { roles: ['administrator', 'auditor'], reach: 'scope' },
  'users.manage': { roles: ['administrator'], reach: 'scope' },
  'keys.read': { roles: ['administrator', 'auditor'], reach: 'scope' },
  'keys.manage': { roles: ['administrator'], reach: 'scope' },
  'chain.read': { roles: CHAIN_READERS, reach: 'scope' },
  'evidence.read': { roles: READERS, reach: 'scope' },
  'audit.read': { roles: ['administrator', 'auditor'], reach: 'scope' },
} as const satisfies Readonly<Record<string, Rule>>;

export type Permission = keyof typeof PERMISSIONS;

/** The roles that carry a permission. */
export function rolesWith(permission: Permission): readonly Role[] {
  return PERMISSIONS[permission].roles;
}

/**
 * What a role may do, in the order of the table.
 *
 * @example
 * permissionsOf('auditor').includes('rule-sets.edit') //=> false
 */
export function permissionsOf(role: Role): Permission[] {
  return (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => rolesWith(permission).includes(role));
}

/** Whether a permission reaches beyond the scope in which its roles were granted. */
export function reachesEverywhere(permission: Permission): boolean {
  return PERMISSIONS[permission].reach === 'everywhere';
}

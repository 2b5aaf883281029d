/** What a person may be granted. One person can hold several, each for its own scope. */
export const ROLES = ['administrator', 'policy-editor', 'approver', 'department', 'auditor'] as const;

export type Role = (typeof ROLES)[number];

/** The roles that a key of a department's own system may carry: none that changes policy or accounts. */
export const KEY_ROLES = ['department', 'auditor'] as const satisfies readonly Role[];

export type KeyRole = (typeof KEY_ROLES)[number];

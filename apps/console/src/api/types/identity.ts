import type { BilingualText } from './common';

export const ROLES = ['administrator', 'policy-editor', 'approver', 'department', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

export interface RoleInScopeView {
  readonly role: Role;
  readonly districtCode: string;
  readonly unitId: string | null;
}

export interface CallerGrantView extends RoleInScopeView {
  /** What the role may do there, as the service's own table says. */
  readonly permissions: readonly string[];
}

/** Who is signed in. */
export interface CallerView {
  readonly kind: 'user' | 'key';
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly grants: readonly CallerGrantView[];
  readonly mustChangePassword: boolean;
}

export interface TokensView {
  readonly accessToken: string;
  readonly expiresInSeconds: number;
  readonly refreshExpiresAt: string;
  readonly sessionId: string;
  readonly mustChangePassword: boolean;
}

export interface InstanceView {
  readonly demo: boolean;
  readonly notice: BilingualText | null;
  /** The accounts of a demo, which everybody may know; empty elsewhere. */
  readonly demoLogins: readonly { readonly name: string; readonly password: string; readonly role: Role }[];
}

export interface DistrictView {
  readonly code: string;
  readonly name: BilingualText;
  readonly parentCode: string | null;
}

export interface UnitView {
  readonly unitId: string;
  readonly districtCode: string;
  readonly name: string;
  readonly keys: readonly string[];
}

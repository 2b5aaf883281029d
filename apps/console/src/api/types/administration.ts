import type { Role } from './identity';

export interface GrantView {
  readonly grantId: string;
  readonly role: Role;
  readonly districtCode: string;
  readonly unitId: string | null;
  readonly grantedBy: string;
  readonly grantedAt: string;
}

export interface UserView {
  readonly userId: string;
  readonly name: string;
  readonly displayName: string;
  readonly districtCode: string;
  readonly state: 'active' | 'disabled';
  readonly grants: readonly GrantView[];
  readonly mustChangePassword: boolean;
  readonly createdAt: string;
  readonly createdBy: string;
}

/** The password is in this one answer and nowhere else. */
export interface UserWithPasswordView extends UserView {
  readonly oneTimePassword: string;
}

export interface ApiKeyView {
  readonly keyId: string;
  readonly label: string;
  readonly role: 'department' | 'auditor';
  readonly districtCode: string;
  readonly unitId: string | null;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

export interface NewApiKeyView extends ApiKeyView {
  readonly key: string;
}

export interface AuditEventView {
  readonly eventId: string;
  readonly at: string;
  readonly actor: {
    readonly kind: 'user' | 'key' | 'system' | 'unknown';
    readonly id: string | null;
    readonly name: string;
  };
  readonly action: string;
  readonly target: readonly { readonly kind: string; readonly id: string }[];
  readonly districtCode: string;
  readonly address: string;
  readonly userAgent: string;
  readonly outcome: 'allowed' | 'refused' | 'failed';
  readonly code: string | null;
  readonly requestId: string;
}

export interface SessionView {
  readonly sessionId: string;
  readonly address: string;
  readonly userAgent: string;
  readonly startedAt: string;
  readonly lastUsedAt: string;
  readonly expiresAt: string;
  readonly isCurrent: boolean;
}

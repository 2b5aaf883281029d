import type { InDistrict } from '../scope/scoped-collection';

/** `allowed`: done; `refused`: not permitted or not believed; `failed`: permitted, but nothing came of it. */
export const AUDIT_OUTCOMES = ['allowed', 'refused', 'failed'] as const;

export type AuditOutcome = (typeof AUDIT_OUTCOMES)[number];

/** Who acted. An unknown caller has no id; what was typed as a name is not kept, it may be a password. */
export interface AuditActor {
  readonly kind: 'user' | 'key' | 'system' | 'unknown';
  readonly id: string | null;
  /** As it was then. */
  readonly name: string;
}

/** One thing that an action was done to, e.g. `{ kind: 'formId', id: 'form-…' }`. */
export interface AuditTarget {
  readonly kind: string;
  readonly id: string;
}

/** Who did what to what, when, from where, with which outcome. */
export interface AuditEvent extends InDistrict {
  readonly eventId: string;
  readonly at: Date;
  readonly actor: AuditActor;
  /** What was done, e.g. `auth.sign-in` or `POST /districts/:districtCode/forms`. */
  readonly action: string;
  readonly target: readonly AuditTarget[];
  readonly address: string;
  readonly userAgent: string;
  readonly outcome: AuditOutcome;
  /** The code of a refusal or failure; null when it was done. */
  readonly code: string | null;
  readonly requestId: string;
}

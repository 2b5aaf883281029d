import type { AuditActor, AuditTarget, DistrictScope, Permission } from '@app/persistence';
import type { Principal } from './principal';

/** What a request's audit event says beyond what is known of every request. */
export interface AuditNote {
  action?: string;
  actor?: AuditActor;
  target?: AuditTarget[];
  districtCode?: string;
  /** Why, for the record; the answer may say less. */
  code?: string;
  /** Whether the request is recorded although nothing it asked for would be, or not although it would be. */
  isRecorded?: boolean;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Whose the request is; undefined on public routes. */
    caller?: Principal;
    /** Where the caller holds the permission of the route. */
    districtScope?: DistrictScope;
    /** The same beyond the district of the route. */
    wholeScope?: () => DistrictScope | null;
    /** Where the caller holds any other permission. */
    scopeFor?: (permission: Permission) => DistrictScope | null;
    audit?: AuditNote;
    /** Whether the event of the request has been dealt with. */
    isRecorded?: boolean;
    /** The code of the error that ended the request. */
    errorCode?: string;
  }
}

/** The note of a request, to be added to. */
export function auditNoteOf(request: { audit?: AuditNote }): AuditNote {
  request.audit ??= {};
  return request.audit;
}

export {
  AUDIT_OUTCOMES,
  type AuditActor,
  type AuditEvent,
  type AuditOutcome,
  type AuditTarget,
} from './audit-event.entity';
export { AuditEventsRepository, type AuditEventQuery, type NewAuditEvent } from './audit-events.repository';

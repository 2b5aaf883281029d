import { Schema } from 'mongoose';
import { makeImmutable } from '../scope/immutable-schema';
import type { AuditEvent } from './audit-event.entity';

const text = { type: String, required: true } as const;
const blankable = { type: String, default: '' } as const;

export const auditEventSchema = new Schema<AuditEvent>(
  {
    districtCode: text,
    eventId: text,
    at: { type: Date, required: true },
    actor: { kind: text, id: { type: String, default: null }, name: blankable },
    action: text,
    target: { type: [{ _id: false, kind: text, id: text }], default: [] },
    address: blankable,
    userAgent: blankable,
    outcome: text,
    code: { type: String, default: null },
    requestId: blankable,
  },
  { versionKey: false },
);

auditEventSchema.index({ eventId: 1 }, { unique: true });
auditEventSchema.index({ at: -1, eventId: -1 });
auditEventSchema.index({ districtCode: 1, at: -1, eventId: -1 });
auditEventSchema.index({ 'actor.id': 1, at: -1 });
auditEventSchema.index({ 'target.id': 1, at: -1 });
makeImmutable(auditEventSchema, 'auditEvents');

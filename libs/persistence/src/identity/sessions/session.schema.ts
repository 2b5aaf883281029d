import { Schema } from 'mongoose';
import type { RefreshToken, Session } from './session.entity';

const text = { type: String, required: true } as const;
const moment = { type: Date, required: true } as const;

export const sessionSchema = new Schema<Session>(
  {
    sessionId: text,
    userId: text,
    address: { type: String, default: '' },
    userAgent: { type: String, default: '' },
    startedAt: moment,
    lastUsedAt: moment,
    expiresAt: moment,
    endedAt: { type: Date, default: null },
    endedFor: { type: String, default: null },
  },
  { versionKey: false },
);

sessionSchema.index({ sessionId: 1 }, { unique: true });
sessionSchema.index({ userId: 1, startedAt: -1 });
sessionSchema.index({ expiresAt: 1 });

export const refreshTokenSchema = new Schema<RefreshToken>(
  {
    tokenHash: text,
    sessionId: text,
    userId: text,
    issuedAt: moment,
    expiresAt: moment,
    usedAt: { type: Date, default: null },
  },
  { versionKey: false },
);

refreshTokenSchema.index({ tokenHash: 1 }, { unique: true });
refreshTokenSchema.index({ expiresAt: 1 });

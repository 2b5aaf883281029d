import { Schema } from 'mongoose';
import type { ApiKey } from './api-key.entity';

const text = { type: String, required: true } as const;

export const apiKeySchema = new Schema<ApiKey>(
  {
    districtCode: text,
    keyId: text,
    secretHash: text,
    label: text,
    role: text,
    unitId: { type: String, default: null },
    createdAt: { type: Date, required: true },
    createdBy: text,
    expiresAt: { type: Date, required: true },
    lastUsedAt: { type: Date, default: null },
    revokedAt: { type: Date, default: null },
  },
  { versionKey: false },
);

apiKeySchema.index({ keyId: 1 }, { unique: true });
apiKeySchema.index({ districtCode: 1, createdAt: -1 });

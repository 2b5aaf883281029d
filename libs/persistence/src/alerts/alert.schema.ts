import { Schema } from 'mongoose';
import { makeImmutable } from '../scope/immutable-schema';
import type { Alert } from './alert.entity';

const text = { type: String, required: true } as const;

export const alertSchema = new Schema<Alert>(
  {
    districtCode: text,
    alertId: text,
    at: { type: Date, required: true },
    code: text,
    values: { type: Schema.Types.Mixed, required: true },
    evaluationId: text,
  },
  { versionKey: false, minimize: false },
);

alertSchema.index({ districtCode: 1, alertId: 1 }, { unique: true });
alertSchema.index({ districtCode: 1, at: -1, alertId: 1 });
makeImmutable(alertSchema, 'alerts');

import { Schema } from 'mongoose';
import { makeImmutable } from '../scope/immutable-schema';
import type { CalculationAcceptance } from './calculation-acceptance.entity';

const text = { type: String, required: true } as const;

export const calculationAcceptanceSchema = new Schema<CalculationAcceptance>(
  {
    districtCode: text,
    version: { type: Number, required: true },
    reason: text,
    acceptedAt: { type: Date, required: true },
    acceptedBy: text,
  },
  { versionKey: false },
);

calculationAcceptanceSchema.index({ districtCode: 1, version: 1 }, { unique: true });
makeImmutable(calculationAcceptanceSchema, 'calculationAcceptances');

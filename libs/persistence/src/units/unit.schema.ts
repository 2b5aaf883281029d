import { Schema } from 'mongoose';
import type { Unit } from './unit.entity';

export const unitSchema = new Schema<Unit>(
  {
    districtCode: { type: String, required: true },
    unitId: { type: String, required: true },
    name: { type: String, required: true },
    keys: { type: [String], required: true },
  },
  { versionKey: false },
);

unitSchema.index({ districtCode: 1, unitId: 1 }, { unique: true });
unitSchema.index({ districtCode: 1, keys: 1 }, { unique: true });

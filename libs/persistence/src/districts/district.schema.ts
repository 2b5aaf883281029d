import type { District } from '@app/rule-set';
import { Schema } from 'mongoose';

export const districtSchema = new Schema<District>(
  {
    code: { type: String, required: true },
    name: { zh: { type: String, required: true }, en: { type: String, required: true } },
    parentCode: { type: String, default: null },
    alternateNames: { type: [String], default: [] },
  },
  { versionKey: false },
);

districtSchema.index({ code: 1 }, { unique: true });

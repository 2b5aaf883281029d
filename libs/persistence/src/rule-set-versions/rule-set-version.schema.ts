import { Schema } from 'mongoose';
import { makeImmutable } from '../scope/immutable-schema';
import type { RuleSetVersion } from './rule-set-version.entity';

const text = { type: String, required: true } as const;

export const ruleSetVersionSchema = new Schema<RuleSetVersion>(
  {
    districtCode: text,
    year: { type: Number, required: true },
    kind: text,
    version: { type: Number, required: true },
    contentHash: text,
    content: text,
    origin: text,
    publishedAt: { type: Date, required: true },
    publishedBy: text,
    draftId: String,
    gate: Schema.Types.Mixed,
  },
  { versionKey: false, minimize: false },
);

ruleSetVersionSchema.index({ districtCode: 1, year: 1, kind: 1, version: 1 }, { unique: true });
ruleSetVersionSchema.index(
  { districtCode: 1, draftId: 1 },
  { unique: true, partialFilterExpression: { draftId: { $type: 'string' } } },
);
makeImmutable(ruleSetVersionSchema, 'ruleSetVersions');

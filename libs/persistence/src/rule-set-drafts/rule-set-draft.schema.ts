import { Schema } from 'mongoose';
import type { RuleSetDraft } from './rule-set-draft.entity';

const text = { type: String, required: true } as const;
const integer = { type: Number, required: true } as const;
const date = { type: Date, required: true } as const;
const whole = { type: Schema.Types.Mixed, required: true } as const;

export const ruleSetDraftSchema = new Schema<RuleSetDraft>(
  {
    districtCode: text,
    draftId: text,
    year: integer,
    kind: text,
    state: text,
    revision: integer,
    title: whole,
    origin: text,
    contentHash: text,
    content: text,
    authors: { type: [Schema.Types.Mixed], default: [] },
    createdAt: date,
    updatedAt: date,
    updatedBy: whole,
    submittedAt: { type: Date, default: null },
    review: { type: Schema.Types.Mixed, default: null },
    counts: whole,
    history: { type: [Schema.Types.Mixed], default: [] },
    publication: { type: Schema.Types.Mixed, default: null },
  },
  { versionKey: false, minimize: false },
);

ruleSetDraftSchema.index({ districtCode: 1, draftId: 1 }, { unique: true });
ruleSetDraftSchema.index({ districtCode: 1, year: 1, kind: 1, updatedAt: -1 });
// Hardly any draft is being published at a time; looking for those must not read the others.
ruleSetDraftSchema.index(
  { 'publication.at': 1 },
  { partialFilterExpression: { state: 'approved', 'publication.at': { $type: 'date' } } },
);

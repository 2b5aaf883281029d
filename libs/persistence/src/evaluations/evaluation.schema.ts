import { Schema } from 'mongoose';
import { makeImmutable } from '../scope/immutable-schema';
import type { Evaluation } from './evaluation.entity';

const text = { type: String, required: true } as const;
const integer = { type: Number, required: true } as const;

export const evaluationSchema = new Schema<Evaluation>(
  {
    districtCode: text,
    evaluationId: text,
    formId: text,
    unitId: { type: String, default: null },
    formRevision: integer,
    formHash: text,
    ruleSet: { type: Schema.Types.Mixed, required: true },
    ruleSetHash: text,
    calculationVersion: integer,
    sheetHash: text,
    sheet: text,
    options: text,
    shown: { type: Schema.Types.Mixed, required: true },
    evaluatedAt: { type: Date, required: true },
    evaluatedBy: text,
  },
  { versionKey: false, minimize: false },
);

evaluationSchema.index({ districtCode: 1, evaluationId: 1 }, { unique: true });
evaluationSchema.index({ districtCode: 1, formId: 1, formRevision: 1, evaluatedAt: 1 });
evaluationSchema.index({ districtCode: 1, 'ruleSet.year': 1, 'ruleSet.kind': 1, evaluatedAt: -1 });
// The few that were given reviews or a date: canonical JSON of any option sorts before that of none, `{}`.
evaluationSchema.index(
  { districtCode: 1, formId: 1, evaluationId: 1 },
  { partialFilterExpression: { options: { $lt: '{}' } } },
);

makeImmutable(evaluationSchema, 'evaluations');

import { Schema } from 'mongoose';
import type { ImportRecord } from './import.entity';

const text = { type: String, required: true } as const;

export const importSchema = new Schema<ImportRecord>(
  {
    districtCode: text,
    importId: text,
    importKey: text,
    documentHash: text,
    documentName: { type: String, default: '' },
    year: { type: Number, default: null },
    kind: text,
    status: text,
    unitIds: { type: [String], default: [] },
    startedAt: { type: Date, required: true },
    startedBy: text,
    finishedAt: { type: Date, default: null },
    counts: { type: Schema.Types.Mixed, default: null },
    forms: { type: [Schema.Types.Mixed], default: [] },
    issues: { type: [Schema.Types.Mixed], default: [] },
  },
  { versionKey: false, minimize: false },
);

importSchema.index({ districtCode: 1, importId: 1 }, { unique: true });
importSchema.index({ districtCode: 1, importKey: 1 }, { unique: true });
importSchema.index({ districtCode: 1, startedAt: -1 });
// Hardly any import is unfinished; looking for those must not read the others.
importSchema.index({ status: 1, startedAt: 1 });

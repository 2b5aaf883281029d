import { Schema } from 'mongoose';
import { makeImmutable } from '../scope/immutable-schema';
import type { FormHead, FormPersons, FormRevision } from './form.entity';

const text = { type: String, required: true } as const;
const optionalText = { type: String, default: null } as const;
const integer = { type: Number, required: true } as const;
const options = { versionKey: false, minimize: false } as const;

export const formSchema = new Schema<FormHead>(
  {
    districtCode: text,
    formId: text,
    year: integer,
    kind: text,
    unitId: optionalText,
    unitName: { type: String, default: '' },
    projectName: { type: String, default: '' },
    projectKey: { type: String, default: '' },
    matchKey: text,
    twin: integer,
    declared: { type: Schema.Types.Mixed, required: true },
    executionRate: optionalText,
    sort: { type: Schema.Types.Mixed, required: true },
    reservedFor: text,
    current: { type: Schema.Types.Mixed, default: null },
    latest: { type: Schema.Types.Mixed, default: null },
  },
  options,
);

formSchema.index({ districtCode: 1, formId: 1 }, { unique: true });
formSchema.index({ districtCode: 1, matchKey: 1, twin: 1 }, { unique: true });
// With the id that breaks ties, so that a page of a long list is read and not sorted.
formSchema.index({ districtCode: 1, year: 1, kind: 1, 'sort.project': 1, formId: 1 });
formSchema.index({ districtCode: 1, year: 1, unitId: 1 });
// The order in which jobs go through the forms of a district and year.
formSchema.index({ districtCode: 1, year: 1, kind: 1, formId: 1 });

export const formRevisionSchema = new Schema<FormRevision>(
  {
    districtCode: text,
    formId: text,
    revision: integer,
    contentHash: text,
    content: text,
    clientKey: String,
    importId: String,
    savedAt: { type: Date, required: true },
    savedBy: text,
  },
  options,
);

formRevisionSchema.index({ districtCode: 1, formId: 1, revision: 1 }, { unique: true });
formRevisionSchema.index(
  { districtCode: 1, clientKey: 1 },
  { unique: true, partialFilterExpression: { clientKey: { $type: 'string' } } },
);
formRevisionSchema.index(
  { districtCode: 1, importId: 1 },
  { partialFilterExpression: { importId: { $type: 'string' } } },
);
makeImmutable(formRevisionSchema, 'formRevisions');

export const formPersonsSchema = new Schema<FormPersons>(
  {
    districtCode: text,
    formId: text,
    revision: integer,
    leader: optionalText,
    phone: optionalText,
    filledBy: optionalText,
    sectionHead: optionalText,
    fillerPhone: optionalText,
    cells: { type: [{ _id: false, path: String, text: String }], default: [] },
  },
  options,
);

formPersonsSchema.index({ districtCode: 1, formId: 1, revision: 1 }, { unique: true });

import { Schema } from 'mongoose';
import type { Job, JobPart } from './job.entity';

const text = { type: String, required: true } as const;
const integer = { type: Number, required: true } as const;
const options = { versionKey: false, minimize: false } as const;

export const jobSchema = new Schema<Job>(
  {
    districtCode: text,
    jobId: text,
    type: text,
    districtCodes: { type: [String], required: true },
    request: text,
    about: text,
    state: text,
    progress: { type: Schema.Types.Mixed, required: true },
    step: integer,
    checkpoint: { type: String, default: null },
    createdAt: { type: Date, required: true },
    createdBy: text,
    startedAt: { type: Date, default: null },
    finishedAt: { type: Date, default: null },
    attempt: integer,
    attempts: { type: [{ _id: false, attempt: Number, fromStep: Number }], default: [] },
    idleAttempts: integer,
    owner: { type: String, default: null },
    leaseUntil: { type: Date, required: true },
    error: { type: Schema.Types.Mixed, default: null },
  },
  options,
);

jobSchema.index({ districtCode: 1, jobId: 1 }, { unique: true });
jobSchema.index({ districtCode: 1, type: 1, createdAt: -1 });
// What runners look for: there are never many jobs that are not finished.
jobSchema.index(
  { leaseUntil: 1, createdAt: 1 },
  { partialFilterExpression: { state: { $in: ['queued', 'running'] } } },
);

export const jobPartSchema = new Schema<JobPart>(
  { districtCode: text, jobId: text, step: integer, attempt: integer, content: text },
  options,
);

jobPartSchema.index({ districtCode: 1, jobId: 1, step: 1, attempt: 1 }, { unique: true });

import { Schema } from 'mongoose';
import type { AttemptRecord } from './attempt.entity';

export const attemptSchema = new Schema<AttemptRecord>(
  {
    key: { type: String, required: true },
    failures: { type: Number, required: true },
    lastAt: { type: Date, required: true },
    pausedUntil: { type: Date, required: true },
  },
  { versionKey: false },
);

attemptSchema.index({ key: 1 }, { unique: true });
attemptSchema.index({ lastAt: 1 });

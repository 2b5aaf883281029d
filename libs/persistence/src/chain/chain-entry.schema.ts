import { Schema } from 'mongoose';
import { makeImmutable } from '../scope/immutable-schema';
import type { ChainEntry } from './chain-entry.entity';

const text = { type: String, required: true } as const;
const integer = { type: Number, required: true } as const;

export const chainEntrySchema = new Schema<ChainEntry>(
  {
    districtCode: text,
    seq: integer,
    previousHash: text,
    at: { type: Date, required: true },
    total: integer,
    members: { type: Schema.Types.Mixed, required: true },
    hash: text,
  },
  { versionKey: false },
);

chainEntrySchema.index({ districtCode: 1, seq: 1 }, { unique: true });
// Finds the entry of a record, and keeps a record from entering twice.
chainEntrySchema.index({ districtCode: 1, 'members.id': 1 }, { unique: true });
makeImmutable(chainEntrySchema, 'chainEntries');

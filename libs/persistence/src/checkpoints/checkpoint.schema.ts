import { Schema } from 'mongoose';
import { makeImmutable } from '../scope/immutable-schema';
import type { CheckpointKey, StoredCheckpoint } from './checkpoint.entity';

const text = { type: String, required: true } as const;
const time = { type: Date, required: true } as const;

export const checkpointSchema = new Schema<StoredCheckpoint>(
  { districtCode: text, seq: { type: Number, required: true }, hash: text, at: time, keyId: text, signature: text },
  { versionKey: false },
);
checkpointSchema.index({ districtCode: 1, seq: 1 }, { unique: true });
makeImmutable(checkpointSchema, 'checkpoints');

export const checkpointKeySchema = new Schema<CheckpointKey>(
  { keyId: text, pem: text, firstUsedAt: time },
  { versionKey: false },
);
checkpointKeySchema.index({ keyId: 1 }, { unique: true });
makeImmutable(checkpointKeySchema, 'checkpointKeys');

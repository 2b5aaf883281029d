import { Schema } from 'mongoose';
import type { Grant } from '../access';
import type { User } from './user.entity';

const text = { type: String, required: true } as const;
const moment = { type: Date, required: true } as const;

const grantSchema = new Schema<Grant>(
  {
    grantId: text,
    role: text,
    districtCode: text,
    unitId: { type: String, default: null },
    grantedBy: text,
    grantedAt: moment,
  },
  { _id: false },
);

export const userSchema = new Schema<User>(
  {
    districtCode: text,
    userId: text,
    name: text,
    skeleton: text,
    displayName: { type: String, default: '' },
    state: text,
    grants: { type: [grantSchema], default: [] },
    accessVersion: { type: Number, required: true },
    passwordHash: { type: String, default: '' },
    mustChangePassword: { type: Boolean, required: true },
    passwordChangedAt: moment,
    knownAddresses: { type: [String], default: [] },
    createdAt: moment,
    createdBy: text,
  },
  { versionKey: false },
);

userSchema.index({ userId: 1 }, { unique: true });
userSchema.index({ name: 1 }, { unique: true });
userSchema.index({ skeleton: 1 }, { unique: true });
userSchema.index({ districtCode: 1, name: 1 });
userSchema.index({ 'grants.role': 1, 'grants.districtCode': 1 });

import { Schema } from 'mongoose';
import { makeImmutable } from '../scope/immutable-schema';
import type { RuleSetWithdrawal } from './rule-set-withdrawal.entity';

const text = { type: String, required: true } as const;
const integer = { type: Number, required: true } as const;

export const ruleSetWithdrawalSchema = new Schema<RuleSetWithdrawal>(
  {
    districtCode: text,
    year: integer,
    kind: text,
    version: integer,
    at: { type: Date, required: true },
    by: text,
    reason: text,
  },
  { versionKey: false, minimize: false },
);

ruleSetWithdrawalSchema.index({ districtCode: 1, year: 1, kind: 1, version: 1 }, { unique: true });
makeImmutable(ruleSetWithdrawalSchema, 'ruleSetWithdrawals');

import { Schema } from 'mongoose';
import { makeImmutable } from '../scope/immutable-schema';
import type { SimulationAcknowledgement } from './simulation-acknowledgement.entity';

const text = { type: String, required: true } as const;

export const simulationAcknowledgementSchema = new Schema<SimulationAcknowledgement>(
  {
    districtCode: text,
    simulationId: text,
    resolvedHash: text,
    districtCodes: { type: [String], required: true },
    years: { type: [Number], required: true },
    userId: text,
    userName: text,
    at: { type: Date, required: true },
  },
  { versionKey: false, minimize: false },
);

simulationAcknowledgementSchema.index({ districtCode: 1, simulationId: 1, userId: 1 }, { unique: true });
simulationAcknowledgementSchema.index({ districtCode: 1, resolvedHash: 1 });
makeImmutable(simulationAcknowledgementSchema, 'simulationAcknowledgements');

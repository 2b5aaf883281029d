import type { InDistrict } from '../scope/scoped-collection';

/** Somebody's decision that the scores of a district are made by a calculation from then on. Never changed. */
export interface CalculationAcceptance extends InDistrict {
  readonly version: number;
  readonly reason: string;
  readonly acceptedAt: Date;
  readonly acceptedBy: string;
}

import type { InDistrict } from '../scope/scoped-collection';

/** That somebody has looked at what a simulation found and stands by the change. Never changed. */
export interface SimulationAcknowledgement extends InDistrict {
  /** The simulation. */
  readonly simulationId: string;
  /** `ruleSetHash` of the candidate that it compared. */
  readonly resolvedHash: string;
  /** The districts and years whose forms it was run on, all of them. */
  readonly districtCodes: readonly string[];
  readonly years: readonly number[];
  readonly userId: string;
  readonly userName: string;
  readonly at: Date;
}

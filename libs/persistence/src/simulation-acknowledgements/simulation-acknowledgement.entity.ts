import type { InDistrict } from '../scope/scoped-collection';

/** That somebody has looked at what a simulation found and stands by the change. Never changed. */
export interface SimulationAcknowledgement extends InDistrict {
  /** The simulation. */
  readonly simulationId: string;
  /** `ruleSetHash` of the candidate that it compared. */
  readonly resolvedHash: string;
  readonly userId: string;
  readonly userName: string;
  readonly at: Date;
}

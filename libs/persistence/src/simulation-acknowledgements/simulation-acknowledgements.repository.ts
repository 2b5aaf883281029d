import type { Model } from 'mongoose';
import type { DistrictScope } from '../scope/district-scope';
import { ScopedCollection } from '../scope/scoped-collection';
import type { SimulationAcknowledgement } from './simulation-acknowledgement.entity';

/** Who has acknowledged which simulation: what the gate of a publication asks for. */
export class SimulationAcknowledgementsRepository {
  private readonly acknowledgements: ScopedCollection<SimulationAcknowledgement>;

  constructor(model: Model<SimulationAcknowledgement>) {
    this.acknowledgements = new ScopedCollection(model, 'district');
  }

  /**
   * Notes an acknowledgement.
   *
   * @returns false when the same person has acknowledged the simulation before
   * @throws OutOfScopeError
   */
  async add(scope: DistrictScope, acknowledgement: SimulationAcknowledgement): Promise<boolean> {
    const taken = await this.acknowledgements.insert(scope.only(acknowledgement.districtCode), [acknowledgement]);
    return taken.size === 0;
  }

  /** Who has acknowledged one simulation, the first one first. */
  ofSimulation(scope: DistrictScope, simulationId: string): Promise<SimulationAcknowledgement[]> {
    return this.acknowledgements.find(scope, { simulationId }, { sort: { at: 1, userId: 1 } });
  }

  /** The acknowledgements of simulations whose candidate had this hash, the oldest first. */
  find(scope: DistrictScope, resolvedHash: string): Promise<SimulationAcknowledgement[]> {
    return this.acknowledgements.find(scope, { resolvedHash }, { sort: { at: 1, simulationId: 1 } });
  }
}

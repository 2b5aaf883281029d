import type { Model } from 'mongoose';
import type { DistrictScope } from '../scope/district-scope';
import { ScopedCollection } from '../scope/scoped-collection';
import type { CalculationAcceptance } from './calculation-acceptance.entity';

/** Which calculations districts have accepted. An acceptance can be added and read; nothing changes or removes one. */
export class CalculationAcceptancesRepository {
  private readonly acceptances: ScopedCollection<CalculationAcceptance>;

  constructor(model: Model<CalculationAcceptance>) {
    this.acceptances = new ScopedCollection(model, 'district');
  }

  /**
   * Stores an acceptance.
   *
   * @returns false when the district has accepted that version before; who did so first stands
   * @throws OutOfScopeError
   */
  async accept(scope: DistrictScope, acceptance: CalculationAcceptance): Promise<boolean> {
    return (await this.acceptances.insert(scope, [acceptance])).size === 0;
  }

  /** The acceptance of the highest version; null where the district has accepted none. */
  latest(scope: DistrictScope, districtCode: string): Promise<CalculationAcceptance | null> {
    return this.acceptances.findOne(scope.only(districtCode), {}, { sort: { version: -1 } });
  }
}

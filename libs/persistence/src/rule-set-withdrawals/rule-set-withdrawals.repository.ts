import type { Model } from 'mongoose';
import type { DistrictScope } from '../scope/district-scope';
import { ScopedCollection } from '../scope/scoped-collection';
import type { RuleSetWithdrawal } from './rule-set-withdrawal.entity';

/** Withdrawals of published rule sets. A version is withdrawn once, and for good. */
export class RuleSetWithdrawalsRepository {
  private readonly withdrawals: ScopedCollection<RuleSetWithdrawal>;

  constructor(model: Model<RuleSetWithdrawal>) {
    this.withdrawals = new ScopedCollection(model, 'district');
  }

  /**
   * Notes a withdrawal. Whether the version is there is for the caller to see.
   *
   * @returns false when it is withdrawn already
   * @throws OutOfScopeError
   */
  async add(scope: DistrictScope, withdrawal: RuleSetWithdrawal): Promise<boolean> {
    const taken = await this.withdrawals.insert(scope.only(withdrawal.districtCode), [withdrawal]);
    return taken.size === 0;
  }

  /** All withdrawals of a scope, by district, year, kind and version. */
  list(scope: DistrictScope): Promise<RuleSetWithdrawal[]> {
    return this.withdrawals.find(scope, {}, { sort: { districtCode: 1, year: 1, kind: 1, version: 1 } });
  }
}

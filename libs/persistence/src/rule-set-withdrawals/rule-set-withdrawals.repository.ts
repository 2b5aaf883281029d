import type { Model } from 'mongoose';
import type { ChainWriter } from '../chain/chain-writer';
import { memberOfWithdrawal } from '../chain/chained-records';
import type { DistrictScope } from '../scope/district-scope';
import { ScopedCollection } from '../scope/scoped-collection';
import type { RuleSetWithdrawal } from './rule-set-withdrawal.entity';

/** Withdrawals of published rule sets. A version is withdrawn once, and for good. */
export class RuleSetWithdrawalsRepository {
  private readonly withdrawals: ScopedCollection<RuleSetWithdrawal>;

  constructor(
    model: Model<RuleSetWithdrawal>,
    private readonly chain: ChainWriter,
  ) {
    this.withdrawals = new ScopedCollection(model, 'district');
  }

  /**
   * Notes a withdrawal; it stands in the chain when this returns. Whether the version is there is for the caller to see.
   *
   * @returns false when it is withdrawn already
   * @throws OutOfScopeError
   */
  async add(scope: DistrictScope, withdrawal: RuleSetWithdrawal): Promise<boolean> {
    const { districtCode, year, kind, version } = withdrawal;
    const own = scope.only(districtCode);
    const taken = await this.withdrawals.insert(own, [withdrawal]);
    // Also of one that was noted before: a crash may have come between it and its entry.
    const stored = await this.withdrawals.find(own, { year, kind, version });
    const members = stored.map(memberOfWithdrawal);
    const places = members.map(({ id }) => ({ districtCode, id }));
    await this.chain.complete(places, () => Promise.resolve(members));
    return taken.size === 0;
  }

  /** All withdrawals of a scope, by district, year, kind and version. */
  list(scope: DistrictScope): Promise<RuleSetWithdrawal[]> {
    return this.withdrawals.find(scope, {}, { sort: { districtCode: 1, year: 1, kind: 1, version: 1 } });
  }
}

import type { Model } from 'mongoose';
import type { DistrictScope } from '../scope/district-scope';
import { ScopedCollection } from '../scope/scoped-collection';
import type { ChainEntry, ChainHead } from './chain-entry.entity';

const LONGEST_PAGE = 200;

/** Reads chains. What enters them does so with the records themselves; nothing changes or removes an entry. */
export class ChainRepository {
  private readonly entries: ScopedCollection<ChainEntry>;

  constructor(private readonly model: Model<ChainEntry>) {
    this.entries = new ScopedCollection(model, 'district');
  }

  /** The districts of a scope that have a chain. */
  async districts(scope: DistrictScope): Promise<string[]> {
    const codes = await this.model.distinct('districtCode').exec();
    return codes.filter((code) => scope.covers(code)).sort();
  }

  /** The newest entry of a district's chain without its members; null before the first. */
  head(scope: DistrictScope, districtCode: string): Promise<ChainHead | null> {
    return this.entries.findOne(scope.only(districtCode), {}, { sort: { seq: -1 }, without: ['members'] });
  }

  /** One page of entries, the newest first, and how many there are in all. `page` counts from 0. */
  async page(
    scope: DistrictScope,
    districtCode: string,
    { page, pageSize }: { readonly page: number; readonly pageSize: number },
  ): Promise<{ readonly entries: readonly ChainEntry[]; readonly total: number }> {
    const own = scope.only(districtCode);
    const limit = Math.min(Math.max(1, pageSize), LONGEST_PAGE);
    const [entries, head] = await Promise.all([
      this.entries.find(own, {}, { sort: { seq: -1 }, skip: Math.max(0, page) * limit, limit }),
      this.head(scope, districtCode),
    ]);
    return { entries, total: head?.seq ?? 0 };
  }

  /** The entry by which a record entered; null while it has none. */
  entryOf(scope: DistrictScope, districtCode: string, memberId: string): Promise<ChainEntry | null> {
    return this.entries.findOne(scope.only(districtCode), { 'members.id': memberId });
  }

  /** Entries from one number to another, both included, in their order. */
  segment(scope: DistrictScope, districtCode: string, from: number, to: number): Promise<ChainEntry[]> {
    return this.entries.find(scope.only(districtCode), { seq: { $gte: from, $lte: to } }, { sort: { seq: 1 } });
  }

  /** All entries of a district in their order. */
  stream(scope: DistrictScope, districtCode: string): AsyncGenerator<ChainEntry> {
    return this.entries.stream(scope.only(districtCode), {}, { sort: { seq: 1 } });
  }
}

import { DistrictTable, type District } from '@app/rule-set';
import type { Model } from 'mongoose';
import { DistrictScope } from '../scope/district-scope';
import { ignoringDuplicates } from '../scope/scoped-collection';
import { UnknownDistrictError } from './district-errors';

/** The tree of districts. It is the same for everybody and holds nothing of any district, so it takes no scope. */
export class DistrictsRepository {
  constructor(private readonly model: Model<District>) {}

  /** All districts as they stand now. */
  async table(): Promise<DistrictTable> {
    return new DistrictTable(await this.model.find().select({ _id: 0 }).lean<District[]>().exec());
  }

  /**
   * The district of a code.
   *
   * @throws UnknownDistrictError, which names the known ones
   */
  async get(code: string): Promise<District> {
    return pick(await this.table(), code);
  }

  /**
   * The scope that a grant for a district gives: the district itself and all below it.
   *
   * @throws UnknownDistrictError
   */
  async scopeOf(code: string): Promise<DistrictScope> {
    const table = await this.table();
    pick(table, code);
    const below = table.all().filter((district) => isBelow(table, district.code, code));
    return DistrictScope.of(code, ...below.map((district) => district.code));
  }

  /**
   * The scope in which a district's rule sets are looked up: the district itself and those above it.
   *
   * @throws UnknownDistrictError
   */
  async scopeOfLineage(code: string): Promise<DistrictScope> {
    const table = await this.table();
    pick(table, code);
    return DistrictScope.of(code, ...table.ancestorsOf(code).map((district) => district.code));
  }

  /** Adds the districts that are missing; those present keep what somebody may have changed in them. */
  async addMissing(districts: readonly District[]): Promise<void> {
    const operations = districts.map((district) => ({
      updateOne: { filter: { code: district.code }, update: { $setOnInsert: district }, upsert: true },
    }));
    // Two services that start at once add the same districts; the second finds them there.
    await ignoringDuplicates(() => this.model.bulkWrite(operations, { ordered: false }));
  }
}

function pick(table: DistrictTable, code: string): District {
  const district = table.get(code);
  if (district) return district;
  throw new UnknownDistrictError(
    code,
    table.all().map((known) => known.code),
  );
}

function isBelow(table: DistrictTable, code: string, above: string): boolean {
  return table.ancestorsOf(code).some((district) => district.code === above);
}

import type { Model } from 'mongoose';
import { newId } from '../ids/new-id';
import type { DistrictScope } from '../scope/district-scope';
import { DuplicateKeyError, ScopedCollection } from '../scope/scoped-collection';
import { nameKey } from '../text/name-key';
import type { Unit } from './unit.entity';

/** Units by their names, in whatever spelling forms print them. */
export class UnitsRepository {
  private readonly units: ScopedCollection<Unit>;

  constructor(model: Model<Unit>) {
    this.units = new ScopedCollection(model, 'unit');
  }

  /** All units of a scope, by district and name. */
  list(scope: DistrictScope): Promise<Unit[]> {
    return this.units.find(scope, {}, { sort: { districtCode: 1, name: 1 } });
  }

  /** The unit of an id; null when the scope holds none. */
  find(scope: DistrictScope, unitId: string): Promise<Unit | null> {
    return this.units.findOne(scope, { unitId });
  }

  /**
   * The units that a district's forms name; names met for the first time become units, unless the scope is by unit:
   * a department makes none.
   *
   * @param names as printed; blank ones are left out of the answer
   * @returns unit by `nameKey`
   * @throws OutOfScopeError
   */
  async resolve(
    scope: DistrictScope,
    districtCode: string,
    names: readonly string[],
  ): Promise<ReadonlyMap<string, Unit>> {
    const own = scope.only(districtCode);
    const printed = new Map(names.map((name) => [nameKey(name), name.trim()]));
    printed.delete('');
    const known = await this.byKey(own, [...printed.keys()]);
    const missing = [...printed].filter(([key]) => !known.has(key));
    if (missing.length === 0 || own.isByUnit) return known;
    const units = missing.map(([key, name]) => ({ districtCode, unitId: newId('unit'), name, keys: [key] }));
    await this.units.insert(own, units);
    // Whoever was first, the units are there now; a refused one carries another id.
    return this.byKey(own, [...printed.keys()]);
  }

  /**
   * The units among those that a district's forms name; nothing is created.
   *
   * @returns unit by `nameKey`
   * @throws OutOfScopeError
   */
  known(scope: DistrictScope, districtCode: string, names: readonly string[]): Promise<ReadonlyMap<string, Unit>> {
    return this.byKey(scope.only(districtCode), [...new Set(names.map(nameKey))]);
  }

  /**
   * Lets a unit go by one more name.
   *
   * @returns false when the scope holds no such unit or another unit already goes by that name
   */
  async addAlias(scope: DistrictScope, unitId: string, name: string): Promise<boolean> {
    try {
      return await this.units.update(scope, { unitId }, { $addToSet: { keys: nameKey(name) } });
    } catch (error) {
      if (error instanceof DuplicateKeyError) return false;
      throw error;
    }
  }

  private async byKey(scope: DistrictScope, keys: readonly string[]): Promise<ReadonlyMap<string, Unit>> {
    const wanted = new Set(keys);
    const units = await this.units.find(scope, { keys: { $in: keys } });
    return new Map(
      units.flatMap((unit) => unit.keys.filter((key) => wanted.has(key)).map((key) => [key, unit] as const)),
    );
  }
}

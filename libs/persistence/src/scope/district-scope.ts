import { OutOfScopeError } from './scope-errors';

/** What of a district is within reach: all of it, or the records of some units. */
export type UnitReach = 'every-unit' | ReadonlySet<string>;

/** By district code; a district that is not in it is out of reach. */
export type Reach = ReadonlyMap<string, UnitReach>;

/**
 * The districts, and in each the units, whose records a caller may read or write. Every repository method that
 * touches records of a district takes one, and nothing else converts to it: a query that forgot its scope does not
 * compile. Outside this room there are two ways to one: `authorise`, from grants, and `systemScope`.
 *
 * @example
 * DistrictScope.of('110105', '110106').covers('110000') //=> false
 */
export class DistrictScope {
  /** Private, so that no object literal of the same shape is taken for a scope. */
  private readonly reach: Reach;

  private constructor(
    reach: Reach,
    /** Whether nothing lies outside, so that a query need not name every district there is. */
    readonly isEverything = false,
  ) {
    this.reach = reach;
  }

  /** The scope of exactly these districts with all their units; at least one. */
  static of(first: string, ...others: readonly string[]): DistrictScope {
    return new DistrictScope(new Map([first, ...others].map((code) => [code, 'every-unit'])));
  }

  /** The scope of a reach, which may be empty: then it holds nothing. */
  static ofReach(reach: Reach): DistrictScope {
    return new DistrictScope(reach);
  }

  /** The scope of a reach beyond which there is nothing. */
  static ofEverything(reach: Reach): DistrictScope {
    return new DistrictScope(reach, true);
  }

  get districtCodes(): readonly string[] {
    return [...this.reach.keys()];
  }

  /** Whether any of a district is within reach. */
  covers(districtCode: string): boolean {
    return this.reach.has(districtCode);
  }

  /** What of a district is within reach; null when nothing is. */
  unitsOf(districtCode: string): UnitReach | null {
    return this.reach.get(districtCode) ?? null;
  }

  /** Whether the records of a unit are within reach; a record without a unit takes the whole district. */
  coversUnit(districtCode: string, unitId: string | null): boolean {
    const units = this.unitsOf(districtCode);
    if (units === null || units === 'every-unit') return units !== null;
    return unitId !== null && units.has(unitId);
  }

  /** Whether some district is within reach only by unit. */
  get isByUnit(): boolean {
    return [...this.reach.values()].some((units) => units !== 'every-unit');
  }

  /**
   * Passes records of covered districts and refuses any other.
   *
   * @throws OutOfScopeError naming the first district outside the scope
   */
  assertCovers(districtCode: string): void {
    if (!this.covers(districtCode)) throw new OutOfScopeError(districtCode);
  }

  /**
   * Passes records of units within reach and refuses any other.
   *
   * @throws OutOfScopeError
   */
  assertCoversUnit(districtCode: string, unitId: string | null): void {
    if (!this.coversUnit(districtCode, unitId)) throw new OutOfScopeError(districtCode);
  }

  /**
   * The scope of all that hangs on records which this scope holds: for what a form has, once the form was found.
   *
   * @throws OutOfScopeError when it does not hold one of them
   */
  throughSeen(records: readonly { readonly districtCode: string; readonly unitId: string | null }[]): DistrictScope {
    for (const { districtCode, unitId } of records) this.assertCoversUnit(districtCode, unitId);
    return new DistrictScope(new Map(records.map(({ districtCode }) => [districtCode, 'every-unit'])));
  }

  /**
   * The part of the scope in one covered district.
   *
   * @throws OutOfScopeError when the district is not covered
   */
  only(districtCode: string): DistrictScope {
    const units = this.unitsOf(districtCode);
    if (units === null) throw new OutOfScopeError(districtCode);
    return new DistrictScope(new Map([[districtCode, units]]));
  }

  /**
   * The part of the scope in some covered districts.
   *
   * @throws OutOfScopeError naming the first district that is not covered
   */
  among(districtCodes: readonly string[]): DistrictScope {
    const reach = districtCodes.map((code): [string, UnitReach] => {
      const units = this.unitsOf(code);
      if (units === null) throw new OutOfScopeError(code);
      return [code, units];
    });
    return new DistrictScope(new Map(reach));
  }
}

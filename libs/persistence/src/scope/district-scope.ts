import { OutOfScopeError } from './scope-errors';

/**
 * The districts a caller may read or write. Every repository method that touches records of a district takes one,
 * and nothing else converts to it: a query that forgot its scope does not compile.
 *
 * @example
 * DistrictScope.of('110105', '110106').covers('110000') //=> false
 */
export class DistrictScope {
  /** Private, so that no object literal of the same shape is taken for a scope. */
  private readonly codes: ReadonlySet<string>;

  private constructor(codes: Iterable<string>) {
    this.codes = new Set(codes);
  }

  /** The scope of exactly these districts; at least one. */
  static of(first: string, ...others: readonly string[]): DistrictScope {
    return new DistrictScope([first, ...others]);
  }

  get districtCodes(): readonly string[] {
    return [...this.codes];
  }

  covers(districtCode: string): boolean {
    return this.codes.has(districtCode);
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
   * The scope of one covered district.
   *
   * @throws OutOfScopeError when the district is not covered
   */
  only(districtCode: string): DistrictScope {
    this.assertCovers(districtCode);
    return new DistrictScope([districtCode]);
  }
}

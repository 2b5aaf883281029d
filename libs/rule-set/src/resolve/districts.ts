import type { Bilingual } from '../rule-set';

/** One administrative division; `parentCode` is null for the nation. `alternateNames` are read, never shown. */
export interface District {
  readonly code: string;
  readonly name: Bilingual;
  readonly parentCode: string | null;
  readonly alternateNames: readonly string[];
}

/**
 * The tree of districts. Who stands above whom is stated, never computed from the digits of a code, because codes
 * such as 110100 belong to no authority. `parseDistricts` builds it from data and refuses cycles.
 */
export class DistrictTable {
  private readonly byCode: ReadonlyMap<string, District>;

  constructor(districts: readonly District[]) {
    this.byCode = new Map(districts.map((district) => [district.code, district]));
  }

  /** The district of a code, or null. */
  get(code: string): District | null {
    return this.byCode.get(code) ?? null;
  }

  /** All districts, in the order of their codes. */
  all(): District[] {
    return [...this.byCode.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  }

  /**
   * The districts above one, the nearest first; empty for the nation and for an unknown code.
   *
   * @example
   * table.ancestorsOf('510403').map(({ code }) => code) //=> ['510400', '510000', '100000']
   */
  ancestorsOf(code: string): District[] {
    const ancestors: District[] = [];
    let next = this.get(code)?.parentCode ?? null;
    while (next !== null && ancestors.length < this.byCode.size) {
      const district = this.get(next);
      if (district === null) break;
      ancestors.push(district);
      next = district.parentCode;
    }
    return ancestors;
  }

  /** The district that a name or alternate name belongs to, if it belongs to exactly one. */
  named(name: string): District | null {
    const found = this.all().filter((district) => district.name.zh === name || district.alternateNames.includes(name));
    return found.length === 1 ? (found[0] ?? null) : null;
  }
}

import { DistrictScope, DistrictsRepository } from '@app/persistence';
import type { District, DistrictTable } from '@app/rule-set';
import { Injectable } from '@nestjs/common';

/** The table of districts, kept in memory; read again where it does not know a district that is asked for. */
@Injectable()
export class DistrictDirectory {
  private known: DistrictTable | undefined;

  constructor(private readonly districts: DistrictsRepository) {}

  async table(): Promise<DistrictTable> {
    this.known ??= await this.districts.table();
    return this.known;
  }

  /**
   * The district of a code.
   *
   * @throws UnknownDistrictError
   */
  async get(code: string): Promise<District> {
    const district = (await this.table()).get(code);
    if (district) return district;
    const found = await this.districts.get(code);
    this.known = undefined;
    return found;
  }

  /**
   * The scope of one district.
   *
   * @throws UnknownDistrictError
   */
  async scopeOf(code: string): Promise<DistrictScope> {
    return DistrictScope.of((await this.get(code)).code);
  }

  /** The scope of every district: rule sets are public, whoever's they are. */
  async everywhere(): Promise<DistrictScope> {
    const [first, ...others] = (await this.table()).all().map(({ code }) => code);
    return DistrictScope.of(first ?? '', ...others);
  }
}

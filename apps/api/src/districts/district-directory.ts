import { DistrictsRepository, systemScope, type DistrictScope } from '@app/persistence';
import type { District, DistrictTable } from '@app/rule-set';
import { Injectable } from '@nestjs/common';

/** So long another process of the service may go on with the table as it was before a change. */
const LONGEST_STALE_MS = 5_000;

/** The table of districts, kept in memory for some seconds. */
@Injectable()
export class DistrictDirectory {
  private known: Promise<DistrictTable> | undefined;
  private readAt = 0;

  constructor(private readonly districts: DistrictsRepository) {}

  table(): Promise<DistrictTable> {
    if (this.known && Date.now() - this.readAt < LONGEST_STALE_MS) return this.known;
    return this.read();
  }

  /** The table, read again where it does not know a district that is asked for. */
  async tableWith(code: string | undefined): Promise<DistrictTable> {
    const table = await this.table();
    return code === undefined || table.get(code) ? table : this.read();
  }

  /**
   * The district of a code.
   *
   * @throws UnknownDistrictError
   */
  async get(code: string): Promise<District> {
    return (await this.tableWith(code)).get(code) ?? this.districts.get(code);
  }

  /** Reads the table anew next time; for whoever has changed it. */
  forget(): void {
    this.known = undefined;
  }

  /** The service's own scope, which no request is given: every district. */
  async everywhere(): Promise<DistrictScope> {
    return systemScope(await this.table());
  }

  /**
   * The service's own scope of one district.
   *
   * @throws UnknownDistrictError
   */
  async scopeOf(code: string): Promise<DistrictScope> {
    return systemScope(await this.tableWith((await this.get(code)).code)).only(code);
  }

  private read(): Promise<DistrictTable> {
    this.readAt = Date.now();
    const reading = this.districts.table();
    this.known = reading;
    reading.catch(() => {
      if (this.known === reading) this.known = undefined;
    });
    return reading;
  }
}

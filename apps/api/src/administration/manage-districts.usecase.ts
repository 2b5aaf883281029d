import { DistrictTreeRepository, UnknownDistrictError, type DistrictScope } from '@app/persistence';
import type { District } from '@app/rule-set';
import { Injectable } from '@nestjs/common';
import { DistrictDirectory } from '../districts/district-directory';
import { RequestError } from '../http/request-error';
import type { AddDistrictBody, RenameDistrictBody } from './districts.bodies';

/** Adds, renames and moves districts. None is ever removed: records of many years name them. */
@Injectable()
export class ManageDistrictsUseCase {
  constructor(
    private readonly tree: DistrictTreeRepository,
    private readonly directory: DistrictDirectory,
  ) {}

  /** @throws RequestError `DISTRICT_TAKEN`; UnknownDistrictError for a parent that is not there or out of scope */
  async add(scope: DistrictScope, { code, parentCode, name, alternateNames = [] }: AddDistrictBody): Promise<District> {
    assertVisible(scope, parentCode);
    const district = { code, parentCode, name: { zh: name.zh, en: name.en }, alternateNames };
    const outcome = await this.tree.add(scope, district);
    if (outcome === 'taken') throw new RequestError('DISTRICT_TAKEN', { districtCode: code });
    if (outcome === 'no-parent') throw unknown(scope, parentCode);
    this.directory.forget();
    return district;
  }

  /** @throws UnknownDistrictError */
  async rename(scope: DistrictScope, code: string, { name, alternateNames }: RenameDistrictBody): Promise<District> {
    const before = await this.directory.get(code);
    const names = {
      name: { zh: name.zh, en: name.en },
      alternateNames: alternateNames ?? before.alternateNames,
    };
    const district = await this.tree.rename(scope, code, names);
    this.directory.forget();
    if (!district) throw unknown(scope, code);
    return district;
  }

  /**
   * @param scope where the caller may manage districts: it has to hold both
   * @throws DistrictCycleError; UnknownDistrictError for a parent that is not there or out of scope
   */
  async move(scope: DistrictScope, code: string, parentCode: string): Promise<District> {
    assertVisible(scope, parentCode);
    const district = await this.tree.move(scope, code, parentCode);
    this.directory.forget();
    if (!district) throw unknown(scope, code);
    return district;
  }
}

function assertVisible(scope: DistrictScope, code: string): void {
  if (!scope.covers(code)) throw unknown(scope, code);
}

function unknown(scope: DistrictScope, code: string): UnknownDistrictError {
  return new UnknownDistrictError(code, [...scope.districtCodes].sort());
}

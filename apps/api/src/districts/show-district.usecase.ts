import { FormsRepository, type DistrictScope } from '@app/persistence';
import type { District } from '@app/rule-set';
import { Injectable } from '@nestjs/common';
import { viewReference } from '../rule-sets/rule-set-reference.view';
import { RuleSetShelf } from '../rule-sets/rule-set-shelf';
import { DistrictDirectory } from './district-directory';
import type { DistrictDetailView, DistrictView } from './districts.views';

@Injectable()
export class ShowDistrictUseCase {
  constructor(
    private readonly directory: DistrictDirectory,
    private readonly shelf: RuleSetShelf,
    private readonly forms: FormsRepository,
  ) {}

  async execute(scope: DistrictScope, code: string): Promise<DistrictDetailView> {
    const district = await this.directory.get(code);
    const [table, library, { total }] = await Promise.all([
      this.directory.table(),
      this.shelf.library(),
      this.forms.list(scope.only(code), { pageSize: 1 }),
    ]);
    const keys = library.keys().filter(({ districtCode }) => districtCode === code);
    const resolved = await Promise.all(keys.map((key) => this.shelf.resolved(key)));
    return {
      ...viewDistrict(district),
      ancestors: table.ancestorsOf(code).map(viewDistrict),
      ruleSets: resolved.map(viewReference),
      formCount: total,
    };
  }
}

/** A district as lists show it. */
export function viewDistrict({ code, name, parentCode }: District): DistrictView {
  return { code, name, parentCode };
}

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

  /** @param formScope where the caller sees forms of the district; null where they see none */
  async execute(formScope: DistrictScope | null, code: string): Promise<DistrictDetailView> {
    const district = await this.directory.get(code);
    const [table, library, forms] = await Promise.all([
      this.directory.table(),
      this.shelf.library(),
      formScope && this.forms.list(formScope, { pageSize: 1 }),
    ]);
    const keys = library.keys().filter(({ districtCode }) => districtCode === code);
    const resolved = await Promise.all(keys.map((key) => this.shelf.resolved(key)));
    return {
      ...viewDistrict(district),
      ancestors: table.ancestorsOf(code).map(viewDistrict),
      ruleSets: resolved.map(viewReference),
      formCount: forms?.total ?? null,
    };
  }
}

/** A district as lists show it. */
export function viewDistrict({ code, name, parentCode }: District): DistrictView {
  return { code, name, parentCode };
}

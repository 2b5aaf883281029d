import { Injectable } from '@nestjs/common';
import type { PageView } from '../http/page-view';
import { DistrictDirectory } from './district-directory';
import type { DistrictsQuery } from './districts.query';
import type { DistrictView } from './districts.views';
import { viewDistrict } from './show-district.usecase';

@Injectable()
export class ListDistrictsUseCase {
  constructor(private readonly directory: DistrictDirectory) {}

  async execute({ q, parentCode, page, perPage }: DistrictsQuery): Promise<PageView<DistrictView>> {
    const table = await this.directory.table();
    const found = table.all().filter(({ code, name, parentCode: parent, alternateNames }) => {
      const names = [code, name.zh, name.en.toLowerCase(), ...alternateNames];
      const isNamed = q === undefined || names.some((known) => known.includes(q.toLowerCase()));
      return isNamed && (parentCode === undefined || parent === parentCode);
    });
    return { data: found.slice((page - 1) * perPage, page * perPage).map(viewDistrict), total: found.length };
  }
}

import { ImportsRepository, type DistrictScope } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import type { PageView } from '../http/page-view';
import type { ImportsQuery } from './imports.query';
import { viewImportSummary, type ImportSummaryView } from './imports.views';

@Injectable()
export class ListImportsUseCase {
  constructor(private readonly imports: ImportsRepository) {}

  async execute(scope: DistrictScope, query: ImportsQuery): Promise<PageView<ImportSummaryView>> {
    const { page, perPage, ...filter } = query;
    const { imports, total } = await this.imports.list(scope, { ...filter, page: page - 1, pageSize: perPage });
    return { data: imports.map(viewImportSummary), total };
  }
}

import { EvaluationsRepository, type DistrictScope } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import type { PageView } from '../http/page-view';
import { viewEvaluationSummary, type EvaluationSummaryView } from './evaluation-summary.view';
import type { EvaluationsQuery } from './evaluations.query';

@Injectable()
export class ListEvaluationsUseCase {
  constructor(private readonly evaluations: EvaluationsRepository) {}

  async execute(scope: DistrictScope, query: EvaluationsQuery): Promise<PageView<EvaluationSummaryView>> {
    const { sort = 'evaluatedAt', order, finding, page, perPage, ...filter } = query;
    const descending = order === undefined ? sort === 'evaluatedAt' : order === 'desc';
    const { evaluations, total } = await this.evaluations.list(scope, {
      filter: { ...filter, ...(finding === undefined ? {} : { findingCode: finding }) },
      sort: { by: sort, descending },
      page: page - 1,
      pageSize: perPage,
    });
    return { data: evaluations.map(viewEvaluationSummary), total };
  }
}

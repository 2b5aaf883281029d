import { FormsRepository, type DistrictScope, type FormListFilter, type FormListQuery } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import type { PageView } from '../http/page-view';
import type { FormsFilterQuery, FormsQuery } from './forms.query';
import { viewHead, type FormSummaryView } from './forms.views';

@Injectable()
export class ListFormsUseCase {
  constructor(private readonly forms: FormsRepository) {}

  async execute(scope: DistrictScope, query: FormsQuery): Promise<PageView<FormSummaryView>> {
    const { page, perPage, ...list } = query;
    const { forms, total } = await this.forms.list(scope, { ...toListQuery(list), page: page - 1, pageSize: perPage });
    return { data: forms.map(viewHead), total };
  }
}

/** Which forms are asked for, and in which order. */
export function toListQuery({ sort = 'projectName', order = 'asc', ...filter }: FormsFilterQuery): FormListQuery {
  return { filter: toFilter(filter), sort: { by: sort, descending: order === 'desc' } };
}

/** What is not asked for is left out. */
function toFilter({ unit, q, finding, scored, open, ...query }: FormsFilterQuery): FormListFilter {
  const { year, kind, grade, declaredGrade, hasErrors, minGap, minTotal, belowTotal } = query;
  return {
    ...(year === undefined ? {} : { year }),
    ...(kind === undefined ? {} : { kind }),
    ...(grade === undefined ? {} : { grade }),
    ...(declaredGrade === undefined ? {} : { declaredGrade }),
    ...(hasErrors === undefined ? {} : { hasErrors }),
    ...(unit === undefined ? {} : { unitId: unit }),
    ...(q === undefined ? {} : { search: q }),
    ...(finding === undefined ? {} : { findingCode: finding }),
    ...(scored === undefined ? {} : { isScored: scored }),
    ...(open === undefined ? {} : { isOpen: open }),
    // Lists filter by approximate numbers; nothing is computed from them.
    ...(minGap === undefined ? {} : { minGap: Number(minGap) }),
    ...(minTotal === undefined ? {} : { minTotal: Number(minTotal) }),
    ...(belowTotal === undefined ? {} : { belowTotal: Number(belowTotal) }),
  };
}

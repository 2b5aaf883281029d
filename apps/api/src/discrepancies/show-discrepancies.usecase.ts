import type { Language } from '@app/kernel';
import type { DistrictScope } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import type { DiscrepanciesQuery } from './discrepancies.query';
import type { DiscrepancyReportView } from './discrepancies.views';
import { DiscrepancyReport } from './discrepancy-report';
import type { ReportedForms } from './scored-forms';
import { viewFigures, viewForm } from './view-discrepancies';

/** Shows what of a district and year does not follow from its own numbers, and whom to look at first. */
@Injectable()
export class ShowDiscrepanciesUseCase {
  constructor(private readonly report: DiscrepancyReport) {}

  async execute(scope: DistrictScope, query: DiscrepanciesQuery, language: Language): Promise<DiscrepancyReportView> {
    const { page, perPage, finding, minGap, sort = 'urgency', order = 'asc' } = query;
    const asked = reportedForms(query);
    const { figures, formIds, total } = await this.report.compile(scope, asked, {
      ...(finding === undefined ? {} : { finding }),
      ...(minGap === undefined ? {} : { minGap }),
      sort,
      isReversed: order === 'desc',
      most: page * perPage,
    });
    const ruleSetOf = this.report.ruleSetOf.bind(this.report);
    const shown = await this.report.pick(scope, asked, formIds.slice((page - 1) * perPage));
    return {
      summary: await viewFigures(figures, ruleSetOf),
      data: await Promise.all(shown.map((form) => viewForm(form, ruleSetOf, language))),
      total,
    };
  }
}

/** The forms that a report is about; projects unless said otherwise. */
export function reportedForms({
  year,
  kind = 'project',
  unitId,
}: Pick<DiscrepanciesQuery, 'year' | 'kind' | 'unitId'>): ReportedForms {
  return { year, kind, ...(unitId === undefined ? {} : { unitId }) };
}

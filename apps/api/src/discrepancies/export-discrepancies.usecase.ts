import type { Language } from '@app/kernel';
import type { DistrictScope } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import { CSV, csvOf, workbookOf, XLSX, type TableCell } from '../common/report-tables';
import { RequestError } from '../http/request-error';
import type { DiscrepancyExportQuery } from './discrepancies.query';
import type { FormDiscrepancyView } from './discrepancies.views';
import { DiscrepancyReport, type CompiledReport } from './discrepancy-report';
import { lineHeadings, lineRows, tablesOf } from './export-tables';
import type { ReportedForms } from './scored-forms';
import { reportedForms } from './show-discrepancies.usecase';
import { viewFigures, viewForm } from './view-discrepancies';

/** A workbook is put together in memory. */
const MOST_FORMS_IN_WORKBOOK = 20_000;
const BATCH_SIZE = 200;

export interface ReportFile {
  readonly content: Readable | Buffer;
  readonly mediaType: string;
}

/** Writes the whole discrepancy report, the most urgent form first. */
@Injectable()
export class ExportDiscrepanciesUseCase {
  constructor(private readonly report: DiscrepancyReport) {}

  /** @throws RequestError when there are more forms than a workbook takes */
  async execute(scope: DistrictScope, query: DiscrepancyExportQuery, language: Language): Promise<ReportFile> {
    const asked = reportedForms(query);
    const compiled = await this.report.compile(scope, asked, { sort: 'urgency', most: Number.MAX_SAFE_INTEGER });
    if (query.format === 'csv') {
      const rows = this.rows(scope, asked, compiled, language);
      return { content: Readable.from(csvOf(lineHeadings(language), rows)), mediaType: CSV };
    }
    const { total: forms } = compiled;
    const most = MOST_FORMS_IN_WORKBOOK;
    if (forms > most) throw new RequestError('REPORT_TOO_LONG_FOR_WORKBOOK', { forms, most });
    const shown: FormDiscrepancyView[] = [];
    for await (const form of this.views(scope, asked, compiled, language)) shown.push(form);
    const summary = await viewFigures(compiled.figures, this.report.ruleSetOf.bind(this.report));
    return { content: await workbookOf(tablesOf(summary, shown, language)), mediaType: XLSX };
  }

  private async *rows(
    scope: DistrictScope,
    asked: ReportedForms,
    compiled: CompiledReport,
    language: Language,
  ): AsyncGenerator<readonly TableCell[]> {
    let rank = 0;
    for await (const form of this.views(scope, asked, compiled, language)) {
      rank += 1;
      yield* lineRows(rank, form, language);
    }
  }

  /** The forms in their order, some at a time. */
  private async *views(
    scope: DistrictScope,
    asked: ReportedForms,
    { formIds }: CompiledReport,
    language: Language,
  ): AsyncGenerator<FormDiscrepancyView> {
    const ruleSetOf = this.report.ruleSetOf.bind(this.report);
    for (let start = 0; start < formIds.length; start += BATCH_SIZE) {
      const picked = await this.report.pick(scope, asked, formIds.slice(start, start + BATCH_SIZE));
      for (const form of picked) yield await viewForm(form, ruleSetOf, language);
    }
  }
}

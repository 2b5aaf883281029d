import type { Language } from '@app/kernel';
import type { DistrictScope } from '@app/persistence';
import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Readable } from 'node:stream';
import { XLSX } from '../common/report-tables';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { attachment } from '../http/attachment';
import { AskedLanguage } from '../http/language.decorator';
import { GrantedScope, Requires } from '../identity/access/access.decorators';
import { DiscrepanciesQuery, DiscrepancyExportQuery } from './discrepancies.query';
import { DiscrepancyReportView } from './discrepancies.views';
import { ExportDiscrepanciesUseCase } from './export-discrepancies.usecase';
import { ShowDiscrepanciesUseCase } from './show-discrepancies.usecase';

@ApiTags('discrepancies')
@ApiParam({ name: 'districtCode', example: '110105' })
@Controller('districts/:districtCode/discrepancies')
export class DiscrepanciesController {
  constructor(
    private readonly showDiscrepancies: ShowDiscrepanciesUseCase,
    private readonly exportDiscrepancies: ExportDiscrepanciesUseCase,
  ) {}

  @Get()
  @Requires('discrepancies.read')
  @ApiOperation({
    summary: '差异报告',
    description:
      'Declared against computed for the forms of a year: sums by part of the form, findings by code with points and ' +
      'amounts, and the forms that need a person first. Departments see their own units.',
  })
  @ApiOkResponse({ type: DiscrepancyReportView })
  @ApiRefusals(400, 404)
  show(
    @GrantedScope() scope: DistrictScope,
    @Query() query: DiscrepanciesQuery,
    @AskedLanguage() language: Language,
  ): Promise<DiscrepancyReportView> {
    return this.showDiscrepancies.execute(scope, query, language);
  }

  @Get('export')
  @Requires('discrepancies.read')
  @ApiOperation({
    summary: '导出差异报告',
    description:
      'The whole report, the most urgent form first: as CSV a row for each differing line, as xlsx with tabs for ' +
      'figures, findings, forms and lines.',
  })
  @ApiProduces('text/csv', XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiRefusals(400, 404, 422)
  async export(
    @GrantedScope() scope: DistrictScope,
    @Param('districtCode') districtCode: string,
    @Query() query: DiscrepancyExportQuery,
    @AskedLanguage() language: Language,
  ): Promise<StreamableFile> {
    const { content, mediaType: type } = await this.exportDiscrepancies.execute(scope, query, language);
    const name = `${language === 'zh' ? '差异报告' : 'discrepancies'}-${districtCode}-${query.year}.${query.format}`;
    const options = { type, disposition: attachment(name) };
    return content instanceof Readable ? new StreamableFile(content, options) : new StreamableFile(content, options);
  }
}

import type { Language } from '@app/kernel';
import type { DistrictScope } from '@app/persistence';
import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { attachment } from '../http/attachment';
import { AskedLanguage } from '../http/language.decorator';
import { GrantedScope, Requires } from '../identity/access/access.decorators';
import { ExportFormListUseCase } from './export-form-list.usecase';
import { ExportFormUseCase } from './export-form.usecase';
import { FormExportQuery, FormListExportQuery } from './forms.query';

const FILE = { type: 'string', format: 'binary' } as const;

@ApiTags('forms')
@ApiParam({ name: 'districtCode', example: '110105' })
@Controller('districts/:districtCode/forms')
export class FormExportsController {
  constructor(
    private readonly exportForm: ExportFormUseCase,
    private readonly exportFormList: ExportFormListUseCase,
  ) {}

  @Get('export')
  @Requires('forms.read')
  @ApiOperation({
    summary: '导出自评表列表',
    description: 'Every form that the filter leaves, in the order asked for, as CSV in UTF-8.',
  })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: FILE })
  @ApiRefusals(400, 404)
  list(
    @GrantedScope() scope: DistrictScope,
    @Param('districtCode') districtCode: string,
    @Query() { lang: _asked, format: _csv, ...query }: FormListExportQuery,
    @AskedLanguage() language: Language,
  ): StreamableFile {
    const fileName = [language === 'zh' ? '自评表' : 'forms', districtCode, ...(query.year ? [query.year] : [])];
    return new StreamableFile(this.exportFormList.execute(scope, query, language), {
      type: 'text/csv; charset=utf-8',
      disposition: attachment(`${fileName.join('-')}.csv`),
    });
  }

  @Get(':formId/export')
  @Requires('forms.read')
  @ApiOperation({
    summary: '导出自评表',
    description:
      'The official layout with declared and computed score side by side and what was found, as xlsx or docx; as JSON ' +
      'it can be handed in again.',
  })
  @ApiProduces('application/json', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @ApiOkResponse({ schema: FILE })
  @ApiRefusals(400, 404)
  async form(
    @GrantedScope() scope: DistrictScope,
    @Param('formId') formId: string,
    @Query() { lang: _asked, ...query }: FormExportQuery,
    @AskedLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { bytes, mediaType, fileName } = await this.exportForm.execute(scope, { ...query, formId, language });
    void reply.header('Cache-Control', 'no-store');
    return new StreamableFile(bytes, { type: mediaType, disposition: attachment(fileName), length: bytes.length });
  }
}

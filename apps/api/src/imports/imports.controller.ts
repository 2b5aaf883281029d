import type { DistrictScope } from '@app/persistence';
import { Controller, Get, Headers, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ActingUser } from '../http/acting-user.decorator';
import { ApiDocumentBody } from '../http/api-document.decorator';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { IDEMPOTENCY_HEADER, readIdempotencyKey } from '../http/idempotency-key';
import { ApiPage, type PageView } from '../http/page-view';
import { TakesDocument } from '../http/route-config';
import { readUpload } from '../http/upload';
import { GrantedScope, Requires } from '../identity/access/access.decorators';
import { ImportDocumentUseCase } from './import-document.usecase';
import { ImportQuery, ImportsQuery } from './imports.query';
import { ImportSummaryView, ImportView, viewImport } from './imports.views';
import { ListImportsUseCase } from './list-imports.usecase';
import { ShowImportUseCase } from './show-import.usecase';

const LARGEST_DOCUMENT_MB = 50;

@ApiTags('imports')
@ApiParam({ name: 'districtCode', example: '110105' })
@Controller('districts/:districtCode/imports')
export class ImportsController {
  constructor(
    private readonly importDocument: ImportDocumentUseCase,
    private readonly listImports: ListImportsUseCase,
    private readonly showImport: ShowImportUseCase,
  ) {}

  @Post()
  @Requires('forms.write')
  @TakesDocument(LARGEST_DOCUMENT_MB)
  @ApiOperation({
    summary: '导入自评表文件',
    description: 'Reads and stores every form of a document; a document that is refused leaves nothing behind.',
  })
  @ApiDocumentBody()
  @ApiHeader({ name: IDEMPOTENCY_HEADER, required: false, description: 'The same key again gives the same import.' })
  @ApiCreatedResponse({ type: ImportView })
  @ApiRefusals(400, 404, 409, 413, 415, 422, 503)
  async create(
    @GrantedScope() scope: DistrictScope,
    @Param('districtCode') districtCode: string,
    @Query() { fileName, ...query }: ImportQuery,
    @Headers(IDEMPOTENCY_HEADER) key: string | undefined,
    @ActingUser() by: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportView> {
    const idempotencyKey = readIdempotencyKey(key);
    const upload = await readUpload(request, fileName);
    const asked = { ...query, districtCode, upload, idempotencyKey, by };
    const { record, isRepeat } = await this.importDocument.execute(scope, asked);
    if (isRepeat) void reply.header('Idempotent-Replayed', 'true');
    return viewImport(record);
  }

  @Get()
  @Requires('forms.read')
  @ApiOperation({ summary: '导入记录列表', description: 'The newest first.' })
  @ApiPage(ImportSummaryView)
  @ApiRefusals(400, 404)
  list(@GrantedScope() scope: DistrictScope, @Query() query: ImportsQuery): Promise<PageView<ImportSummaryView>> {
    return this.listImports.execute(scope, query);
  }

  @Get(':importId')
  @Requires('forms.read')
  @ApiOperation({ summary: '查看导入记录', description: 'What became of every form, with what was found.' })
  @ApiOkResponse({ type: ImportView })
  @ApiRefusals(404)
  show(@GrantedScope() scope: DistrictScope, @Param('importId') importId: string): Promise<ImportView> {
    return this.showImport.execute(scope, importId);
  }
}

import type { Language } from '@app/kernel';
import type { DistrictScope } from '@app/persistence';
import { Controller, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ApiDocumentBody } from '../http/api-document.decorator';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { AskedLanguage } from '../http/language.decorator';
import { TakesDocument } from '../http/route-config';
import { readUpload } from '../http/upload';
import { GrantedScope, Requires, Unaudited } from '../identity/access/access.decorators';
import { PreviewDocumentUseCase } from './preview-document.usecase';
import { PreviewQuery } from './preview.query';
import { PreviewView } from './previews.views';

const LARGEST_DOCUMENT_MB = 10;

@ApiTags('previews')
@ApiParam({ name: 'districtCode', example: '110105' })
@Controller('districts/:districtCode/previews')
export class PreviewsController {
  constructor(private readonly previewDocument: PreviewDocumentUseCase) {}

  @Post()
  @Requires('previews.run')
  @Unaudited()
  @HttpCode(200)
  @TakesDocument(LARGEST_DOCUMENT_MB)
  @ApiOperation({
    summary: '试算',
    description: 'Scores a document, or one canonical form as JSON, and stores nothing.',
  })
  @ApiDocumentBody()
  @ApiOkResponse({ type: PreviewView })
  @ApiRefusals(400, 404, 413, 415, 422)
  async preview(
    @GrantedScope() scope: DistrictScope,
    @Param('districtCode') districtCode: string,
    @Query() { fileName, lang: _asked, ...query }: PreviewQuery,
    @AskedLanguage() language: Language,
    @Req() request: FastifyRequest,
  ): Promise<PreviewView> {
    const upload = await readUpload(request, fileName);
    return this.previewDocument.execute(scope, { ...query, districtCode, upload, language });
  }
}

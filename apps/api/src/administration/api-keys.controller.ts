import { ApiKeysRepository, type DistrictScope } from '@app/persistence';
import { Body, Controller, Delete, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ActingUser } from '../http/acting-user.decorator';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { ApiPage, type PageView } from '../http/page-view';
import { RequestError } from '../http/request-error';
import { GrantedScope, Requires } from '../identity/access/access.decorators';
import { auditNoteOf } from '../identity/access/request';
import { CreateApiKeyBody } from './api-keys.bodies';
import { ApiKeysQuery } from './api-keys.query';
import { ApiKeyView, NewApiKeyView, viewApiKey } from './api-keys.views';
import { CreateApiKeyUseCase } from './create-api-key.usecase';

@ApiTags('administration')
@ApiParam({ name: 'districtCode', example: '110105' })
@Controller('districts/:districtCode/api-keys')
export class ApiKeysController {
  constructor(
    private readonly apiKeys: ApiKeysRepository,
    private readonly createApiKey: CreateApiKeyUseCase,
  ) {}

  @Get()
  @Requires('keys.read')
  @ApiOperation({ summary: '接口密钥列表', description: 'The newest first, revoked and expired ones included.' })
  @ApiPage(ApiKeyView)
  @ApiRefusals(400, 401, 403, 404)
  async list(
    @GrantedScope() scope: DistrictScope,
    @Query() { page, perPage, sort, order }: ApiKeysQuery,
  ): Promise<PageView<ApiKeyView>> {
    const { keys, total } = await this.apiKeys.list(scope, {
      ...(sort === undefined ? {} : { sort: { by: sort, descending: order === 'desc' } }),
      page: page - 1,
      pageSize: perPage,
    });
    return { data: keys.map(viewApiKey), total };
  }

  @Post()
  @Requires('keys.manage')
  @ApiOperation({
    summary: '新建接口密钥',
    description: 'For a system of a department or an auditor. Shown this once.',
  })
  @ApiCreatedResponse({ type: NewApiKeyView })
  @ApiRefusals(400, 401, 403, 404, 422)
  async create(
    @GrantedScope() scope: DistrictScope,
    @Param('districtCode') districtCode: string,
    @Body() body: CreateApiKeyBody,
    @ActingUser() by: string,
    @Req() request: FastifyRequest,
  ): Promise<NewApiKeyView> {
    const { record, key } = await this.createApiKey.execute(scope, { ...body, districtCode, by });
    auditNoteOf(request).target = [{ kind: 'keyId', id: record.keyId }];
    return { ...viewApiKey(record), key };
  }

  @Delete(':keyId')
  @Requires('keys.manage')
  @ApiOperation({ summary: '撤销接口密钥', description: 'From the next request on, for good.' })
  @ApiOkResponse({ type: ApiKeyView })
  @ApiRefusals(401, 403, 404)
  async revoke(@GrantedScope() scope: DistrictScope, @Param('keyId') keyId: string): Promise<ApiKeyView> {
    const record = await this.apiKeys.revoke(scope, keyId, new Date());
    if (!record) throw new RequestError('API_KEY_NOT_FOUND', { keyId });
    return viewApiKey(record);
  }
}

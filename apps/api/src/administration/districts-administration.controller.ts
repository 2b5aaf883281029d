import type { DistrictScope } from '@app/persistence';
import { Body, Controller, HttpCode, Param, Patch, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { DistrictView } from '../districts/districts.views';
import { viewDistrict } from '../districts/show-district.usecase';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { GrantedScope, Requires, WholeScope } from '../identity/access/access.decorators';
import { auditNoteOf } from '../identity/access/request';
import { AddDistrictBody, MoveDistrictBody, RenameDistrictBody } from './districts.bodies';
import { ManageDistrictsUseCase } from './manage-districts.usecase';

@ApiTags('administration')
@Controller('districts')
export class DistrictsAdministrationController {
  constructor(private readonly districts: ManageDistrictsUseCase) {}

  @Post()
  @Requires('districts.manage')
  @ApiOperation({ summary: '新增区划', description: 'Below a district the caller looks after.' })
  @ApiCreatedResponse({ type: DistrictView })
  @ApiRefusals(400, 401, 403, 404, 409)
  async add(
    @GrantedScope() scope: DistrictScope,
    @Body() body: AddDistrictBody,
    @Req() request: FastifyRequest,
  ): Promise<DistrictView> {
    auditNoteOf(request).districtCode = body.parentCode;
    auditNoteOf(request).target = [{ kind: 'districtCode', id: body.code }];
    return viewDistrict(await this.districts.add(scope, body));
  }

  @Patch(':districtCode')
  @Requires('districts.manage')
  @ApiOperation({ summary: '更改区划名称' })
  @ApiOkResponse({ type: DistrictView })
  @ApiRefusals(400, 401, 403, 404)
  async rename(
    @GrantedScope() scope: DistrictScope,
    @Param('districtCode') code: string,
    @Body() body: RenameDistrictBody,
  ): Promise<DistrictView> {
    return viewDistrict(await this.districts.rename(scope, code, body));
  }

  @Post(':districtCode/move')
  @HttpCode(200)
  @Requires('districts.manage')
  @ApiOperation({
    summary: '调整区划隶属',
    description: 'With all below it. Grants for the old and the new district above cover it accordingly.',
  })
  @ApiOkResponse({ type: DistrictView })
  @ApiRefusals(400, 401, 403, 404, 409)
  async move(
    @WholeScope() scope: DistrictScope,
    @Param('districtCode') code: string,
    @Body() { parentCode }: MoveDistrictBody,
    @Req() request: FastifyRequest,
  ): Promise<DistrictView> {
    auditNoteOf(request).target = [{ kind: 'parentCode', id: parentCode }];
    return viewDistrict(await this.districts.move(scope, code, parentCode));
  }
}

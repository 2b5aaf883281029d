import { UnitsRepository, type DistrictScope, type Unit } from '@app/persistence';
import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { ApiPage, type PageView } from '../http/page-view';
import { RequestError } from '../http/request-error';
import { GrantedScope, Requires } from '../identity/access/access.decorators';
import { auditNoteOf } from '../identity/access/request';
import { UnitNameBody } from './units.bodies';

export class UnitView {
  @ApiProperty({ example: 'unit-0k3n8…' })
  readonly unitId!: string;

  @ApiProperty({ example: '110105' })
  readonly districtCode!: string;

  @ApiProperty({ example: '某某街道办事处' })
  readonly name!: string;

  @ApiProperty({ type: [String], description: 'Every name it goes by, without spaces and in plain letters.' })
  readonly keys!: readonly string[];
}

/** Units of a district: what a department's role is for. Importing forms makes them too. */
@ApiTags('administration')
@ApiParam({ name: 'districtCode', example: '110105' })
@Controller('districts/:districtCode/units')
export class UnitsController {
  constructor(private readonly units: UnitsRepository) {}

  @Get()
  @Requires('units.read')
  @ApiOperation({ summary: '单位列表', description: 'A department finds its own units.' })
  @ApiPage(UnitView)
  @ApiRefusals(401, 403, 404)
  async list(@GrantedScope() scope: DistrictScope): Promise<PageView<UnitView>> {
    const units = await this.units.list(scope);
    return { data: units.map(viewUnit), total: units.length };
  }

  @Post()
  @Requires('units.manage')
  @ApiOperation({ summary: '登记单位', description: 'A unit that goes by the name already is answered as it is.' })
  @ApiCreatedResponse({ type: UnitView })
  @ApiRefusals(400, 401, 403, 404)
  async register(
    @GrantedScope() scope: DistrictScope,
    @Param('districtCode') districtCode: string,
    @Body() { name }: UnitNameBody,
    @Req() request: FastifyRequest,
  ): Promise<UnitView> {
    const [unit] = (await this.units.resolve(scope, districtCode, [name])).values();
    if (!unit) throw new RequestError('UNIT_NAME_BLANK', {}, { at: { path: 'name' } });
    auditNoteOf(request).target = [{ kind: 'unitId', id: unit.unitId }];
    return viewUnit(unit);
  }

  @Post(':unitId/names')
  @HttpCode(200)
  @Requires('units.manage')
  @ApiOperation({ summary: '登记单位别名', description: 'A further name under which forms know the unit.' })
  @ApiOkResponse({ type: UnitView })
  @ApiRefusals(400, 401, 403, 404, 409)
  async addName(
    @GrantedScope() scope: DistrictScope,
    @Param('unitId') unitId: string,
    @Body() { name }: UnitNameBody,
  ): Promise<UnitView> {
    if (!(await this.units.find(scope, unitId))) throw new RequestError('UNIT_NOT_FOUND', { unitId });
    if (!(await this.units.addAlias(scope, unitId, name))) throw new RequestError('UNIT_NAME_TAKEN', { name });
    const unit = await this.units.find(scope, unitId);
    if (!unit) throw new RequestError('UNIT_NOT_FOUND', { unitId });
    return viewUnit(unit);
  }
}

function viewUnit({ unitId, districtCode, name, keys }: Unit): UnitView {
  return { unitId, districtCode, name, keys };
}

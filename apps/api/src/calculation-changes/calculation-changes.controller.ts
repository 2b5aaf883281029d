import type { DistrictScope } from '@app/persistence';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ActingUser } from '../http/acting-user.decorator';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { GrantedScope, Requires } from '../identity/access/access.decorators';
import { auditNoteOf } from '../identity/access/request';
import { AcceptCalculationUseCase } from './accept-calculation.usecase';
import { AcceptCalculationBody, CalculationChangesQuery } from './calculation-changes.query';
import { AcceptedCalculationView, CalculationChangesView } from './calculation-changes.views';
import { ShowCalculationChangesUseCase } from './show-calculation-changes.usecase';

@ApiTags('replays')
@ApiParam({ name: 'districtCode', example: '110105' })
@Controller('districts/:districtCode/calculation-changes')
export class CalculationChangesController {
  constructor(
    private readonly showChanges: ShowCalculationChangesUseCase,
    private readonly acceptCalculation: AcceptCalculationUseCase,
  ) {}

  @Get()
  @Requires('replays.run')
  @ApiOperation({
    summary: '新算法的影响',
    description: 'Stored scores that the newest calculation would change, and by how much. Nothing is stored.',
  })
  @ApiOkResponse({ type: CalculationChangesView })
  @ApiRefusals(400, 404)
  show(
    @GrantedScope() scope: DistrictScope,
    @Param('districtCode') districtCode: string,
    @Query() query: CalculationChangesQuery,
  ): Promise<CalculationChangesView> {
    return this.showChanges.execute(scope, districtCode, query);
  }

  @Post('accept')
  @Requires('calculation.accept')
  @HttpCode(200)
  @ApiOperation({
    summary: '采用新算法',
    description: 'From now on the district is scored by this calculation. Stored scores stay as they are.',
  })
  @ApiOkResponse({ type: AcceptedCalculationView })
  @ApiRefusals(400, 404, 409, 422)
  accept(
    @GrantedScope() scope: DistrictScope,
    @Param('districtCode') districtCode: string,
    @Body() body: AcceptCalculationBody,
    @ActingUser() by: string,
    @Req() request: FastifyRequest,
  ): Promise<AcceptedCalculationView> {
    const note = auditNoteOf(request);
    note.target = [...(note.target ?? []), { kind: 'calculationVersion', id: String(body.version) }];
    return this.acceptCalculation.execute(scope, districtCode, body, by);
  }
}

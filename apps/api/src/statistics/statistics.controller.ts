import type { DistrictScope } from '@app/persistence';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { GrantedScope, Requires } from '../identity/access/access.decorators';
import { ShowStatisticsUseCase } from './show-statistics.usecase';
import { StatisticsQuery } from './statistics.query';
import { StatisticsView } from './statistics.views';

@ApiTags('statistics')
@Controller('statistics')
export class StatisticsController {
  constructor(private readonly showStatistics: ShowStatisticsUseCase) {}

  @Get()
  @Requires('forms.read')
  @ApiOperation({
    summary: '统计',
    description: 'Grades, totals, findings and execution rates of the forms that the caller may see.',
  })
  @ApiOkResponse({ type: StatisticsView })
  @ApiRefusals(400, 404, 503)
  show(@GrantedScope() scope: DistrictScope, @Query() query: StatisticsQuery): Promise<StatisticsView> {
    return this.showStatistics.execute(scope, query);
  }
}

import { FormsRepository, type DistrictScope } from '@app/persistence';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiPage, type PageView } from '../http/page-view';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { GrantedScope, Requires } from '../identity/access/access.decorators';
import { ShowStatisticsUseCase } from './show-statistics.usecase';
import { StatisticsQuery } from './statistics.query';
import { FormPlaceView, StatisticsView } from './statistics.views';

@ApiTags('statistics')
@Controller('statistics')
export class StatisticsController {
  constructor(
    private readonly showStatistics: ShowStatisticsUseCase,
    private readonly forms: FormsRepository,
  ) {}

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

  @Get('places')
  @Requires('forms.read')
  @ApiOperation({
    summary: '自评表分布',
    description: 'Districts, years and kinds of which the caller may see forms, the most first; at most 500.',
  })
  @ApiPage(FormPlaceView)
  @ApiRefusals(401, 403, 503)
  async places(@GrantedScope() scope: DistrictScope): Promise<PageView<FormPlaceView>> {
    const data = await this.forms.places(scope);
    return { data, total: data.length };
  }
}

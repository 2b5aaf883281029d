import { AlertsRepository, type DistrictScope } from '@app/persistence';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { isOldestFirst } from '../http/order.query';
import { ApiPage, type PageView } from '../http/page-view';
import { GrantedScope, Requires } from '../identity/access/access.decorators';
import { AlertsQuery } from './alerts.query';
import { AlertView, viewAlert } from './alerts.views';

@ApiTags('replays')
@Controller('alerts')
export class AlertsController {
  constructor(private readonly alerts: AlertsRepository) {}

  @Get()
  @Requires('alerts.read')
  @ApiOperation({
    summary: '警示列表',
    description: 'Stored scores that the second evaluator disagrees with, or that were changed; the newest first.',
  })
  @ApiPage(AlertView)
  @ApiRefusals(400, 403)
  async list(
    @GrantedScope() scope: DistrictScope,
    @Query() { districtCode, page, perPage, sort, order, ...filter }: AlertsQuery,
  ): Promise<PageView<AlertView>> {
    if (districtCode !== undefined && !scope.covers(districtCode)) return { data: [], total: 0 };
    const within = districtCode === undefined ? scope : scope.only(districtCode);
    const { alerts, total } = await this.alerts.list(within, {
      ...filter,
      isOldestFirst: isOldestFirst({ sort, order }),
      page: page - 1,
      pageSize: perPage,
    });
    return { data: alerts.map(viewAlert), total };
  }
}

import { AuditEventsRepository, type AuditEventQuery, type DistrictScope } from '@app/persistence';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { isOldestFirst } from '../http/order.query';
import { ApiPage, type PageView } from '../http/page-view';
import { GrantedScope, Requires } from '../identity/access/access.decorators';
import { AuditEventsQuery } from './audit-events.query';
import { AuditEventView, viewAuditEvent } from './audit-events.views';

const DAY_MS = 24 * 3_600_000;

@ApiTags('audit')
@Controller('audit-events')
export class AuditEventsController {
  constructor(private readonly events: AuditEventsRepository) {}

  @Get()
  @Requires('audit.read')
  @ApiOperation({ summary: '审计记录', description: 'Who did what to what, when, from where; the newest first.' })
  @ApiPage(AuditEventView)
  @ApiRefusals(400, 401, 403)
  async list(
    @GrantedScope() scope: DistrictScope,
    @Query() { districtCode, ...query }: AuditEventsQuery,
  ): Promise<PageView<AuditEventView>> {
    if (districtCode !== undefined && !scope.covers(districtCode)) return { data: [], total: 0 };
    const within = districtCode === undefined ? scope : scope.only(districtCode);
    const { events, total } = await this.events.search(within, toQuery(query));
    return { data: events.map(viewAuditEvent), total };
  }
}

function toQuery({
  from,
  until,
  page,
  perPage,
  sort,
  order,
  ...rest
}: Omit<AuditEventsQuery, 'districtCode'>): AuditEventQuery {
  return {
    ...rest,
    ...(from === undefined ? {} : { from: dayInChina(from) }),
    ...(until === undefined ? {} : { until: new Date(dayInChina(until).getTime() + DAY_MS) }),
    isOldestFirst: isOldestFirst({ sort, order }),
    page: page - 1,
    pageSize: perPage,
  };
}

function dayInChina(day: string): Date {
  return new Date(`${day}T00:00:00+08:00`);
}

import { PickType } from '@nestjs/swagger';
import { StatisticsQuery } from '../statistics/statistics.query';

/** What of their scope the caller looks at. */
export class WorkListQuery extends PickType(StatisticsQuery, ['districtCode', 'year', 'kind'] as const) {}

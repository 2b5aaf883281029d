import { GRADES } from '@app/form';
import { FormsRepository, type DistrictScope, type FormStatistics } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { LabelFindings } from './label-findings';
import type { StatisticsQuery } from './statistics.query';
import type { StatisticsView } from './statistics.views';

const MOST_UNITS = 500;

@Injectable()
export class ShowStatisticsUseCase {
  constructor(
    private readonly forms: FormsRepository,
    private readonly labelFindings: LabelFindings,
  ) {}

  /** @throws OutOfScopeError when a district is asked for that the scope does not cover */
  async execute(scope: DistrictScope, { districtCode, unit, ...query }: StatisticsQuery): Promise<StatisticsView> {
    const own = districtCode === undefined ? scope : scope.only(districtCode);
    const { year, kind } = query;
    const statistics = await this.forms.statistics(own, {
      ...(year === undefined ? {} : { year }),
      ...(kind === undefined ? {} : { kind }),
      ...(unit === undefined ? {} : { unitId: unit }),
    });
    return viewStatistics(statistics, await this.labelFindings.execute(own, statistics.findings));
  }
}

function viewStatistics(statistics: FormStatistics, findings: StatisticsView['findings']): StatisticsView {
  const { grades, histogram, byUnit } = statistics;
  const counted = new Map(grades.map(({ grade, count }) => [grade, count]));
  return {
    ...statistics,
    grades: [...GRADES, null].map((grade) => ({ grade, count: counted.get(grade) ?? 0 })),
    histogram: histogram.map(({ from, to, count }) => ({ from: String(from), to: String(to), count })),
    byUnit: byUnit.slice(0, MOST_UNITS),
    findings,
  };
}

import { Module } from '@nestjs/common';
import { RuleSetsModule } from '../rule-sets/rule-sets.module';
import { LabelFindings } from './label-findings';
import { ShowStatisticsUseCase } from './show-statistics.usecase';
import { StatisticsController } from './statistics.controller';

@Module({
  imports: [RuleSetsModule],
  controllers: [StatisticsController],
  providers: [LabelFindings, ShowStatisticsUseCase],
})
export class StatisticsModule {}

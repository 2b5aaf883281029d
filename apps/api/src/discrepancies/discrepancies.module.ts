import { Module } from '@nestjs/common';
import { RuleSetsModule } from '../rule-sets/rule-sets.module';
import { DiscrepanciesController } from './discrepancies.controller';
import { DiscrepancyReport } from './discrepancy-report';
import { ExportDiscrepanciesUseCase } from './export-discrepancies.usecase';
import { ScoredForms } from './scored-forms';
import { ShowDiscrepanciesUseCase } from './show-discrepancies.usecase';

@Module({
  imports: [RuleSetsModule],
  controllers: [DiscrepanciesController],
  providers: [DiscrepancyReport, ExportDiscrepanciesUseCase, ScoredForms, ShowDiscrepanciesUseCase],
  exports: [ScoredForms],
})
export class DiscrepanciesModule {}

import { Module } from '@nestjs/common';
import { DiscrepanciesModule } from '../discrepancies/discrepancies.module';
import { RuleSetsModule } from '../rule-sets/rule-sets.module';
import { AcceptCalculationUseCase } from './accept-calculation.usecase';
import { CalculationChangesController } from './calculation-changes.controller';
import { ShowCalculationChangesUseCase } from './show-calculation-changes.usecase';

@Module({
  imports: [DiscrepanciesModule, RuleSetsModule],
  controllers: [CalculationChangesController],
  providers: [AcceptCalculationUseCase, ShowCalculationChangesUseCase],
})
export class CalculationChangesModule {}

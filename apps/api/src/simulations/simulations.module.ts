import { Module } from '@nestjs/common';
import { JobsModule } from '../jobs/jobs.module';
import { RuleSetsModule } from '../rule-sets/rule-sets.module';
import { AcknowledgeSimulationUseCase } from './acknowledge-simulation.usecase';
import { CompareFormUseCase } from './compare-form.usecase';
import { ShowSimulationUseCase } from './show-simulation.usecase';
import { SimulationsController } from './simulations.controller';
import { StartSimulationUseCase } from './start-simulation.usecase';

@Module({
  imports: [JobsModule, RuleSetsModule],
  controllers: [SimulationsController],
  providers: [AcknowledgeSimulationUseCase, CompareFormUseCase, ShowSimulationUseCase, StartSimulationUseCase],
})
export class SimulationsModule {}

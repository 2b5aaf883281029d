import { Module } from '@nestjs/common';
import { ChainModule } from '../chain/chain.module';
import { EvaluationsModule } from '../evaluations/evaluations.module';
import { HealthModule } from '../health/health.module';
import { ImportsModule } from '../imports/imports.module';
import { JobsModule } from '../jobs/jobs.module';
import { RuleSetDraftsModule } from '../rule-set-drafts/rule-set-drafts.module';
import { RuleSetsModule } from '../rule-sets/rule-sets.module';
import { LoadRuleSetsUseCase } from './load-rule-sets.usecase';
import { LoadSamplesUseCase } from './load-samples.usecase';
import { StartUp } from './start-up';

@Module({
  imports: [
    ChainModule,
    EvaluationsModule,
    HealthModule,
    ImportsModule,
    JobsModule,
    RuleSetDraftsModule,
    RuleSetsModule,
  ],
  providers: [LoadRuleSetsUseCase, LoadSamplesUseCase, StartUp],
})
export class StartUpModule {}

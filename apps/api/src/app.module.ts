import type { Database } from '@app/persistence';
import { calculations, type Calculations } from '@app/scoring';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';
import { AdministrationModule } from './administration/administration.module';
import { AlertsModule } from './alerts/alerts.module';
import { AuditModule } from './audit/audit.module';
import type { Config } from './config/config';
import { CalculationChangesModule } from './calculation-changes/calculation-changes.module';
import { CalculationsModule } from './calculations/calculations.module';
import { ChainModule } from './chain/chain.module';
import { ConfigModule } from './config/config.module';
import { DiscrepanciesModule } from './discrepancies/discrepancies.module';
import { DistrictDirectoryModule } from './districts/district-directory.module';
import { DistrictsModule } from './districts/districts.module';
import { EvaluationsModule } from './evaluations/evaluations.module';
import { EvidenceModule } from './evidence/evidence.module';
import { FactsModule } from './facts/facts.module';
import { FormsModule } from './forms/forms.module';
import { HealthModule } from './health/health.module';
import { IdentityModule } from './identity/identity.module';
import { ImportsModule } from './imports/imports.module';
import { JobsModule } from './jobs/jobs.module';
import { LoggingModule } from './logging/logging.module';
import { MetricsModule } from './metrics/metrics.module';
import { PreviewsModule } from './previews/previews.module';
import { ReplaysModule } from './replays/replays.module';
import { RuleSetDraftsModule } from './rule-set-drafts/rule-set-drafts.module';
import { RuleSetsModule } from './rule-sets/rule-sets.module';
import { SimulationsModule } from './simulations/simulations.module';
import { SecondOpinionsModule } from './second-opinions/second-opinions.module';
import { StartUpModule } from './start-up/start-up.module';
import { StatisticsModule } from './statistics/statistics.module';
import { StorageModule } from './storage/storage.module';
import { WorkListModule } from './work-list/work-list.module';

const MINUTE_MS = 60_000;

/** Everything the service is made of. */
@Module({})
export class AppModule {
  /** @param known the calculations to score by; suites add invented ones */
  static of(config: Config, database: Database, known: Calculations = calculations): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.of(config),
        LoggingModule.of(config),
        StorageModule.of(database),
        ThrottlerModule.forRoot(throttling(config)),
        AdministrationModule,
        AlertsModule,
        AuditModule,
        CalculationChangesModule,
        CalculationsModule.of(known),
        ChainModule,
        DiscrepanciesModule,
        DistrictDirectoryModule,
        DistrictsModule,
        EvaluationsModule,
        EvidenceModule,
        FactsModule,
        FormsModule,
        HealthModule,
        IdentityModule,
        ImportsModule,
        JobsModule,
        MetricsModule,
        PreviewsModule,
        ReplaysModule,
        RuleSetDraftsModule,
        RuleSetsModule,
        SimulationsModule,
        SecondOpinionsModule,
        StartUpModule,
        StatisticsModule,
        WorkListModule,
      ],
      providers: [{ provide: APP_GUARD, useClass: ThrottlerGuard }],
    };
  }
}

function throttling({ requestsPerMinute }: Config) {
  return {
    throttlers: [{ ttl: MINUTE_MS, limit: requestsPerMinute }],
    skipIf: () => requestsPerMinute === 0,
  };
}

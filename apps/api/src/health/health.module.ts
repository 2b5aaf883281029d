import { Module } from '@nestjs/common';
import { CheckReadinessUseCase } from './check-readiness.usecase';
import { DatabaseProbe } from './database-probe';
import { HealthController } from './health.controller';
import { ServiceState } from './service-state';

@Module({
  controllers: [HealthController],
  providers: [CheckReadinessUseCase, DatabaseProbe, ServiceState],
  exports: [DatabaseProbe, ServiceState],
})
export class HealthModule {}

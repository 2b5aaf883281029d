import { Module } from '@nestjs/common';
import { HealthModule } from '../health/health.module';
import { JobsModule } from '../jobs/jobs.module';
import { AskSecondOpinionUseCase } from './ask-second-opinion.usecase';
import { NightlySecondOpinions } from './nightly-second-opinions';
import { QueueSecondOpinionsUseCase } from './queue-second-opinions.usecase';
import { SecondOpinionController } from './second-opinion.controller';

@Module({
  imports: [HealthModule, JobsModule],
  controllers: [SecondOpinionController],
  providers: [AskSecondOpinionUseCase, NightlySecondOpinions, QueueSecondOpinionsUseCase],
})
export class SecondOpinionsModule {}

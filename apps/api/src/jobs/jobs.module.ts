import { Module } from '@nestjs/common';
import { CancelJobUseCase } from './cancel-job.usecase';
import { FindJob } from './find-job';
import { JobService } from './job-service';
import { JobsController } from './jobs.controller';

@Module({
  controllers: [JobsController],
  providers: [CancelJobUseCase, FindJob, JobService],
  exports: [FindJob, JobService],
})
export class JobsModule {}

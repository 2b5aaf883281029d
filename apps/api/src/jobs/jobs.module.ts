import { Module } from '@nestjs/common';
import { CancelJobUseCase } from './cancel-job.usecase';
import { FindJob } from './find-job';
import { JobService } from './job-service';
import { JobsController } from './jobs.controller';
import { WorkerThreads } from './worker-threads';

@Module({
  controllers: [JobsController],
  providers: [CancelJobUseCase, FindJob, JobService, WorkerThreads],
  exports: [FindJob, JobService, WorkerThreads],
})
export class JobsModule {}

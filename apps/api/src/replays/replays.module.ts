import { Module } from '@nestjs/common';
import { JobsModule } from '../jobs/jobs.module';
import { ExportReplayUseCase } from './export-replay.usecase';
import { ReplayController } from './replay.controller';
import { ReplayEvaluationUseCase } from './replay-evaluation.usecase';
import { ReplaysController } from './replays.controller';
import { ShowReplayUseCase } from './show-replay.usecase';
import { StartReplayUseCase } from './start-replay.usecase';

@Module({
  imports: [JobsModule],
  controllers: [ReplayController, ReplaysController],
  providers: [ExportReplayUseCase, ReplayEvaluationUseCase, ShowReplayUseCase, StartReplayUseCase],
})
export class ReplaysModule {}

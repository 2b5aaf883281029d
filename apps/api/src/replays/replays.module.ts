import { Module } from '@nestjs/common';
import { RuleSetsModule } from '../rule-sets/rule-sets.module';
import { ReplayController } from './replay.controller';
import { ReplayEvaluationUseCase } from './replay-evaluation.usecase';
import { ReplayRules } from './replay-rules';
import { RulesKnownOn } from './rules-known-on';

@Module({
  imports: [RuleSetsModule],
  controllers: [ReplayController],
  providers: [ReplayEvaluationUseCase, ReplayRules, RulesKnownOn],
})
export class ReplaysModule {}

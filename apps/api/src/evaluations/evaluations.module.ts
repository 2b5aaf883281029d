import { Module } from '@nestjs/common';
import { RuleSetsModule } from '../rule-sets/rule-sets.module';
import { EvaluateFormsUseCase } from './evaluate-forms.usecase';
import { EvaluationsController } from './evaluations.controller';
import { ListEvaluationsUseCase } from './list-evaluations.usecase';
import { ShowEvaluationUseCase } from './show-evaluation.usecase';

@Module({
  imports: [RuleSetsModule],
  controllers: [EvaluationsController],
  providers: [EvaluateFormsUseCase, ListEvaluationsUseCase, ShowEvaluationUseCase],
  exports: [EvaluateFormsUseCase, ShowEvaluationUseCase],
})
export class EvaluationsModule {}

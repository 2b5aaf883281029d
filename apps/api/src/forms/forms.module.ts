import { Module } from '@nestjs/common';
import { EvaluationsModule } from '../evaluations/evaluations.module';
import { FormEditsController } from './form-edits.controller';
import { FormsController } from './forms.controller';
import { ListFormsUseCase } from './list-forms.usecase';
import { ListRevisionsUseCase } from './list-revisions.usecase';
import { ReviseFormUseCase } from './revise-form.usecase';
import { ScoreSavedForm } from './score-saved-form';
import { ShowFormUseCase } from './show-form.usecase';

@Module({
  imports: [EvaluationsModule],
  controllers: [FormsController, FormEditsController],
  providers: [ListFormsUseCase, ListRevisionsUseCase, ReviseFormUseCase, ScoreSavedForm, ShowFormUseCase],
})
export class FormsModule {}

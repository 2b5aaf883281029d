import { Module } from '@nestjs/common';
import { EvaluationsModule } from '../evaluations/evaluations.module';
import { RuleSetsModule } from '../rule-sets/rule-sets.module';
import { ExportFormListUseCase } from './export-form-list.usecase';
import { ExportFormUseCase } from './export-form.usecase';
import { FormEditsController } from './form-edits.controller';
import { FormExportsController } from './form-exports.controller';
import { FormsController } from './forms.controller';
import { ListFormsUseCase } from './list-forms.usecase';
import { ListRevisionsUseCase } from './list-revisions.usecase';
import { ReviseFormUseCase } from './revise-form.usecase';
import { ScoreSavedForm } from './score-saved-form';
import { ShowFormUseCase } from './show-form.usecase';

@Module({
  imports: [EvaluationsModule, RuleSetsModule],
  controllers: [FormExportsController, FormsController, FormEditsController],
  providers: [
    ExportFormListUseCase,
    ExportFormUseCase,
    ListFormsUseCase,
    ListRevisionsUseCase,
    ReviseFormUseCase,
    ScoreSavedForm,
    ShowFormUseCase,
  ],
})
export class FormsModule {}

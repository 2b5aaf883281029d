import { Module } from '@nestjs/common';
import { FormsController } from './forms.controller';
import { ListFormsUseCase } from './list-forms.usecase';
import { ListRevisionsUseCase } from './list-revisions.usecase';
import { ShowFormUseCase } from './show-form.usecase';

@Module({
  controllers: [FormsController],
  providers: [ListFormsUseCase, ListRevisionsUseCase, ShowFormUseCase],
})
export class FormsModule {}

import { Module } from '@nestjs/common';
import { RuleSetsModule } from '../rule-sets/rule-sets.module';
import { PreviewDocumentUseCase } from './preview-document.usecase';
import { PreviewsController } from './previews.controller';

@Module({
  imports: [RuleSetsModule],
  controllers: [PreviewsController],
  providers: [PreviewDocumentUseCase],
})
export class PreviewsModule {}

import { Module } from '@nestjs/common';
import { ImportDocumentUseCase } from './import-document.usecase';
import { ImportSweeper } from './import-sweeper';
import { ImportsController } from './imports.controller';
import { ListImportsUseCase } from './list-imports.usecase';
import { ShowImportUseCase } from './show-import.usecase';
import { StoreImport } from './store-import';
import { SweepImportsUseCase } from './sweep-imports.usecase';

@Module({
  controllers: [ImportsController],
  providers: [
    ImportDocumentUseCase,
    ImportSweeper,
    ListImportsUseCase,
    ShowImportUseCase,
    StoreImport,
    SweepImportsUseCase,
  ],
  exports: [ImportDocumentUseCase, SweepImportsUseCase],
})
export class ImportsModule {}

import { Module } from '@nestjs/common';
import { DraftsWork } from './drafts-work';
import { FormsWork } from './forms-work';
import { ShowWorkListUseCase } from './show-work-list.usecase';
import { WORK_LIST_SOURCES, type WorkListSource } from './work-list-source';
import { WorkListController } from './work-list.controller';

@Module({
  controllers: [WorkListController],
  providers: [
    DraftsWork,
    FormsWork,
    ShowWorkListUseCase,
    {
      provide: WORK_LIST_SOURCES,
      inject: [DraftsWork, FormsWork],
      useFactory: (...sources: WorkListSource[]) => sources,
    },
  ],
})
export class WorkListModule {}

import { Module } from '@nestjs/common';
import { FormsWork } from './forms-work';
import { ShowWorkListUseCase } from './show-work-list.usecase';
import { WORK_LIST_SOURCES, type WorkListSource } from './work-list-source';
import { WorkListController } from './work-list.controller';

@Module({
  controllers: [WorkListController],
  providers: [
    FormsWork,
    ShowWorkListUseCase,
    {
      provide: WORK_LIST_SOURCES,
      inject: [FormsWork],
      useFactory: (...sources: WorkListSource[]) => sources,
    },
  ],
})
export class WorkListModule {}

import { Inject, Injectable } from '@nestjs/common';
import { messageOf } from '../http/issue-view';
import { WORK_LIST_SOURCES, type WorkListRequest, type WorkListSource } from './work-list-source';
import type { WorkListView } from './work-list.views';

@Injectable()
export class ShowWorkListUseCase {
  constructor(@Inject(WORK_LIST_SOURCES) private readonly sources: readonly WorkListSource[]) {}

  async execute(request: WorkListRequest): Promise<WorkListView> {
    const found = await Promise.all(this.sources.map((source) => source.items(request)));
    const waiting = found.flat().filter(({ count }) => count > 0);
    return { items: waiting.map((item) => ({ ...item, message: messageOf(item.code, { count: item.count }) })) };
  }
}

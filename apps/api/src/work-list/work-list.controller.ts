import { Controller, Get, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { Requires } from '../identity/access/access.decorators';
import { ShowWorkListUseCase } from './show-work-list.usecase';
import { WorkListQuery } from './work-list.query';
import { WorkListView } from './work-list.views';
import type { WorkListRequest } from './work-list-source';

@ApiTags('statistics')
@Controller('work-list')
export class WorkListController {
  constructor(private readonly showWorkList: ShowWorkListUseCase) {}

  @Get()
  @Requires('work-list.read')
  @ApiOperation({ summary: '待办', description: 'What waits for the caller, by their roles.' })
  @ApiOkResponse({ type: WorkListView })
  @ApiRefusals(400)
  show(@Req() request: FastifyRequest, @Query() query: WorkListQuery): Promise<WorkListView> {
    const { caller } = request;
    const userId = caller?.kind === 'user' ? caller.id : null;
    return this.showWorkList.execute({ ...query, userId, scopeFor: scopeWithin(request, query.districtCode) });
  }
}

/** The caller's scopes, narrowed to the district looked at; one that they see nothing of leaves nothing. */
function scopeWithin({ scopeFor }: FastifyRequest, districtCode: string | undefined): WorkListRequest['scopeFor'] {
  return (permission) => {
    const scope = scopeFor?.(permission) ?? null;
    if (!scope || districtCode === undefined) return scope;
    return scope.covers(districtCode) ? scope.only(districtCode) : null;
  };
}

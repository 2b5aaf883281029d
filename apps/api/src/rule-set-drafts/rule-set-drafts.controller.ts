import { RuleSetDraftsRepository, type DistrictScope } from '@app/persistence';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { ApiPage, type PageView } from '../http/page-view';
import { GrantedScope, Requires } from '../identity/access/access.decorators';
import { DraftsQuery } from './drafts.bodies';
import { DraftSummaryView, viewDraftSummary } from './drafts.views';

@ApiTags('rule-set-drafts')
@Controller('rule-set-drafts')
export class RuleSetDraftsController {
  constructor(private readonly drafts: RuleSetDraftsRepository) {}

  @Get()
  @Requires('drafts.read')
  @ApiOperation({ summary: '规则集草稿列表', description: 'Drafts the caller may see, the one changed last first.' })
  @ApiPage(DraftSummaryView)
  @ApiRefusals(400, 401, 403)
  async list(
    @GrantedScope() scope: DistrictScope,
    @Query() { districtCode, year, kind, state, sort, order, page, perPage }: DraftsQuery,
  ): Promise<PageView<DraftSummaryView>> {
    if (districtCode !== undefined && !scope.covers(districtCode)) return { data: [], total: 0 };
    const { drafts, total } = await this.drafts.list(districtCode === undefined ? scope : scope.only(districtCode), {
      ...(year === undefined ? {} : { year }),
      ...(kind === undefined ? {} : { kind }),
      ...(state === undefined ? {} : { state }),
      ...(sort === undefined ? {} : { sort: { by: sort, descending: order === 'desc' } }),
      page: page - 1,
      pageSize: perPage,
    });
    return { data: drafts.map(viewDraftSummary), total };
  }
}

import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { ApiPage, type PageView } from '../http/page-view';
import { Requires } from '../identity/access/access.decorators';
import { ListRuleSetsUseCase } from './list-rule-sets.usecase';
import { RuleSetPath, RuleSetsQuery } from './rule-sets.query';
import { RuleSetSummaryView, RuleSetView } from './rule-sets.views';
import { ShowRuleSetUseCase } from './show-rule-set.usecase';

@ApiTags('rule-sets')
@Controller('rule-sets')
export class RuleSetsController {
  constructor(
    private readonly listRuleSets: ListRuleSetsUseCase,
    private readonly showRuleSet: ShowRuleSetUseCase,
  ) {}

  @Get()
  @Requires('rule-sets.read')
  @ApiOperation({ summary: '规则集列表', description: 'Published rule sets by district, year, kind and version.' })
  @ApiPage(RuleSetSummaryView)
  @ApiRefusals(400, 404)
  list(@Query() query: RuleSetsQuery): Promise<PageView<RuleSetSummaryView>> {
    return this.listRuleSets.execute(query);
  }

  @Get(':districtCode/:year/:kind/:version')
  @Requires('rule-sets.read')
  @ApiOperation({
    summary: '查看规则集',
    description: 'One published version: as published, with its bases merged in and their origins, and its check.',
  })
  @ApiOkResponse({ type: RuleSetView })
  @ApiRefusals(400, 404)
  show(@Param() path: RuleSetPath): Promise<RuleSetView> {
    return this.showRuleSet.execute(path);
  }
}

import type { DistrictScope } from '@app/persistence';
import { ruleSetSchema } from '@app/rule-set';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { ApiPage, type PageView } from '../http/page-view';
import { GrantedScope, Public, Requires } from '../identity/access/access.decorators';
import { ApplicableView } from './applicable.views';
import { UpdateOfferAnswer } from './change.views';
import { ListRuleSetsUseCase } from './list-rule-sets.usecase';
import { ApplicableQuery, RuleSetPath, RuleSetsQuery } from './rule-sets.query';
import { RuleSetSummaryView, RuleSetView } from './rule-sets.views';
import { SCHEMA_PATH, sendRuleSetFile } from './send-rule-set-file';
import { ShowApplicableUseCase } from './show-applicable.usecase';
import { ShowRuleSetUseCase } from './show-rule-set.usecase';

const VERSION = 'rule-sets/:districtCode/:year/:kind/:version';

@ApiTags('rule-sets')
@Controller()
export class RuleSetsController {
  constructor(
    private readonly listRuleSets: ListRuleSetsUseCase,
    private readonly showRuleSet: ShowRuleSetUseCase,
    private readonly showApplicable: ShowApplicableUseCase,
  ) {}

  @Get('rule-sets')
  @Requires('rule-sets.read')
  @ApiOperation({ summary: '规则集列表', description: 'Published rule sets by district, year, kind and version.' })
  @ApiPage(RuleSetSummaryView)
  @ApiRefusals(400, 404)
  list(@Query() query: RuleSetsQuery): Promise<PageView<RuleSetSummaryView>> {
    return this.listRuleSets.execute(query);
  }

  @Get('rule-sets/applicable')
  @Requires('rule-sets.read')
  @ApiOperation({
    summary: '适用的规则集',
    description:
      'Which version of a scope applies, today or as known at the end of a day (UTC+8). Before the first publication, ' +
      'and after a withdrawal until the next publication, none does, and the answer says why.',
  })
  @ApiOkResponse({ type: ApplicableView })
  @ApiRefusals(400, 404)
  applicable(@Query() { asKnownOn, ...scope }: ApplicableQuery): Promise<ApplicableView> {
    return this.showApplicable.execute(scope, asKnownOn);
  }

  @Get(VERSION)
  @Requires('rule-sets.read')
  @ApiOperation({
    summary: '查看规则集',
    description: 'One published version: as published, with its bases merged in and their origins, and its check.',
  })
  @ApiOkResponse({ type: RuleSetView })
  @ApiRefusals(400, 404)
  show(@GrantedScope() scope: DistrictScope, @Param() path: RuleSetPath): Promise<RuleSetView> {
    return this.showRuleSet.execute(scope, path);
  }

  @Get(`${VERSION}/file`)
  @Requires('rule-sets.read')
  @ApiOperation({ summary: '下载规则集文件', description: 'The version as it was published, as JSON.' })
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  @ApiRefusals(400, 404)
  async file(
    @Param() path: RuleSetPath,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return sendRuleSetFile(request, reply, await this.showRuleSet.asPublished(path), `v${path.version}`);
  }

  @Get(`${VERSION}/update-offer`)
  @Requires('rule-sets.read')
  @ApiOperation({
    summary: '上级规则更新',
    description: 'What a newer version of its base would change; nothing changes until somebody publishes.',
  })
  @ApiOkResponse({ type: UpdateOfferAnswer })
  @ApiRefusals(400, 404)
  updateOffer(@Param() path: RuleSetPath): Promise<UpdateOfferAnswer> {
    return this.showRuleSet.updateOffer(path);
  }

  @Get(SCHEMA_PATH)
  @Public()
  @ApiOperation({
    summary: '规则集的 JSON Schema',
    description: 'By which editors complete and check rule-set files; they fetch it without signing in.',
  })
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  schema(): object {
    return ruleSetSchema();
  }
}

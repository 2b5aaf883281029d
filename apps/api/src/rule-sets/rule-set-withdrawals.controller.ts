import type { DistrictScope } from '@app/persistence';
import { keyText } from '@app/rule-set';
import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ActingUser } from '../http/acting-user.decorator';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { GrantedScope, RecordedAs, Requires } from '../identity/access/access.decorators';
import { auditNoteOf } from '../identity/access/request';
import { RuleSetPath, WithdrawBody } from './rule-sets.query';
import { RuleSetSummaryView } from './rule-sets.views';
import { WithdrawRuleSetUseCase } from './withdraw-rule-set.usecase';

@ApiTags('rule-sets')
@Controller('districts/:districtCode/rule-sets/:year/:kind/:version')
export class RuleSetWithdrawalsController {
  constructor(private readonly withdrawRuleSet: WithdrawRuleSetUseCase) {}

  @Post('withdraw')
  @HttpCode(200)
  @Requires('rule-sets.approve')
  @RecordedAs('rule-set.withdraw')
  @ApiOperation({
    summary: '撤回规则集',
    description:
      'The version applies no more, and none applies until the next publication. Earlier days and scores stand; ' +
      'whoever names the version still finds it.',
  })
  @ApiOkResponse({ type: RuleSetSummaryView })
  @ApiRefusals(400, 401, 403, 404, 409)
  withdraw(
    @GrantedScope() scope: DistrictScope,
    @Param() path: RuleSetPath,
    @Body() { reason }: WithdrawBody,
    @ActingUser() by: string,
    @Req() request: FastifyRequest,
  ): Promise<RuleSetSummaryView> {
    auditNoteOf(request).target = [{ kind: 'ruleSet', id: keyText(path) }];
    return this.withdrawRuleSet.execute(scope, path, { by, reason });
  }
}

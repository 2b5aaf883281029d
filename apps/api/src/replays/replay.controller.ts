import type { Language } from '@app/kernel';
import type { DistrictScope } from '@app/persistence';
import { Body, Controller, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { LanguageQuery } from '../evaluations/evaluations.query';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { AskedLanguage } from '../http/language.decorator';
import { GrantedScope, Requires } from '../identity/access/access.decorators';
import { readRules, ReplayBody } from './replay.body';
import { ReplayEvaluationUseCase } from './replay-evaluation.usecase';
import { ReplayView } from './replay.views';

@ApiTags('replays')
@ApiParam({ name: 'districtCode', example: '110105' })
@Controller('districts/:districtCode/evaluations/:evaluationId')
export class ReplayController {
  constructor(private readonly replayEvaluation: ReplayEvaluationUseCase) {}

  @Post('replay')
  @Requires('replays.run')
  @HttpCode(200)
  @ApiOperation({
    summary: '重放一次计分',
    description: 'Computes a stored score again, by its own rules, another version, or those known on a day.',
  })
  @ApiOkResponse({ type: ReplayView })
  @ApiRefusals(400, 404)
  replay(
    @GrantedScope() scope: DistrictScope,
    @Param('evaluationId') evaluationId: string,
    @Body() { rules }: ReplayBody,
    @Query() _language: LanguageQuery,
    @AskedLanguage() language: Language,
  ): Promise<ReplayView> {
    return this.replayEvaluation.execute(scope, evaluationId, readRules(rules), language);
  }
}

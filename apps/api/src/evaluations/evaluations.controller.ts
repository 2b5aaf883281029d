import type { Language } from '@app/kernel';
import type { DistrictScope } from '@app/persistence';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ActingUser } from '../http/acting-user.decorator';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { AskedLanguage } from '../http/language.decorator';
import { ApiPage, type PageView } from '../http/page-view';
import { GrantedScope, Requires } from '../identity/access/access.decorators';
import { EvaluateFormsUseCase } from './evaluate-forms.usecase';
import { EvaluateBody } from './evaluate.body';
import { EvaluationSummaryView } from './evaluation-summary.view';
import { EvaluationsQuery, LanguageQuery } from './evaluations.query';
import { EvaluationRunView, EvaluationView } from './evaluations.views';
import { ListEvaluationsUseCase } from './list-evaluations.usecase';
import { ShowEvaluationUseCase } from './show-evaluation.usecase';

@ApiTags('evaluations')
@ApiParam({ name: 'districtCode', example: '110105' })
@Controller('districts/:districtCode/evaluations')
export class EvaluationsController {
  constructor(
    private readonly evaluateForms: EvaluateFormsUseCase,
    private readonly listEvaluations: ListEvaluationsUseCase,
    private readonly showEvaluation: ShowEvaluationUseCase,
  ) {}

  @Post()
  @Requires('evaluations.write')
  @HttpCode(200)
  @ApiOperation({
    summary: '计分',
    description: 'Scores one or all forms of a year and kind. The same score again is not stored a second time.',
  })
  @ApiOkResponse({ type: EvaluationRunView })
  @ApiRefusals(400, 404, 503)
  evaluate(
    @GrantedScope() scope: DistrictScope,
    @Param('districtCode') districtCode: string,
    @Body() body: EvaluateBody,
    @ActingUser() by: string,
  ): Promise<EvaluationRunView> {
    return this.evaluateForms.execute(scope, { ...body, districtCode, by });
  }

  @Get()
  @Requires('evaluations.read')
  @ApiOperation({ summary: '计分结果列表', description: 'Stored evaluations without their sheets.' })
  @ApiPage(EvaluationSummaryView)
  @ApiRefusals(400, 404)
  list(
    @GrantedScope() scope: DistrictScope,
    @Query() query: EvaluationsQuery,
  ): Promise<PageView<EvaluationSummaryView>> {
    return this.listEvaluations.execute(scope, query);
  }

  @Get(':evaluationId')
  @Requires('evaluations.read')
  @ApiOperation({
    summary: '查看计分表',
    description: 'The whole sheet, each line with the sentence that explains it.',
  })
  @ApiOkResponse({ type: EvaluationView })
  @ApiRefusals(404)
  show(
    @GrantedScope() scope: DistrictScope,
    @Param('evaluationId') evaluationId: string,
    @Query() _language: LanguageQuery,
    @AskedLanguage() language: Language,
  ): Promise<EvaluationView> {
    return this.showEvaluation.execute(scope, evaluationId, language);
  }
}

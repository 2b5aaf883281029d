import type { DistrictScope } from '@app/persistence';
import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { GrantedScope, Requires } from '../identity/access/access.decorators';
import { AskSecondOpinionUseCase } from './ask-second-opinion.usecase';
import { SecondOpinionView } from './second-opinion.views';

@ApiTags('replays')
@ApiParam({ name: 'districtCode', example: '110105' })
@Controller('districts/:districtCode/evaluations/:evaluationId')
export class SecondOpinionController {
  constructor(private readonly askSecondOpinion: AskSecondOpinionUseCase) {}

  @Post('second-opinion')
  @Requires('replays.run')
  @HttpCode(200)
  @ApiOperation({
    summary: '第二计分程序复核',
    description: 'The stored score computed by json-rules-engine. Where it does not say the same, an alert is raised.',
  })
  @ApiOkResponse({ type: SecondOpinionView })
  @ApiRefusals(404)
  ask(@GrantedScope() scope: DistrictScope, @Param('evaluationId') evaluationId: string): Promise<SecondOpinionView> {
    return this.askSecondOpinion.execute(scope, evaluationId);
  }
}

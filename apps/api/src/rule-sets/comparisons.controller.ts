import type { DistrictScope } from '@app/persistence';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { Requires, ScopeFor, Unaudited } from '../identity/access/access.decorators';
import { CompareRuleSetsUseCase } from './compare-rule-sets.usecase';
import { ComparisonBody, ComparisonView } from './comparison.views';
import { readSide } from './side.body';

@ApiTags('rule-sets')
@Controller('rule-set-comparisons')
export class ComparisonsController {
  constructor(private readonly compare: CompareRuleSetsUseCase) {}

  @Post()
  @HttpCode(200)
  @Requires('rule-sets.read')
  @Unaudited()
  @ApiOperation({
    summary: '比较规则集',
    description:
      'Any two versions or drafts, bases merged in: every change by meaning, with its sentence; where asked for, also where points differ and by how much.',
  })
  @ApiOkResponse({ type: ComparisonView })
  @ApiRefusals(400, 401, 403, 404, 409)
  create(
    @ScopeFor('drafts.read') drafts: DistrictScope | null,
    @Body() { from, to, withPolicy = false }: ComparisonBody,
  ): Promise<ComparisonView> {
    return this.compare.execute(drafts, { from: readSide(from, 'from'), to: readSide(to, 'to'), withPolicy });
  }
}

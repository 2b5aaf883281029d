import type { DistrictScope } from '@app/persistence';
import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { GrantedScope, Requires } from '../identity/access/access.decorators';
import { BuildEvidenceUseCase } from './build-evidence.usecase';

@ApiTags('proof')
@ApiParam({ name: 'districtCode', example: '110105' })
@Controller('districts/:districtCode/evaluations/:evaluationId/evidence')
export class EvidenceController {
  constructor(private readonly buildEvidence: BuildEvidenceUseCase) {}

  @Get()
  @Requires('evidence.read')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({
    summary: '证据文件',
    description: 'One file that proves a stored score offline: `suanpan verify FILE --key PEM`. See docs/proof.md.',
  })
  @ApiOkResponse({
    description: 'Form revision, resolved rule set, sheet, chain segment, checkpoint and public key.',
    content: { 'application/json': { schema: { type: 'string', format: 'binary' } } },
  })
  @ApiRefusals(401, 403, 404, 409, 503)
  async show(
    @GrantedScope() scope: DistrictScope,
    @Param('evaluationId') evaluationId: string,
  ): Promise<StreamableFile> {
    const file = Buffer.from(await this.buildEvidence.execute(scope, evaluationId), 'utf8');
    const disposition = `attachment; filename="${evaluationId}.evidence.json"`;
    return new StreamableFile(file, { type: 'application/json; charset=utf-8', disposition, length: file.length });
  }
}

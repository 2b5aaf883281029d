import type { DistrictScope, Storage } from '@app/persistence';
import { Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { PageQuery } from '../http/page.query';
import { ApiPage, type PageView } from '../http/page-view';
import { GrantedScope, Requires } from '../identity/access/access.decorators';
import { STORAGE } from '../storage/storage.module';
import { ChainEntryView, ChainVerdictView, ChainView, viewChain, viewEntry, viewVerdict } from './chain.views';

@ApiTags('proof')
@ApiParam({ name: 'districtCode', example: '110105' })
@Controller('districts/:districtCode/chain')
export class ChainController {
  constructor(@Inject(STORAGE) private readonly storage: Storage) {}

  @Get()
  @Requires('chain.read')
  @ApiOperation({ summary: '存证链', description: 'Where the chain of a district stands.' })
  @ApiOkResponse({ type: ChainView })
  @ApiRefusals(401, 403, 404)
  async show(@GrantedScope() scope: DistrictScope, @Param('districtCode') districtCode: string): Promise<ChainView> {
    const { chain } = this.storage;
    const unchained = await chain.countWithoutEntry(scope, districtCode);
    const [head, checkpoint] = await Promise.all([
      chain.entries.head(scope, districtCode),
      chain.checkpoints.latest(scope, districtCode),
    ]);
    return viewChain(districtCode, head, checkpoint, unchained);
  }

  @Get('entries')
  @Requires('chain.read')
  @ApiOperation({ summary: '存证链各项', description: 'The entries, the newest first.' })
  @ApiPage(ChainEntryView)
  @ApiRefusals(400, 401, 403, 404)
  async list(
    @GrantedScope() scope: DistrictScope,
    @Param('districtCode') districtCode: string,
    @Query() { page, perPage }: PageQuery,
  ): Promise<PageView<ChainEntryView>> {
    const window = { page: page - 1, pageSize: perPage };
    const { entries, total } = await this.storage.chain.entries.page(scope, districtCode, window);
    return { data: entries.map(viewEntry), total };
  }

  @Post('verify')
  @Requires('chain.read')
  @HttpCode(200)
  @ApiOperation({
    summary: '核验存证链',
    description: 'Goes through all entries, the stored records in them and the signed checkpoints along them.',
  })
  @ApiOkResponse({ type: ChainVerdictView })
  @ApiRefusals(401, 403, 404)
  async verify(
    @GrantedScope() scope: DistrictScope,
    @Param('districtCode') districtCode: string,
  ): Promise<ChainVerdictView> {
    return viewVerdict(await this.storage.chain.verify(scope, districtCode));
  }
}

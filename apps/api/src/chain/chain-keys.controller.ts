import type { Storage } from '@app/persistence';
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { SignedIn } from '../identity/access/access.decorators';
import { STORAGE } from '../storage/storage.module';
import { CheckpointKeyView, viewKey } from './chain.views';

@ApiTags('proof')
@Controller('chain/keys')
export class ChainKeysController {
  constructor(@Inject(STORAGE) private readonly storage: Storage) {}

  @Get()
  @SignedIn()
  @ApiOperation({ summary: '检查点公钥', description: 'All public keys that checkpoints have been signed with.' })
  @ApiOkResponse({ type: [CheckpointKeyView] })
  @ApiRefusals(401)
  async list(): Promise<CheckpointKeyView[]> {
    return (await this.storage.chain.checkpoints.keys()).map(viewKey);
  }
}

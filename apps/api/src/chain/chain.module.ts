import { Module } from '@nestjs/common';
import { ChainKeeper } from './chain-keeper';
import { ChainKeysController } from './chain-keys.controller';
import { ChainController } from './chain.controller';
import { CheckpointSigner } from './checkpoint-signer';

@Module({
  controllers: [ChainController, ChainKeysController],
  providers: [ChainKeeper, CheckpointSigner],
  exports: [ChainKeeper, CheckpointSigner],
})
export class ChainModule {}

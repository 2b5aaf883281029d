import { Module } from '@nestjs/common';
import { ChainModule } from '../chain/chain.module';
import { RuleSetsModule } from '../rule-sets/rule-sets.module';
import { BuildEvidenceUseCase } from './build-evidence.usecase';
import { EvidenceController } from './evidence.controller';

@Module({
  imports: [ChainModule, RuleSetsModule],
  controllers: [EvidenceController],
  providers: [BuildEvidenceUseCase],
})
export class EvidenceModule {}

import { Module } from '@nestjs/common';
import { ListRuleSetsUseCase } from './list-rule-sets.usecase';
import { RuleSetShelf } from './rule-set-shelf';
import { RuleSetsController } from './rule-sets.controller';
import { ShowRuleSetUseCase } from './show-rule-set.usecase';

@Module({
  controllers: [RuleSetsController],
  providers: [ListRuleSetsUseCase, RuleSetShelf, ShowRuleSetUseCase],
  exports: [RuleSetShelf],
})
export class RuleSetsModule {}

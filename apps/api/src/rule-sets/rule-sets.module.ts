import { Module } from '@nestjs/common';
import { ListRuleSetsUseCase } from './list-rule-sets.usecase';
import { RuleSetShelf } from './rule-set-shelf';
import { RuleSetWithdrawalsController } from './rule-set-withdrawals.controller';
import { RuleSetsController } from './rule-sets.controller';
import { ShowApplicableUseCase } from './show-applicable.usecase';
import { ShowRuleSetUseCase } from './show-rule-set.usecase';
import { WithdrawRuleSetUseCase } from './withdraw-rule-set.usecase';

@Module({
  controllers: [RuleSetsController, RuleSetWithdrawalsController],
  providers: [ListRuleSetsUseCase, RuleSetShelf, ShowApplicableUseCase, ShowRuleSetUseCase, WithdrawRuleSetUseCase],
  exports: [RuleSetShelf],
})
export class RuleSetsModule {}

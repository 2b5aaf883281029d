import { Module } from '@nestjs/common';
import { JobsModule } from '../jobs/jobs.module';
import { CompareRuleSetsUseCase } from './compare-rule-sets.usecase';
import { ComparisonsController } from './comparisons.controller';
import { ListRuleSetsUseCase } from './list-rule-sets.usecase';
import { RuleSetShelf } from './rule-set-shelf';
import { RuleSetWithdrawalsController } from './rule-set-withdrawals.controller';
import { RuleSetsController } from './rule-sets.controller';
import { ShowApplicableUseCase } from './show-applicable.usecase';
import { ShowRuleSetUseCase } from './show-rule-set.usecase';
import { WithdrawRuleSetUseCase } from './withdraw-rule-set.usecase';

@Module({
  imports: [JobsModule],
  controllers: [ComparisonsController, RuleSetsController, RuleSetWithdrawalsController],
  providers: [
    CompareRuleSetsUseCase,
    ListRuleSetsUseCase,
    RuleSetShelf,
    ShowApplicableUseCase,
    ShowRuleSetUseCase,
    WithdrawRuleSetUseCase,
  ],
  exports: [RuleSetShelf],
})
export class RuleSetsModule {}

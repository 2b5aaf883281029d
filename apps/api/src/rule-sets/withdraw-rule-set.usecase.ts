import { RuleSetWithdrawalsRepository, type DistrictScope } from '@app/persistence';
import { dayOf, keyText, type RuleSetKey } from '@app/rule-set';
import { Injectable } from '@nestjs/common';
import { RequestError } from '../http/request-error';
import { viewSummary } from './list-rule-sets.usecase';
import { NoRuleSetError } from './rule-set-errors';
import { RuleSetShelf } from './rule-set-shelf';
import type { RuleSetSummaryView } from './rule-sets.views';

/** Who withdraws, and why. */
export interface Withdrawal {
  readonly by: string;
  readonly reason: string;
}

/** Takes a published version out of force. It stays what it was, and what was scored under it stands. */
@Injectable()
export class WithdrawRuleSetUseCase {
  constructor(
    private readonly withdrawals: RuleSetWithdrawalsRepository,
    private readonly shelf: RuleSetShelf,
  ) {}

  /** @throws NoRuleSetError; RequestError `WITHDRAWN_ALREADY` */
  async execute(scope: DistrictScope, key: RuleSetKey, { by, reason }: Withdrawal): Promise<RuleSetSummaryView> {
    const { districtCode, year, kind, version } = key;
    const library = await this.shelf.refresh();
    const { resolved, refusal } = library.find({ districtCode, year, kind }, version);
    if (refusal) throw new NoRuleSetError(refusal.issue);
    const withdrawal = { districtCode, year, kind, version, at: new Date(), by, reason };
    const isNew = await this.withdrawals.add(scope, withdrawal);
    await this.shelf.refresh();
    const published = await this.shelf.published();
    const stored = published.get(key);
    if (!stored || !resolved) throw new Error('A published rule set was there and is not.');
    if (isNew) return viewSummary(stored, resolved, published);
    const withdrawnOn = dayOf(stored.withdrawal?.at ?? withdrawal.at);
    throw new RequestError('WITHDRAWN_ALREADY', { ruleSet: keyText(key), withdrawnOn });
  }
}

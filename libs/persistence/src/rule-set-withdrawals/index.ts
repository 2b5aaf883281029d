export type { RuleSetWithdrawal } from './rule-set-withdrawal.entity';
export { RuleSetWithdrawalsRepository } from './rule-set-withdrawals.repository';

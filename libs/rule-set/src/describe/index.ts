export { amountInWords } from './amounts';
export { describeCondition, truthOf } from './describe-condition';
export { describeFormula } from './describe-formula';
export { describeAllowed, describeRule, ruleWord } from './describe-rule';
export { listOf, wordFor } from './words';

export { amountInWords } from './amounts';
export { describeCondition, truthOf } from './describe-condition';
export { describeFormula } from './describe-formula';
export { apart, describeAllowed, describeRule, ruleWord } from './describe-rule';
export { listOf, wordFor } from './words';

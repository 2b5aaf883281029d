export type { AnyRuleSet, Change, ChangeCode, Json } from './change';
export { diffRuleSets } from './diff-rule-sets';
export { explainChange } from './explain-change';

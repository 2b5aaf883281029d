export { lintRuleSet, type LintResult } from './lint-rule-set';

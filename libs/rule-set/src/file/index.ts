export { formatRuleSet } from './format-rule-set';
export { parseDistricts, type ParsedDistricts } from './parse-districts';
export { parseJsonText, type ParsedJson } from './json-text';
export { parseRuleSet, parseRuleSetText, type ParsedRuleSet } from './parse-rule-set';
export { RULE_LISTS, STAGE_OF, subjectOf, type AnyRule, type RuleList } from './rule-contexts';
export { ruleSetSchema } from './rule-set.schema';

export { loadDistricts } from './load-districts';
export { loadRuleSetFiles, type LoadedRuleSets } from './load-rule-set-files';

export { DistrictTable, type District } from './districts';
export { type RuleSetRefusal } from './refusal';
export { resolveRuleSet, type Resolution, type RuleSetSource } from './resolve-rule-set';
export { hashedPart, ruleSetContentHash, ruleSetHash, ruleSetTextHash, type HashedRuleSet } from './rule-set-hash';
export { baseKeyOf, compareKeys, keyOf, keyText, type Scope } from './rule-set-key';
export { RuleSetLibrary, type FoundRuleSet } from './rule-set-library';

import { DistrictTable, parseRuleSet, RuleSetLibrary, type ResolvedRuleSet, type RuleSet } from '@app/rule-set';

const districts = new DistrictTable([
  { code: '100000', parentCode: null, name: { zh: '中国', en: 'China' }, alternateNames: [] },
]);

/** A rule set of the nation as scoring takes it, after the same checks as one from a file. */
export function resolved(ruleSet: RuleSet): ResolvedRuleSet {
  const parsed = parseRuleSet(ruleSet);
  const library = new RuleSetLibrary(districts);
  if (parsed.ruleSet) library.add(parsed.ruleSet);
  const resolution = parsed.ruleSet ? library.resolve(parsed.ruleSet) : null;
  if (!resolution?.resolved) throw new Error(JSON.stringify([...parsed.issues, ...(resolution?.issues ?? [])]));
  return resolution.resolved;
}

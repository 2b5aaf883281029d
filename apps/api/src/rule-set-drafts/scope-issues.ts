import type { Issue } from '@app/kernel';
import type { RuleSet, Scope } from '@app/rule-set';

/** Where a rule set is not of the scope that it has to be of. */
export function scopeIssues(ruleSet: RuleSet, scope: Scope): Issue[] {
  return (['districtCode', 'year', 'kind'] as const).flatMap((path): Issue[] => {
    const [found, expected] = [ruleSet[path], scope[path]];
    if (found === expected) return [];
    return [{ code: 'RULE_SET_OF_OTHER_SCOPE', severity: 'error', at: { path }, values: { path, found, expected } }];
  });
}

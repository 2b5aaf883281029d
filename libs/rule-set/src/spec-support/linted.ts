import type { Issue } from '@app/kernel';
import { lintRuleSet } from '../lint';
import { RuleSetLibrary } from '../resolve';
import type { RuleSet } from '../rule-set';
import { districts } from './minimal-rule-set';

/** What lint finds in a rule set, with others in the library. */
export function linted(ruleSet: RuleSet, ...others: readonly RuleSet[]): Issue[] {
  const library = new RuleSetLibrary(districts);
  for (const each of [...others, ruleSet]) library.add(each);
  return lintRuleSet(ruleSet, library).issues;
}

/** The codes of what lint finds. */
export function codesOf(ruleSet: RuleSet, ...others: readonly RuleSet[]): string[] {
  return linted(ruleSet, ...others).map(({ code }) => code);
}

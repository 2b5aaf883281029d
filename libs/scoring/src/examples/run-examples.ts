import type { Issue } from '@app/kernel';
import type { ResolvedRuleSet } from '@app/rule-set';
import { closures } from '../compile/closures';
import { compile } from '../scorer';
import { hasBoundedExamples } from './example-effort';
import { runFormExamples } from './form-examples';
import { runRuleExamples } from './rule-examples';

/**
 * Runs all examples of a rule set, those of single rules and those of whole forms.
 *
 * @returns no issue when every example gives what it expects; one that says so where there are too many to be run
 * @throws UnreadableFormulaError when the set was never linted and holds a formula that doesn't parse
 * @example
 * await runExamples(base) //=> []
 */
export async function runExamples(ruleSet: ResolvedRuleSet): Promise<Issue[]> {
  if (!hasBoundedExamples(ruleSet)) {
    return [{ code: 'EXAMPLES_TOO_COSTLY', severity: 'error', at: { path: 'examples' }, values: {} }];
  }
  const scorer = compile(ruleSet);
  return [
    ...runRuleExamples(ruleSet, closures),
    ...(await runFormExamples(ruleSet, (form, options) => scorer.score(form, options))),
  ];
}

/** How many examples a rule set has, those of single rules and those of whole forms. */
export function countExamples({ methods, deductions, adjustments, examples }: ResolvedRuleSet): number {
  const ofRules = [...methods, ...deductions, ...adjustments].map((rule) => (rule.examples ?? []).length);
  return ofRules.reduce((sum, count) => sum + count, examples.length);
}

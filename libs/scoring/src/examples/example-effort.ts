import { RULE_LISTS, type Condition, type ResolvedRuleSet } from '@app/rule-set';

/** Some fifty times what shipped rule sets need; even the second evaluator is done with it in seconds. */
const MOST_EFFORT = 400_000;

/**
 * Whether the examples of a rule set can be run while somebody waits: rows of all example forms, times comparisons of
 * all rules, stay within bounds. A rule set from outside may hold many of both.
 *
 * @example
 * hasBoundedExamples(base) //=> true
 */
export function hasBoundedExamples(ruleSet: ResolvedRuleSet): boolean {
  const rows = ruleSet.examples.reduce((sum, { form }) => sum + rowsOf(form['indicators']) + 1, 0);
  const rules = RULE_LISTS.flatMap((list) => ruleSet[list].map(({ when }) => comparisonsIn(when) + 1));
  return rows * rules.reduce((sum, count) => sum + count, 0) <= MOST_EFFORT;
}

function rowsOf(indicators: unknown): number {
  return Array.isArray(indicators) ? indicators.length : 0;
}

function comparisonsIn(condition: Condition): number {
  if ('not' in condition) return comparisonsIn(condition.not);
  if ('fact' in condition) return Array.isArray(condition.value) ? condition.value.length : 1;
  const members = 'all' in condition ? condition.all : condition.any;
  return members.reduce((sum, member) => sum + comparisonsIn(member), 0);
}

import { isCanonicalDecimal, type Issue } from '@app/kernel';
import { checkCondition } from '../condition';
import type { FactDefinition, RuleContext } from '../facts';
import { checkFact, isIssue } from '../facts/check-fact';
import { checkFormula, parseFormula } from '../formula';
import type { RuleExample, RuleSet } from '../rule-set';
import { formulasOf, RULE_LISTS, STAGE_OF, subjectOf, type AnyRule, type RuleList } from './rule-contexts';

const MOST_ISSUES = 200;

/**
 * Checks what the JSON Schema cannot: the conditions, formulas and example facts of every rule, against the
 * dictionary of facts. Stops after some 200 issues.
 */
export function checkRules(ruleSet: Pick<RuleSet, RuleList>): Issue[] {
  const issues: Issue[] = [];
  for (const list of RULE_LISTS) {
    for (const [index, rule] of (ruleSet[list] ?? []).entries()) {
      if (issues.length >= MOST_ISSUES) return issues;
      if (isStated(rule)) issues.push(...checkRule(rule, list, `${list}[${index}]`));
    }
  }
  return issues;
}

/** Checks one rule; `path` is where its issues are found. */
export function checkRule(rule: AnyRule, list: RuleList, path: string): Issue[] {
  const context = (member: string): RuleContext => ({
    on: subjectOf(list, rule),
    stage: STAGE_OF[list],
    at: { path: `${path}.${member}` },
  });
  const examples = 'examples' in rule ? (rule.examples ?? []) : [];
  return [
    ...checkCondition(rule.when, context('when')),
    ...formulasOf(rule).flatMap(([member, formula]) => checkFormulaText(formula, context(member))),
    ...examples.flatMap((example, index) => checkExample(example, context(`examples[${index}].facts`))),
  ];
}

/** Parses and checks one formula that gives points. */
function checkFormulaText(text: string, context: RuleContext): Issue[] {
  const { expression, issues } = parseFormula(text, context.at);
  return expression === null ? issues : checkFormula(expression, { ...context, expects: 'points' });
}

function checkExample(example: RuleExample, context: RuleContext): Issue[] {
  return Object.entries(example.facts).flatMap(([name, value]) => {
    const fact = checkFact(name, context);
    if (isIssue(fact)) return [fact];
    if (isValueOf(fact, value)) return [];
    const values = { fact: name, value: String(value).slice(0, 40) };
    return [{ code: 'EXAMPLE_VALUE', severity: 'error', at: context.at, values } satisfies Issue];
  });
}

function isValueOf(fact: FactDefinition, value: string | boolean): boolean {
  if (fact.type === 'boolean') return typeof value === 'boolean';
  if (typeof value !== 'string') return false;
  return fact.type === 'enum' ? fact.values.includes(value) : isCanonicalDecimal(value);
}

/** A rule that is there with all its parts, not one that only removes the base's. */
function isStated(rule: AnyRule | { readonly disabled?: boolean }): rule is AnyRule {
  return rule.disabled !== true;
}

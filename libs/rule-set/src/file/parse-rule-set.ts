import { hasError, type Issue } from '@app/kernel';
import type { RuleSet } from '../rule-set';
import { checkIds } from './check-ids';
import { checkDates } from './check-dates';
import { checkRules } from './check-rules';
import { checkShape } from './check-shape';
import { parseJsonText } from './json-text';
import { checkPlainData } from './plain-data';
import { ruleSetShape } from './shapes';

/** A rule set read from outside, or null with the errors that say why not. */
export interface ParsedRuleSet {
  readonly ruleSet: RuleSet | null;
  readonly issues: Issue[];
}

/**
 * Checks that a value from outside is a rule set that is safe to resolve, compile and store: its shape, its
 * conditions and formulas, its ids and dates. What makes a safe rule set a good one is told by `lintRuleSet`.
 *
 * @returns the rule set without its `$schema` key, or null and the errors in reading order
 * @example
 * parseRuleSet({}).issues[0].code //=> 'SHAPE_KEY_MISSING'
 */
export function parseRuleSet(value: unknown): ParsedRuleSet {
  const unsafe = checkPlainData(value);
  if (unsafe !== null) return { ruleSet: null, issues: [unsafe] };
  const shape = checkShape(value, ruleSetShape);
  if (shape.length > 0) return { ruleSet: null, issues: shape };
  const ruleSet = withoutSchemaKey(value as RuleSet);
  const issues = [...checkIds(ruleSet), ...checkDates(ruleSet), ...checkRules(ruleSet)].filter(isError);
  return hasError(issues) ? { ruleSet: null, issues } : { ruleSet, issues };
}

/**
 * Reads the text of a rule set file: strict JSON of at most 2 MB, without doubled keys, then `parseRuleSet`.
 *
 * @example
 * parseRuleSetText('{').issues[0].code //=> 'JSON_SYNTAX'
 */
export function parseRuleSetText(text: string): ParsedRuleSet {
  const { value, issues } = parseJsonText(text);
  return issues.length > 0 ? { ruleSet: null, issues } : parseRuleSet(value);
}

/** `$schema` is for editors and no part of the rule set. */
function withoutSchemaKey(ruleSet: RuleSet): RuleSet {
  const members = Object.entries(ruleSet).filter(([key]) => key !== '$schema');
  return Object.fromEntries(members) as unknown as RuleSet;
}

function isError(issue: Issue): boolean {
  return issue.severity === 'error';
}

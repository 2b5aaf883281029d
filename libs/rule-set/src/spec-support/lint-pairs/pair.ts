import type { RuleSet } from '../../rule-set';
import { minimalRuleSet } from '../minimal-rule-set';

/** The smallest rule set that shows a class of findings, and the nearest one that does not. */
export interface LintPair {
  /** What is wrong. */
  readonly name: string;
  readonly code: string;
  /** The rule set that is linted, then those that it stands on. */
  readonly wrong: readonly RuleSet[];
  readonly right: readonly RuleSet[];
  /** Codes that come with it and cannot be kept out. */
  readonly beside?: readonly string[];
}

/** A pair of rule sets that stand alone. */
export function pair(name: string, code: string, wrong: Partial<RuleSet>, right: Partial<RuleSet>): LintPair {
  return { name, code, wrong: [minimalRuleSet(wrong)], right: [minimalRuleSet(right)] };
}

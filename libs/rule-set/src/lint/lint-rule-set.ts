import type { Issue } from '@app/kernel';
import { resolveRuleSet, type RuleSetSource } from '../resolve';
import type { ResolvedRuleSet, RuleSet } from '../rule-set';
import { lintBaseMoved } from './base-moved';
import { lintDeductionRange } from './deduction-range';
import { lintDisabled } from './disabled';
import { lintExamples } from './examples';
import { lintFiling } from './filing';
import { lintFormulas } from './formulas';
import { lintGrades } from './grade-bands';
import { lintIds } from './ids';
import { finding, type Lint } from './lint-context';
import { Effort } from './logic/effort';
import { lintMessages } from './messages';
import { lintOpenOnExecution } from './open-on-execution';
import { lintCoverage } from './method-coverage';
import { lintPointsRange } from './points-range';
import { lintNeverApplies, lintShadowed } from './reach';
import { lintScales } from './scales';
import { lintSources } from './sources';
import { lintStanding } from './standing';
import { lintWeights } from './weights-total';

/** What only reads the rule set, in the order in which people read it. */
const READING: readonly Lint[] = [
  lintIds,
  lintDisabled,
  lintBaseMoved,
  lintStanding,
  lintSources,
  lintWeights,
  lintGrades,
  lintScales,
  lintFiling,
  lintFormulas,
  lintMessages,
  lintExamples,
];

/** What searches for facts, and is only of use when conditions and formulas are sound. */
const SEARCHING: readonly Lint[] = [
  lintCoverage,
  lintNeverApplies,
  lintShadowed,
  lintPointsRange,
  lintDeductionRange,
  lintOpenOnExecution,
];

/** Some twenty times what the national rule set needs, and done in a fraction of a second. */
const STEPS = 400_000;

/** A rule set with its bases merged in, and everything that lint has to say about it. */
export interface LintResult {
  readonly resolved: ResolvedRuleSet | null;
  readonly issues: Issue[];
}

/**
 * Looks for everything that is wrong or doubtful in a rule set that `parseRuleSet` let pass: weights that cannot
 * total, items without a method, methods never reached, points outside [0, weight], gaps between grades, sources,
 * sentences, examples and more. Findings about single rules are told for the rules that the set states itself;
 * what depends on the whole is told of the resolved set.
 *
 * @param source where bases and newer versions of them are looked up, such as a `RuleSetLibrary`
 * @example
 * lintRuleSet(ruleSet, library).issues.filter(({ severity }) => severity === 'error') //=> []
 */
export function lintRuleSet(own: RuleSet, source: RuleSetSource): LintResult {
  const { resolved, issues } = resolveRuleSet(own, source);
  if (resolved === null) return { resolved, issues };
  const context = { own, resolved, source, effort: new Effort(STEPS) };
  const found = READING.flatMap((lint) => lint(context));
  const isSound = !found.some(({ code, severity }) => severity === 'error' && UNSOUND.test(code));
  if (isSound) found.push(...SEARCHING.flatMap((lint) => lint(context)));
  if (context.effort.isSpent) found.push(finding('warning', 'LINT_INCOMPLETE', 'methods'));
  return { resolved, issues: found };
}

/** Findings of conditions and formulas that could not be searched. */
const UNSOUND = /^(?:CONDITION|FORMULA|FACT)_/;

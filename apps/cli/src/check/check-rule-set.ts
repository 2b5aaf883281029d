import { hasError, type Issue } from '@app/kernel';
import { compareOnExamples } from '@app/reference';
import { lintRuleSet, type ResolvedRuleSet, type RuleSet, type RuleSetLibrary } from '@app/rule-set';
import { runExamples } from '@app/scoring';

/** A rule set with everything that is to be said about it. */
export interface CheckedRuleSet {
  readonly own: RuleSet;
  /** Null where its bases cannot be found. */
  readonly resolved: ResolvedRuleSet | null;
  readonly issues: readonly Issue[];
}

/** Lints a rule set and runs its examples, those of single rules and those of whole forms, with both evaluators. */
export async function checkRuleSet(own: RuleSet, library: RuleSetLibrary): Promise<CheckedRuleSet> {
  const { resolved, issues } = lintRuleSet(own, library);
  if (resolved === null) return { own, resolved, issues };
  const examples = await runExamples(resolved);
  // What the second evaluator says of a broken example says nothing new.
  const compared = hasError(examples) ? [] : await compareOnExamples(resolved);
  return { own, resolved, issues: [...issues, ...examples, ...compared] };
}

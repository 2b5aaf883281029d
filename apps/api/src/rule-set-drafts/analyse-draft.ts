import { countFindings, type FindingCounts } from '@app/persistence';
import type { Issue } from '@app/kernel';
import { lintRuleSet, ruleSetHash, type ResolvedRuleSet, type RuleSet, type RuleSetSource } from '@app/rule-set';
import { runExamples } from '@app/scoring';

/** A draft's rule set with everything that is to be said about it. */
export interface DraftAnalysis {
  readonly ruleSet: RuleSet;
  /** Null where its bases cannot be merged in. */
  readonly resolved: ResolvedRuleSet | null;
  readonly resolvedHash: string | null;
  readonly lint: readonly Issue[];
  /** Examples that don't give what they expect. */
  readonly examples: readonly Issue[];
  readonly counts: FindingCounts;
}

/** Lints a draft and runs its examples: what is done on every save and every look. */
export async function analyseDraft(ruleSet: RuleSet, source: RuleSetSource): Promise<DraftAnalysis> {
  const { resolved, issues: lint } = lintRuleSet(ruleSet, source);
  const examples = resolved === null ? [] : await runExamples(resolved);
  return {
    ruleSet,
    resolved,
    resolvedHash: resolved && ruleSetHash(resolved),
    lint,
    examples,
    counts: countFindings([...lint, ...examples]),
  };
}

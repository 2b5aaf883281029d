import { countFindings, type FindingCounts } from '@app/persistence';
import type { Issue } from '@app/kernel';
import {
  lintRuleSet,
  newerBaseOf,
  ruleSetContentHash,
  ruleSetHash,
  type BasePin,
  type ResolvedRuleSet,
  type RuleSet,
  type RuleSetSource,
} from '@app/rule-set';
import { hasBoundedExamples, measureCoverage, runExamples, type Coverage } from '@app/scoring';

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
  /** What the examples reach; null where there is nothing to run them on. */
  readonly coverage: Coverage | null;
  /** The newest version of the base, where it is newer than the one built on. */
  readonly newerBase: BasePin | null;
}

const MOST_KEPT = 20;
const known = new WeakMap<RuleSetSource, Map<string, Promise<DraftAnalysis>>>();

/**
 * Lints a draft and runs its examples: what is done on every save and every look. The same content on the same
 * published rule sets is worked through once.
 */
export function analyseDraft(ruleSet: RuleSet, source: RuleSetSource): Promise<DraftAnalysis> {
  const analyses = known.get(source) ?? new Map<string, Promise<DraftAnalysis>>();
  known.set(source, analyses);
  const name = ruleSetContentHash(ruleSet);
  const analysis = analyses.get(name) ?? analyse(ruleSet, source);
  // Put in again, it is the last to be dropped.
  analyses.delete(name);
  analyses.set(name, analysis);
  analysis.catch(() => analyses.delete(name));
  const [oldest] = analyses.keys();
  if (analyses.size > MOST_KEPT && oldest !== undefined) analyses.delete(oldest);
  return analysis;
}

async function analyse(ruleSet: RuleSet, source: RuleSetSource): Promise<DraftAnalysis> {
  const { resolved, issues: lint } = lintRuleSet(ruleSet, source);
  const examples = resolved === null ? [] : await runExamples(resolved);
  return {
    ruleSet,
    resolved,
    resolvedHash: resolved && ruleSetHash(resolved),
    lint,
    examples,
    counts: countFindings([...lint, ...examples]),
    coverage: resolved && hasBoundedExamples(resolved) ? measureCoverage(resolved) : null,
    newerBase: newerBaseOf(ruleSet, source),
  };
}

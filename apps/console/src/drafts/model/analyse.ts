import type { Issue } from '@app/kernel';
import {
  lintRuleSet,
  resolveRuleSet,
  RuleSetLibrary,
  DistrictTable,
  baseKeyOf,
  parseRuleSet,
  type District,
  type ResolvedRuleSet,
  type RuleSet,
} from '@app/rule-set';
import { countExamples, measureCoverage, runExamples, type Coverage } from '@app/scoring';

/** What a draft is looked at with: the districts, and every published rule set that it may build on. */
export interface Surroundings {
  readonly districts: readonly District[];
  readonly published: readonly RuleSet[];
}

/** Everything that is to be said about a draft as it stands. */
export interface Analysis {
  readonly resolved: ResolvedRuleSet | null;
  /** The base by itself, resolved: what is inherited. */
  readonly base: ResolvedRuleSet | null;
  /** What makes it unsafe to store, or what lint says. */
  readonly issues: readonly Issue[];
  /** Whether the service would store it. */
  readonly isStorable: boolean;
  readonly examples: { readonly passed: number; readonly failed: number; readonly issues: readonly Issue[] };
  readonly coverage: Coverage | null;
}

export function libraryOf({ districts, published }: Surroundings): RuleSetLibrary {
  const library = new RuleSetLibrary(new DistrictTable(districts));
  for (const ruleSet of published) library.add(ruleSet);
  return library;
}

/** The draft with its bases merged in, and the base alone: what has to be at hand while one types. */
export function resolveDraft(ruleSet: RuleSet, library: RuleSetLibrary): Pick<Analysis, 'resolved' | 'base'> {
  const key = baseKeyOf(ruleSet);
  const base = key === null ? null : library.resolve(key).resolved;
  return { resolved: resolveRuleSet(ruleSet, library).resolved, base };
}

/** Lint, examples and coverage: what takes its time, and is done beside. */
export async function analyse(ruleSet: RuleSet, library: RuleSetLibrary): Promise<Analysis> {
  const { resolved, base } = resolveDraft(ruleSet, library);
  const parsed = parseRuleSet(ruleSet);
  const nothing = { passed: 0, failed: 0, issues: [] };
  if (parsed.ruleSet === null) {
    return { resolved: null, base, issues: parsed.issues, isStorable: false, examples: nothing, coverage: null };
  }
  const lint = lintRuleSet(parsed.ruleSet, library);
  if (lint.resolved === null || resolved === null) {
    return { resolved, base, issues: lint.issues, isStorable: true, examples: nothing, coverage: null };
  }
  const failures = await runExamples(lint.resolved);
  const all = countExamples(lint.resolved);
  const failed = new Set(failures.map(({ at, values }) => `${at.path} ${values['example']}`)).size;
  return {
    resolved,
    base,
    issues: lint.issues,
    isStorable: true,
    examples: { passed: Math.max(0, all - failed), failed, issues: failures },
    coverage: measureCoverage(lint.resolved),
  };
}

import { hasError, type Issue } from '@app/kernel';
import { keyText, lintRuleSet, type ResolvedRuleSet, type Scope } from '@app/rule-set';
import { EXIT, type ExitCode } from '../program/exit-code';
import { UsageError } from '../program/usage-error';
import type { LoadedRules } from './load-rules';
import { knownKeys, parseAddress } from './rule-set-address';

/** The rule set to score with, or why there is none; the issues of loading come along in both cases. */
export type FoundForScoring =
  | { readonly ruleSet: ResolvedRuleSet; readonly issues: readonly Issue[] }
  | { readonly ruleSet: null; readonly issues: readonly Issue[]; readonly exitCode: ExitCode };

/**
 * The latest rule set of a scope, or the one that `key` names. A scope without one is a wrong use, and the issue says
 * what there is instead; a scope whose file could not be loaded is never scored by an older version in its place.
 *
 * @throws UsageError when `key` is none
 */
export function findRuleSet(scope: Scope, key: string | undefined, rules: LoadedRules): FoundForScoring {
  const address = key === undefined ? { scope } : parseAddress(key, scope.kind);
  if (address === null) {
    throw new UsageError('CLI_RULE_SET_KEY_MALFORMED', { given: key ?? '', keys: knownKeys(rules.library) });
  }
  const loading = rules.issues.filter(({ severity }) => severity !== 'info');
  if (hasError(loading.filter((issue) => isAbout(issue, address.scope)))) {
    return { ruleSet: null, issues: loading, exitCode: EXIT.findings };
  }
  const { resolved, refusal, issues } = rules.library.find(address.scope, address.version);
  if (resolved !== null) return { ruleSet: resolved, issues: [...loading, ...issues, ...lintOwn(resolved, rules)] };
  const exitCode = refusal === null || hasError(loading) ? EXIT.findings : EXIT.wrongUse;
  return { ruleSet: null, issues: [...loading, ...issues], exitCode };
}

function isAbout({ at }: Issue, { districtCode, year, kind }: Scope): boolean {
  return at.file?.startsWith(`${districtCode}/${year}/${kind}.v`) ?? false;
}

/** The shipped rule sets were checked before they were shipped; those of somebody's own folder are checked here. */
function lintOwn(resolved: ResolvedRuleSet, { library, hasOwn }: LoadedRules): Issue[] {
  const own = library.get(resolved);
  if (!hasOwn || own === null) return [];
  const file = `${keyText(own)}.json`;
  return lintRuleSet(own, library)
    .issues.filter(({ severity }) => severity === 'error')
    .map((issue) => ({ ...issue, at: { file, ...issue.at } }));
}

import type { Issue, Severity } from '@app/kernel';
import type { AnyRule, RuleList } from '../file';
import { RULE_LISTS } from '../file';
import type { RuleSetSource } from '../resolve';
import { keyText } from '../resolve';
import type { ResolvedRuleSet, RuleSet } from '../rule-set';
import type { Effort } from './logic/effort';

/** What lint looks at: the rule set as it is written, resolved with its bases, and where the bases come from. */
export interface LintContext {
  readonly own: RuleSet;
  readonly resolved: ResolvedRuleSet;
  readonly source: RuleSetSource;
  readonly effort: Effort;
}

/** One class of findings. */
export type Lint = (context: LintContext) => Issue[];

/** A rule with the list it stands in and the path that issues name it by. */
export interface ListedRule {
  readonly rule: AnyRule;
  readonly list: RuleList;
  readonly path: string;
}

/** The rules that the rule set itself states; those of its bases were looked at when these were published. */
export function ownRules(context: LintContext): ListedRule[] {
  return allRules(context.resolved).filter(({ path }) => isOwn(path, context));
}

/** Every rule of a resolved rule set. */
export function allRules(resolved: ResolvedRuleSet): ListedRule[] {
  return RULE_LISTS.flatMap((list) =>
    resolved[list].map((rule: AnyRule) => ({ rule, list, path: `${list}.${rule.id}` })),
  );
}

/** Whether the value at a path of the resolved rule set is stated by the rule set itself, not by a base. */
export function isOwn(path: string, { own, resolved }: LintContext): boolean {
  const origin = resolved.origins[path];
  return origin !== undefined && keyText(origin) === keyText(own);
}

export function finding(severity: Severity, code: string, path: string, values: Issue['values'] = {}): Issue {
  return { code, severity, at: { path }, values };
}

import { RULE_LISTS } from '../file';
import { nearest } from '../nearest';
import { baseKeyOf, resolveRuleSet, type RuleSetSource } from '../resolve';
import type { ResolvedRuleSet, RuleSet } from '../rule-set';
import { finding, type Lint } from './lint-context';

/** Entries that remove a rule which the base does not have. */
export const lintDisabled: Lint = ({ own, source }) => {
  const base = resolvedBaseOf(own, source);
  return RULE_LISTS.flatMap((list) => {
    const ids = (base?.[list] ?? []).map(({ id }) => id);
    const idle = (own[list] ?? []).filter(({ id, disabled }) => disabled === true && !ids.includes(id));
    return idle.map(({ id }) => {
      const values = { id, suggestion: nearest(id, ids) ?? '—' };
      return finding('error', 'DISABLED_UNKNOWN', `${list}.${id}`, values);
    });
  });
};

/** The resolved base of a rule set, or null where it has none. */
export function resolvedBaseOf(own: RuleSet, source: RuleSetSource): ResolvedRuleSet | null {
  const key = baseKeyOf(own);
  const base = key && source.get(key);
  return base && resolveRuleSet(base, source).resolved;
}

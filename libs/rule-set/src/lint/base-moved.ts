import { canonicalJson, type Hashable, type Issue } from '@app/kernel';
import { RULE_LISTS } from '../file';
import { baseKeyOf, keyText, resolveRuleSet } from '../resolve';
import type { ResolvedRuleSet, RuleSet } from '../rule-set';
import { resolvedBaseOf } from './disabled';
import { finding, type Lint } from './lint-context';

const WHOLES = ['grades', 'rounding', 'reading', 'filing'] as const;

/**
 * The base has a newer version. Nothing changes by itself; but where the newer version changes or drops what the
 * rule set overrides, the override was made against something that is no longer so.
 */
export const lintBaseMoved: Lint = ({ own, source }) => {
  const pinned = baseKeyOf(own);
  const version = pinned && source.versionsOf(pinned).at(-1);
  if (!pinned || !version || version <= pinned.version) return [];
  const newer = source.get({ ...pinned, version });
  const [before, after] = [resolvedBaseOf(own, source), newer && resolveRuleSet(newer, source).resolved];
  if (!before || !after) return [];
  const names = { base: keyText(pinned), newer: keyText(after) };
  const moved = overriddenPaths(own).filter((path) => written(before, path) !== written(after, path));
  return [
    finding('info', 'BASE_HAS_NEWER', 'extends', names),
    ...moved.map((path): Issue => finding('warning', 'BASE_MOVED', path, { ...names, path })),
  ];
};

function overriddenPaths(own: RuleSet): string[] {
  return [
    ...(own.weights?.total === undefined ? [] : ['weights.total']),
    ...(own.weights?.execution === undefined ? [] : ['weights.execution']),
    ...Object.keys(own.weights?.groups ?? {}).map((group) => `weights.groups.${group}`),
    ...WHOLES.filter((part) => own[part] !== undefined),
    ...RULE_LISTS.flatMap((list) => (own[list] ?? []).map(({ id }) => `${list}.${id}`)),
  ];
}

/** The value at a path as text; values that are nowhere are all alike, so a rule new in both is no override. */
function written(resolved: ResolvedRuleSet, path: string): string {
  const [part = '', ...rest] = path.split('.');
  const list = RULE_LISTS.find((name) => name === part);
  const value = list ? resolved[list].find(({ id }) => id === rest.join('.')) : valueAt(resolved, path);
  return value === undefined ? '' : canonicalJson(value as unknown as Hashable);
}

function valueAt(resolved: ResolvedRuleSet, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], resolved);
}

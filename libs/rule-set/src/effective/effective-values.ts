import { asJson, type Json } from '../diff/change';
import { RULE_LISTS } from '../file';
import { keyOf, keyText } from '../resolve';
import { STANDING_PARTS, type ResolvedRuleSet, type RuleSetKey } from '../rule-set';

/** One value that holds in a district, and the rule set that states it. */
export interface EffectiveValue {
  /** Rules, sources and examples by their id: `weights.groups.output`, `methods.indicator.met`, `rounding`. */
  readonly path: string;
  /** Null where the rule set removes what its base states. */
  readonly value: Json;
  /** The rule set that states the value; null where none in the chain does. */
  readonly origin: RuleSetKey | null;
  /** Whether the rule set itself states the value, not one of its bases. */
  readonly isOwn: boolean;
  /** What the base says at this path where the rule set says something else; null where it says nothing. */
  readonly inherited: Json;
}

/**
 * Every value of a resolved rule set with where it comes from, in reading order. With the resolved base at hand each
 * own value also shows what it took the place of, and rules of the base that were removed are listed with null.
 *
 * @param base the rule set that `extends` names, resolved; left out, nothing is told of it
 * @example
 * effectiveValues(resolved).find(({ path }) => path === 'weights.total')?.origin?.districtCode //=> '100000'
 */
export function effectiveValues(resolved: ResolvedRuleSet, base: ResolvedRuleSet | null = null): EffectiveValue[] {
  const stated = new Map(valuesOf(resolved));
  const inherited = new Map(base === null ? [] : valuesOf(base).filter(([path]) => !isOwnAlways(path)));
  const removed = [...inherited.keys()].filter((path) => !stated.has(path));
  const name = keyText(resolved);
  return [...stated.keys(), ...removed].map((path) => {
    const isRemoved = !stated.has(path);
    const origin = isRemoved || isOwnAlways(path) ? keyOf(resolved) : (resolved.origins[path] ?? null);
    const isOwn = origin !== null && keyText(origin) === name;
    const value = asJson(stated.get(path));
    return { path, value, origin, isOwn, inherited: isOwn ? asJson(inherited.get(path)) : null };
  });
}

function valuesOf(resolved: ResolvedRuleSet): [path: string, value: unknown][] {
  const { weights } = resolved;
  const listed = (list: string, entries: readonly { readonly id: string }[]): [string, unknown][] =>
    entries.map((entry) => [`${list}.${entry.id}`, entry]);
  return [
    ['title', resolved.title],
    ...(resolved.note === undefined ? [] : ([['note', resolved.note]] as [string, unknown][])),
    ['weights.total', weights.total],
    ['weights.execution', weights.execution],
    ...Object.entries(weights.groups).map(([group, rule]): [string, unknown] => [`weights.groups.${group}`, rule]),
    ...RULE_LISTS.flatMap((list) => listed(list, resolved[list])),
    ['grades', resolved.grades],
    ['rounding', resolved.rounding],
    ['reading', resolved.reading],
    ...(resolved.filing === undefined ? [] : ([['filing', resolved.filing]] as [string, unknown][])),
    ...STANDING_PARTS.map((part): [string, unknown] => [`standing.${part}`, resolved.standing[part]]),
    ...listed('sources', resolved.sources),
    ...listed('examples', resolved.examples),
  ];
}

/** Title, note and examples are never inherited. */
function isOwnAlways(path: string): boolean {
  return path === 'title' || path === 'note' || path.startsWith('examples.');
}

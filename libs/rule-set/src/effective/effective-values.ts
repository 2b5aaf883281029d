import { asJson, type Json } from '../diff/change';
import { keyOf, keyText } from '../resolve';
import { statedParts } from '../resolve/stated-parts';
import type { ResolvedRuleSet, RuleSetKey } from '../rule-set';

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
  const note: [string, unknown][] = resolved.note === undefined ? [] : [['note', resolved.note]];
  const examples = resolved.examples.map((example): [string, unknown] => [`examples.${example.id}`, example]);
  return [['title', resolved.title], ...note, ...statedParts(resolved), ...examples];
}

/** Title, note and examples are never inherited. */
function isOwnAlways(path: string): boolean {
  return path === 'title' || path === 'note' || path.startsWith('examples.');
}

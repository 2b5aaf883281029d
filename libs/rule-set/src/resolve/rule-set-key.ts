import type { RuleSet, RuleSetKey } from '../rule-set';

/** What a rule set is about, without its version. */
export type Scope = Pick<RuleSetKey, 'districtCode' | 'year' | 'kind'>;

/**
 * A key as people and files write it.
 *
 * @example
 * keyText({ districtCode: '510403', year: 2020, kind: 'project', version: 1 }) //=> '510403/2020/project.v1'
 */
export function keyText({ districtCode, year, kind, version }: RuleSetKey): string {
  return `${districtCode}/${year}/${kind}.v${version}`;
}

/**
 * The key of a rule set, without the rest of it.
 *
 * @example
 * keyOf(ruleSet) //=> { districtCode: '510403', year: 2020, kind: 'project', version: 1 }
 */
export function keyOf({ districtCode, year, kind, version }: RuleSetKey): RuleSetKey {
  return { districtCode, year, kind, version };
}

/**
 * The key of the rule set that another one builds on, or null where it builds on none.
 *
 * @example
 * baseKeyOf({ kind: 'project' }) //=> null
 */
export function baseKeyOf(ruleSet: Pick<RuleSet, 'extends' | 'kind'>): RuleSetKey | null {
  return ruleSet.extends ? { ...ruleSet.extends, kind: ruleSet.kind } : null;
}

/**
 * For sorting: by district, year, kind and version.
 *
 * @example
 * [...keys].sort(compareKeys)[0]?.districtCode //=> '100000'
 */
export function compareKeys(a: RuleSetKey, b: RuleSetKey): number {
  if (a.districtCode !== b.districtCode) return a.districtCode < b.districtCode ? -1 : 1;
  if (a.year !== b.year) return a.year - b.year;
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
  return a.version - b.version;
}

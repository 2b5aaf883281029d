import { canonicalJson, type Hashable } from '@app/kernel';
import type { ResolvedRuleSet, RuleSet } from '../rule-set';

/** Plain data, as it is stored and sent. */
export type Json = Hashable;

/** Every way in which two rule sets can differ; each has its sentence in the catalogue. */
export type ChangeCode =
  | 'CHANGE_TITLE'
  | 'CHANGE_NOTE'
  | 'CHANGE_BASE'
  | 'CHANGE_OFFICIAL'
  | 'CHANGE_TOTAL'
  | 'CHANGE_WEIGHT'
  | 'CHANGE_GRADE_EDGE'
  | 'CHANGE_ROUNDING'
  | 'CHANGE_STRICT_WORDS'
  | 'CHANGE_SCALE'
  | 'CHANGE_DEADLINE'
  | 'CHANGE_STANDING'
  | 'CHANGE_STANDING_NOTE'
  | 'CHANGE_SOURCE_ADDED'
  | 'CHANGE_SOURCE_REMOVED'
  | 'CHANGE_SOURCE'
  | 'CHANGE_EXAMPLE_ADDED'
  | 'CHANGE_EXAMPLE_REMOVED'
  | 'CHANGE_EXAMPLE'
  | RuleChangeCode;

export type RuleChangeCode =
  | 'CHANGE_RULE_ADDED'
  | 'CHANGE_RULE_ADDED_BEFORE'
  | 'CHANGE_RULE_REMOVED'
  | 'CHANGE_RULE_OFF'
  | 'CHANGE_RULE_ON'
  | 'CHANGE_RULE_MOVED'
  | 'CHANGE_RULE_MOVED_LAST'
  | 'CHANGE_THRESHOLD'
  | 'CHANGE_CONDITION'
  | 'CHANGE_POINTS'
  | 'CHANGE_CAP'
  | 'CHANGE_ALLOWED'
  | 'CHANGE_RULE_ROUNDING'
  | 'CHANGE_BASIS'
  | 'CHANGE_SUBJECT'
  | 'CHANGE_REASON'
  | 'CHANGE_MESSAGE'
  | 'CHANGE_RULE_SOURCE'
  | 'CHANGE_RULE_STANDING'
  | 'CHANGE_RULE_EXAMPLES'
  | 'CHANGE_CHECK_CODE'
  | 'CHANGE_SEVERITY'
  | 'CHANGE_FIELD';

/** One difference between two rule sets: what, where, and the values before and after. `explainChange` says it. */
export interface Change {
  readonly code: ChangeCode;
  /** Rules by their id: `weights.groups.output`, `methods.indicator.met.points`. */
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly from: Json;
  readonly to: Json;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Rule sets as their files state them, or with their bases merged in. */
export type AnyRuleSet = RuleSet | ResolvedRuleSet;

/** A part of a rule set as plain data; null where it is not there. */
export function asJson(value: unknown): Json {
  return (value ?? null) as Json;
}

/** Whether two parts say the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(asJson(a)) === canonicalJson(asJson(b));
}

/** The change of one value, or none where both are the same. */
export function changeOf(
  code: ChangeCode,
  path: string,
  from: unknown,
  to: unknown,
  values: Change['values'] = {},
): Change[] {
  if (isSame(from, to)) return [];
  const [before, after] = [asJson(from), asJson(to)];
  const kind = before === null ? 'added' : after === null ? 'removed' : 'changed';
  return [{ code, path, kind, from: before, to: after, values }];
}

/** A list by the id of its entries; a missing list is an empty one. */
export function byId<Entry extends { readonly id: string }>(
  entries: readonly Entry[] | undefined,
): ReadonlyMap<string, Entry> {
  return new Map((entries ?? []).map((entry) => [entry.id, entry]));
}

/** Every key of two maps, those of the second in its order, then those that only the first has. */
export function keysOf<Value>(from: ReadonlyMap<string, Value>, to: ReadonlyMap<string, Value>): string[] {
  return [...new Set([...to.keys(), ...from.keys()])];
}

import { canonicalJson } from '@app/kernel';
import type { RuleSet } from '@app/rule-set';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Both sides of a lost race in one, and the places where they want different things: there, mine was taken. */
export interface Merged {
  readonly ruleSet: RuleSet;
  readonly conflicts: readonly string[];
}

/**
 * Puts two changes of the same rule set together. What only one side changed is taken from it; lists of things with
 * ids are merged thing by thing. Where both changed the same value differently, mine stays and the place is named.
 *
 * @example
 * mergeThree(base, mine, theirs).conflicts //=> ['weights.groups.output.fixed']
 */
export function mergeThree(base: RuleSet, mine: RuleSet, theirs: RuleSet): Merged {
  const conflicts: string[] = [];
  const merged = merge(asJson(base), asJson(mine), asJson(theirs), '', conflicts);
  return { ruleSet: merged as unknown as RuleSet, conflicts };
}

function merge(
  base: Json | undefined,
  mine: Json | undefined,
  theirs: Json | undefined,
  path: string,
  conflicts: string[],
): Json | undefined {
  if (isSame(mine, theirs) || isSame(base, theirs)) return mine;
  if (isSame(base, mine)) return theirs;
  if (isRecord(mine) && isRecord(theirs))
    return mergeRecords(isRecord(base) ? base : {}, mine, theirs, path, conflicts);
  if (isListOfIds(mine) && isListOfIds(theirs)) {
    return mergeLists(isListOfIds(base) ? base : [], mine, theirs, path, conflicts);
  }
  conflicts.push(path);
  return mine;
}

type JsonRecord = Readonly<Record<string, Json>>;
type Identified = JsonRecord & { readonly id: string };

function mergeRecords(base: JsonRecord, mine: JsonRecord, theirs: JsonRecord, path: string, conflicts: string[]): Json {
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const members = keys.map((key): [string, Json | undefined] => [
    key,
    merge(base[key], mine[key], theirs[key], path === '' ? key : `${path}.${key}`, conflicts),
  ]);
  return Object.fromEntries(members.filter((member): member is [string, Json] => member[1] !== undefined));
}

/** Things that one side added or took away are added or taken away; the order is mine, with theirs after what they follow. */
function mergeLists(
  base: readonly Identified[],
  mine: readonly Identified[],
  theirs: readonly Identified[],
  path: string,
  conflicts: string[],
): Json {
  const find = (list: readonly Identified[], id: string) => list.find((each) => each.id === id);
  const order = mine.map(({ id }) => id);
  theirs.forEach(({ id }, index) => {
    if (order.includes(id)) return;
    const before = theirs[index - 1]?.id;
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  });
  return order.flatMap((id) => {
    const merged = merge(find(base, id), find(mine, id), find(theirs, id), `${path}.${id}`, conflicts);
    return merged === undefined ? [] : [merged];
  });
}

function isSame(a: Json | undefined, b: Json | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return canonicalJson(a) === canonicalJson(b);
}

function isRecord(value: Json | undefined): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOfIds(value: Json | undefined): value is readonly Identified[] {
  return (
    Array.isArray(value) && value.every((each) => isRecord(each as Json) && typeof (each as Identified).id === 'string')
  );
}

function asJson(ruleSet: RuleSet): Json {
  return ruleSet as unknown as Json;
}

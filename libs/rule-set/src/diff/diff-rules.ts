import { RULE_LISTS, type AnyRule, type RuleList } from '../file';
import type { RemovedRule } from '../rule-set';
import { byId, changeOf, type AnyRuleSet, type Change } from './change';
import { diffRule } from './diff-rule';
import { movedIds } from './moved-ids';

type Entry = AnyRule | RemovedRule;
type Entries = ReadonlyMap<string, Entry>;

/** Lists whose order decides: the first method wins, and each deduction or adjustment sees what the ones before left. */
const ORDERED: readonly RuleList[] = ['methods', 'deductions', 'adjustments'];

/** Rules added, removed, moved and changed, list by list in the order of the second rule set. */
export function diffRules(from: AnyRuleSet, to: AnyRuleSet): Change[] {
  return RULE_LISTS.flatMap((list) => diffList(list, byId<Entry>(from[list]), byId<Entry>(to[list])));
}

function diffList(list: RuleList, from: Entries, to: Entries): Change[] {
  const kept = [...to].flatMap(([id, entry]) => diffEntry({ list, id, before: nextOf(to, id) }, from.get(id), entry));
  const gone = [...from.keys()].filter((id) => !to.has(id));
  const removed = gone.flatMap((id) => diffEntry({ list, id, before: null }, from.get(id), undefined));
  return [...kept, ...removed, ...(ORDERED.includes(list) ? diffOrder(list, from, to) : [])];
}

interface Named {
  readonly list: RuleList;
  readonly id: string;
  /** The rule that stands behind this one. */
  readonly before: string | null;
}

function diffEntry({ list, id, before }: Named, from: Entry | undefined, to: Entry | undefined): Change[] {
  const path = `${list}.${id}`;
  const values = { list, rule: id };
  if (isRemoval(from) || isRemoval(to)) {
    if (isRemoval(from) && isRemoval(to)) return [];
    if (from === undefined) return changeOf('CHANGE_RULE_OFF', path, null, to, values);
    if (to === undefined) return changeOf('CHANGE_RULE_ON', path, from, null, values);
  }
  if (isStated(from) && isStated(to)) return diffRule({ list, id }, from, to);
  if (isStated(from)) return changeOf('CHANGE_RULE_REMOVED', path, from, null, values);
  const isBefore = before !== null && ORDERED.includes(list);
  return isBefore
    ? changeOf('CHANGE_RULE_ADDED_BEFORE', path, null, to, { ...values, before })
    : changeOf('CHANGE_RULE_ADDED', path, null, to, values);
}

function isRemoval(entry: Entry | undefined): entry is RemovedRule {
  return entry?.disabled === true;
}

function isStated(entry: Entry | undefined): entry is AnyRule {
  return entry !== undefined && !isRemoval(entry);
}

function nextOf(entries: Entries, id: string): string | null {
  const ids = [...entries].filter(([, entry]) => isStated(entry)).map(([each]) => each);
  const at = ids.indexOf(id);
  return at < 0 ? null : (ids[at + 1] ?? null);
}

function diffOrder(list: RuleList, from: Entries, to: Entries): Change[] {
  const common = (entries: Entries, others: Entries) =>
    [...entries.keys()].filter((id) => isStated(entries.get(id)) && isStated(others.get(id)));
  const [before, after] = [common(from, to), common(to, from)];
  return movedIds(before, after).flatMap((id) => {
    const next = nextOf(to, id);
    const values = { list, rule: id };
    const [old, now] = [before.indexOf(id), after.indexOf(id)];
    return next === null
      ? changeOf('CHANGE_RULE_MOVED_LAST', `${list}.${id}`, old, now, values)
      : changeOf('CHANGE_RULE_MOVED', `${list}.${id}`, old, now, { ...values, before: next });
  });
}

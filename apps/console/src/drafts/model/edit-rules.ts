import type { AnyRule, RemovedRule, ResolvedRuleSet, RuleList, RuleSet } from '@app/rule-set';

type Entry = AnyRule | RemovedRule;

/** How a rule of the editor's list stands: own ones can be changed, inherited ones overridden or switched off. */
export type RuleStanding = 'own' | 'overridden' | 'inherited' | 'disabled';

export interface ListedRule {
  readonly id: string;
  readonly rule: AnyRule;
  readonly standing: RuleStanding;
}

export function ownEntries(ruleSet: RuleSet, list: RuleList): readonly Entry[] {
  return ruleSet[list] ?? [];
}

/** The rules of a list as they are tried, with those of the base that the draft switches off, where they stood. */
export function rulesOf(ruleSet: RuleSet, base: ResolvedRuleSet | null, list: RuleList): ListedRule[] {
  const inherited: readonly AnyRule[] = base?.[list] ?? [];
  const own = new Map(ownEntries(ruleSet, list).map((entry) => [entry.id, entry]));
  const known = new Set(inherited.map(({ id }) => id));
  const added = [...own.values()].filter((entry): entry is AnyRule => !known.has(entry.id) && !isRemoval(entry));
  return [
    ...added.map((rule): ListedRule => ({ id: rule.id, rule, standing: 'own' })),
    ...inherited.map((rule): ListedRule => {
      const entry = own.get(rule.id);
      if (entry === undefined) return { id: rule.id, rule, standing: 'inherited' };
      if (isRemoval(entry)) return { id: rule.id, rule, standing: 'disabled' };
      return { id: rule.id, rule: entry, standing: 'overridden' };
    }),
  ];
}

/** States a rule in the draft: a new one, or in place of the base's of its id. */
export function setRule(ruleSet: RuleSet, list: RuleList, rule: AnyRule): RuleSet {
  const entries = ownEntries(ruleSet, list);
  const isThere = entries.some(({ id }) => id === rule.id);
  return withList(
    ruleSet,
    list,
    isThere ? entries.map((entry) => (entry.id === rule.id ? rule : entry)) : [rule, ...entries],
  );
}

/** Switches a rule of the base off. */
export function disableRule(ruleSet: RuleSet, list: RuleList, id: string): RuleSet {
  const entries = ownEntries(ruleSet, list).filter((entry) => entry.id !== id);
  return withList(ruleSet, list, [...entries, { id, disabled: true }]);
}

/** Takes back what the draft says of a rule: an own one is gone, the base's holds again. */
export function resetRule(ruleSet: RuleSet, list: RuleList, id: string): RuleSet {
  return withList(
    ruleSet,
    list,
    ownEntries(ruleSet, list).filter((entry) => entry.id !== id),
  );
}

/** Moves an own rule among the own ones; where the first match wins, order is policy. */
export function moveRule(ruleSet: RuleSet, list: RuleList, id: string, by: -1 | 1): RuleSet {
  const entries = [...ownEntries(ruleSet, list)];
  const from = entries.findIndex((entry) => entry.id === id);
  const to = from + by;
  const [moved, other] = [entries[from], entries[to]];
  if (moved === undefined || other === undefined) return ruleSet;
  entries[from] = other;
  entries[to] = moved;
  return withList(ruleSet, list, entries);
}

/** Gives an own rule another id, wherever the draft names it. */
export function renameRule(ruleSet: RuleSet, list: RuleList, id: string, next: string): RuleSet {
  const rename = (entry: Entry): Entry => (entry.id === id ? { ...entry, id: next } : entry);
  return withList(ruleSet, list, ownEntries(ruleSet, list).map(rename));
}

/** An id that no rule of the list has yet. */
export function freeId(taken: readonly string[], stem: string): string {
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? stem : `${stem}-${count}`;
    if (!taken.includes(id)) return id;
  }
}

function isRemoval(entry: Entry): entry is RemovedRule {
  return 'disabled' in entry && entry.disabled === true;
}

function withList(ruleSet: RuleSet, list: RuleList, entries: readonly Entry[]): RuleSet {
  const { [list]: _old, ...rest } = ruleSet;
  // A set without a base keeps its empty list: it says that there is none.
  if (entries.length === 0 && ruleSet.extends !== undefined) return rest;
  return { ...rest, [list]: entries };
}

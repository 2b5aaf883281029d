import type { Issue } from '@app/kernel';
import { asJson, isSame, type Change, type Json } from '../diff/change';
import { diffRuleSets } from '../diff';
import { RULE_LISTS } from '../file';
import { baseKeyOf, resolveRuleSet, type RuleSetSource } from '../resolve';
import { statedParts } from '../resolve/stated-parts';
import type { BasePin, ResolvedRuleSet, RuleSet, RuleSetKey } from '../rule-set';

/** A part of the base that its newer version changes. */
export interface OfferedChange {
  /** Rules by their id: `weights.groups.output`, `methods.indicator.met`, `grades`. */
  readonly path: string;
  /** What the base says that the rule set builds on; null where it says nothing. */
  readonly old: Json;
  /** What the newer base says. */
  readonly new: Json;
  /** What the rule set says itself in place of its base; null where it says nothing. */
  readonly own: Json;
  /** Whether the rule set overrides the part with something else: its own value stays until somebody decides. */
  readonly isConflict: boolean;
  /** The change of the base, member by member, for `explainChange`. */
  readonly changes: readonly Change[];
}

/** What taking over a newer base would mean. Nothing of it happens by itself. */
export interface UpdateOffer {
  readonly from: RuleSetKey;
  readonly to: RuleSetKey;
  readonly changes: readonly OfferedChange[];
  /** The rule set on the newer base, every own value kept. */
  readonly merged: RuleSet;
  /** What would change in the district itself, with its own values in place. */
  readonly effects: readonly Change[];
}

/** An offer, or null with the issues that say why there is none. */
export interface OfferedUpdate {
  readonly offer: UpdateOffer | null;
  readonly issues: readonly Issue[];
}

/**
 * Compares three: the base a rule set builds on, a newer one, and what the rule set overrides. Parts that it does not
 * override change with the base; where it does, its own value stays and the change is called a conflict, unless both
 * say the same.
 *
 * @param newBase the version to build on instead; see `newerBaseOf`
 * @returns a null offer without issues where the rule set has no base
 * @example
 * offerUpdate(ruleSet, library, { districtCode: '100000', year: 2020, version: 2 }).offer?.changes[0].isConflict //=> false
 */
export function offerUpdate(own: RuleSet, source: RuleSetSource, newBase: BasePin): OfferedUpdate {
  const from = baseKeyOf(own);
  if (from === null) return { offer: null, issues: [] };
  const to: RuleSetKey = { ...newBase, kind: own.kind };
  const merged = { ...withoutIdleRemovals(own, to, source), extends: newBase };
  const [before, after] = [resolveRuleSet(own, source), resolveRuleSet(merged, source)];
  const [old, next] = [resolvedOf(from, source), resolvedOf(to, source)];
  if (!before.resolved || !after.resolved || !old || !next) {
    return { offer: null, issues: [...before.issues, ...after.issues] };
  }
  const changes = offeredChanges(own, old, next);
  const effects = diffRuleSets(before.resolved, after.resolved);
  return { offer: { from, to, changes, merged, effects }, issues: [] };
}

/**
 * The newest version of the base that a rule set builds on, or null where it is already on it or has no base.
 *
 * @example
 * newerBaseOf(ruleSet, library)?.version //=> 2
 */
export function newerBaseOf(own: Pick<RuleSet, 'extends' | 'kind'>, source: RuleSetSource): BasePin | null {
  const key = baseKeyOf(own);
  const version = key && source.versionsOf(key).at(-1);
  if (!key || !version || version <= key.version) return null;
  return { districtCode: key.districtCode, year: key.year, version };
}

function resolvedOf(key: RuleSetKey, source: RuleSetSource): ResolvedRuleSet | null {
  const ruleSet = source.get(key);
  return ruleSet && resolveRuleSet(ruleSet, source).resolved;
}

/** Title, note, examples and being official are a rule set's own and never taken over. */
const OWN_ALWAYS = /^(?:title|note|official|examples\..*)$/;

function offeredChanges(own: RuleSet, old: ResolvedRuleSet, next: ResolvedRuleSet): OfferedChange[] {
  const [before, after, stated] = [statedParts(old), statedParts(next), statedParts(own)];
  const byPart = new Map<string, Change[]>();
  for (const change of diffRuleSets(old, next)) {
    if (OWN_ALWAYS.test(change.path)) continue;
    const part = partOf(change);
    byPart.set(part, [...(byPart.get(part) ?? []), change]);
  }
  return [...byPart].map(([path, changes]) => {
    const [mine, theirs] = [stated.get(path), after.get(path)];
    const isGone = theirs === undefined && isRemoval(mine);
    const isConflict = mine !== undefined && !isGone && !isSame(mine, theirs);
    return { path, old: asJson(before.get(path)), new: asJson(theirs), own: asJson(mine), isConflict, changes };
  });
}

/** The part that a change belongs to: what a rule set overrides as one. */
function partOf({ path, values }: Change): string {
  if (values['rule'] !== undefined) return `${String(values['list'])}.${String(values['rule'])}`;
  return /^(?:grades|reading|filing)\./.test(path) ? path.slice(0, path.indexOf('.')) : path;
}

function isRemoval(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && 'disabled' in entry && entry.disabled === true;
}

/** Without the entries that only remove rules which the newer base no longer has. */
function withoutIdleRemovals(own: RuleSet, to: RuleSetKey, source: RuleSetSource): RuleSet {
  const base = resolvedOf(to, source);
  if (base === null) return own;
  const parts = statedParts(base);
  const lists = RULE_LISTS.flatMap((list) => {
    const entries = own[list];
    if (entries === undefined) return [];
    return [[list, entries.filter((entry) => !isRemoval(entry) || parts.has(`${list}.${entry.id}`))] as const];
  });
  return { ...own, ...Object.fromEntries(lists) };
}

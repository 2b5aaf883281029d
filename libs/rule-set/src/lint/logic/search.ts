import type { FactValue } from '../../formula';
import type { Effort } from './effort';
import { baseFactOf, isPresence } from '../../facts/fact-names';
import type { Goal, Lookup } from './goal';

export type Assignment = ReadonlyMap<string, FactValue>;

/** The values to try for each fact. */
export type Domain = (fact: string) => readonly FactValue[];

/**
 * Finds values of facts that fulfil every goal, by trying and turning back. Facts that no goal needs stay out.
 *
 * @returns null when there are none, or when the effort is spent; ask `effort.isSpent` which
 */
export function search(goals: readonly Goal[], domain: Domain, effort: Effort): Assignment | null {
  const values = new Map<string, FactValue>();
  const lookup: Lookup = (name) => {
    const value = values.get(baseFactOf(name));
    return value !== undefined && isPresence(name) ? value !== null : value;
  };
  return extend(values, lookup, goals, domain, effort) ? values : null;
}

function extend(
  values: Map<string, FactValue>,
  lookup: Lookup,
  goals: readonly Goal[],
  domain: Domain,
  effort: Effort,
): boolean {
  let open: Goal | null = null;
  for (const goal of goals) {
    effort.spend(goal.cost);
    if (effort.isSpent) return false;
    const fulfilled = goal.test(lookup);
    if (fulfilled === false) return false;
    if (fulfilled === undefined) open ??= goal;
  }
  const fact = open?.facts.find((name) => !values.has(name));
  if (fact === undefined) return open === null;
  for (const value of domain(fact)) {
    values.set(fact, value);
    if (extend(values, lookup, goals, domain, effort)) return true;
  }
  values.delete(fact);
  return false;
}

import type { Expression } from '../../formula';
import type { Condition } from '../../rule-set';
import type { Bounds } from './bounds';
import { boundsOfFormula } from './bounds-of-formula';
import { casesOf } from './cases';
import { KnownFacts, type WeightFact } from './known-facts';
import { isBelow, type Line } from './line';
import { assume } from './assume';

/** When a rule applies: its condition is true and those before it are false. */
export interface Applies {
  readonly when: Condition;
  readonly before: readonly Condition[];
  readonly weight: WeightFact;
  readonly given: ReadonlyMap<string, Bounds>;
}

/**
 * Whether a formula is proven to lie at or above `low` and at or below `high` wherever its rule applies.
 * False means that it could not be proven, not that it is wrong.
 */
export function isProven(formula: Expression, applies: Applies, low: Line | null, high: Line | null): boolean {
  return knownCases(applies).every((known) => {
    const { lows, highs } = boundsOfFormula(formula, known);
    const isAbove = low === null || lows.some((line) => isBelow(low, line));
    return isAbove && (high === null || highs.some((line) => isBelow(line, high)));
  });
}

/** What is known in each case in which the rule applies; cases that the rules before it take are left out. */
function knownCases({ when, before, weight, given }: Applies): KnownFacts[] {
  return casesOf(when, true, KnownFacts.start(weight, given)).flatMap((start) => {
    let known: KnownFacts | null = start;
    // What a later condition tells may decide an earlier one, so they are gone through twice.
    for (const condition of [...before, ...before]) known = known && assume(condition, false, known);
    return known === null ? [] : [known];
  });
}

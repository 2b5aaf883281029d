import { countLeaves } from '../../condition/facts-of-condition';
import type { Expression } from '../../formula';
import type { Condition } from '../../rule-set';
import type { Bounds } from './bounds';
import { boundsOfFormula } from './bounds-of-formula';
import { casesOf, STEPS_A_LEAF } from './cases';
import type { Effort } from '../logic/effort';
import { KnownFacts, type WeightFact } from './known-facts';
import { isBelow, type Line } from './line';
import { assume } from './assume';

/** When a rule applies: its condition is true and those before it are false. */
export interface Applies {
  readonly when: Condition;
  readonly before: readonly Condition[];
  readonly weight: WeightFact;
  readonly given: ReadonlyMap<string, Bounds>;
  readonly effort: Effort;
}

/**
 * Whether a formula is proven to lie at or above `low` and at or below `high` wherever its rule applies.
 * False means that it could not be proven, not that it is wrong; it is also given when the effort is spent.
 */
export function isProven(formula: Expression, applies: Applies, low: Line | null, high: Line | null): boolean {
  const cases = knownCases(applies);
  if (applies.effort.isSpent) return false;
  return cases.every((known) => {
    const { lows, highs } = boundsOfFormula(formula, known);
    const isAbove = low === null || lows.some((line) => isBelow(low, line));
    return isAbove && (high === null || highs.some((line) => isBelow(line, high)));
  });
}

/** What is known in each case in which the rule applies; cases that the rules before it take are left out. */
function knownCases({ when, before, weight, given, effort }: Applies): KnownFacts[] {
  return casesOf(when, true, KnownFacts.start(weight, given), effort).flatMap((start) => {
    let known: KnownFacts | null = start;
    // What a later condition tells may decide an earlier one, so they are gone through twice.
    for (const condition of [...before, ...before]) {
      effort.spend(STEPS_A_LEAF * countLeaves(condition));
      if (known === null || effort.isSpent) break;
      known = assume(condition, false, known);
    }
    return known === null ? [] : [known];
  });
}

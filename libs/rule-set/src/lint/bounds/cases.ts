import { countLeaves } from '../../condition/facts-of-condition';
import type { Condition } from '../../rule-set';
import type { Effort } from '../logic/effort';
import type { KnownFacts } from './known-facts';
import { assume } from './assume';

/** More cases than these are not told apart. */
const MOST_CASES = 32;

/** Learning from a comparison takes about as long as evaluating it this often. */
export const STEPS_A_LEAF = 5;

/**
 * What is known in each case in which a condition is true: one case for each way through its choices, so that every
 * `any` is looked at branch by branch. With the effort spent the list is cut short.
 */
export function casesOf(condition: Condition, truth: boolean, known: KnownFacts, effort: Effort): KnownFacts[] {
  if (effort.isSpent) return [];
  if ('not' in condition) return casesOf(condition.not, !truth, known, effort);
  const members = 'all' in condition ? condition.all : 'any' in condition ? condition.any : null;
  if (members === null) return learnt(condition, truth, known, effort);
  if ('any' in condition === truth) {
    const cases = members.flatMap((member) => casesOf(member, truth, known, effort));
    return cases.length <= MOST_CASES ? cases : learnt(condition, truth, known, effort);
  }
  let cases = [known];
  for (const member of members) {
    const next = cases.flatMap((each) => casesOf(member, truth, each, effort));
    cases = next.length <= MOST_CASES ? next : cases.flatMap((each) => learnt(member, truth, each, effort));
  }
  return cases;
}

function learnt(condition: Condition, truth: boolean, known: KnownFacts, effort: Effort): KnownFacts[] {
  effort.spend(STEPS_A_LEAF * countLeaves(condition));
  const after = assume(condition, truth, known);
  return after === null ? [] : [after];
}

import type { Condition } from '../../rule-set';
import type { KnownFacts } from './known-facts';
import { assume } from './assume';

/** More cases than these are not told apart. */
const MOST_CASES = 32;

/**
 * What is known in each case in which a condition is true: one case for each way through its choices, so that every
 * `any` is looked at branch by branch.
 */
export function casesOf(condition: Condition, truth: boolean, known: KnownFacts): KnownFacts[] {
  if ('not' in condition) return casesOf(condition.not, !truth, known);
  const members = 'all' in condition ? condition.all : 'any' in condition ? condition.any : null;
  if (members === null) return listOf(assume(condition, truth, known));
  if ('any' in condition === truth) {
    const cases = members.flatMap((member) => casesOf(member, truth, known));
    return cases.length <= MOST_CASES ? cases : listOf(assume(condition, truth, known));
  }
  let cases = [known];
  for (const member of members) {
    const next = cases.flatMap((each) => casesOf(member, truth, each));
    cases = next.length <= MOST_CASES ? next : cases.flatMap((each) => listOf(assume(member, truth, each)));
  }
  return cases;
}

function listOf(known: KnownFacts | null): KnownFacts[] {
  return known === null ? [] : [known];
}

import type { Condition } from '../rule-set';
import type { Effort } from './logic/effort';
import { constantsIn, domainFor, type Subject } from './logic/domain';
import { conditionIs, type Goal } from './logic/goal';
import { invariantsFor } from './logic/invariants';
import { search, type Assignment } from './logic/search';
import type { ListedRule } from './lint-context';

/** What a rule is applied to. */
export function subjectFor({ rule, list }: ListedRule): Subject {
  if (list === 'methods' && 'basis' in rule) return rule.on;
  return list === 'adjustments' || ('on' in rule && rule.on === 'form') ? 'form' : 'item';
}

/**
 * Facts under which some conditions are true and others false.
 *
 * @returns null when there are none, or when the effort is spent
 */
export function findFacts(
  subject: Subject,
  isTrue: readonly Condition[],
  isFalse: readonly Condition[],
  effort: Effort,
): Assignment | null {
  const goals: Goal[] = [
    ...isTrue.map((condition) => conditionIs('true', condition)),
    ...isFalse.map((condition) => conditionIs('false', condition)),
  ];
  const all = [...goals, ...invariantsFor(goals, 'words')];
  return search(all, domainFor(subject, constantsIn([...isTrue, ...isFalse])), effort);
}

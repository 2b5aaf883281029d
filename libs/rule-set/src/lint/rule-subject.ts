import type { Truth } from '../condition';
import { countLeaves } from '../condition/facts-of-condition';
import type { Condition } from '../rule-set';
import type { Effort } from './logic/effort';
import { constantsIn, domainFor, type Subject } from './logic/domain';
import { conditionIs } from './logic/goal';
import { invariantsFor } from './logic/invariants';
import { search, type Assignment } from './logic/search';
import type { ListedRule } from './lint-context';

/** What a rule is applied to. */
export function subjectFor({ rule, list }: ListedRule): Subject {
  if (list === 'methods' && 'basis' in rule) return rule.on;
  return list === 'adjustments' || ('on' in rule && rule.on === 'form') ? 'form' : 'item';
}

/** Conditions with what they have to come out as. */
export interface Wanted {
  readonly conditions: readonly Condition[];
  readonly truths: readonly Truth[];
}

/** Reading the constants of a comparison takes about as long as evaluating it this often. */
export const STEPS_TO_PREPARE = 5;

/**
 * Facts under which conditions come out as wanted.
 *
 * @returns null when there are none, or when the effort is spent
 */
export function findFacts(subject: Subject, wanted: readonly Wanted[], effort: Effort): Assignment | null {
  const cost = wanted.flatMap(({ conditions }) => conditions).reduce((sum, each) => sum + countLeaves(each), 0);
  effort.spend(STEPS_TO_PREPARE * cost);
  if (effort.isSpent) return null;
  const goals = wanted.flatMap(({ conditions, truths }) =>
    conditions.map((condition) => conditionIs(truths, condition)),
  );
  const constants = constantsIn(wanted.flatMap(({ conditions }) => conditions));
  return search([...goals, ...invariantsFor(goals, 'words')], domainFor(subject, constants), effort);
}

export function isTrue(...conditions: readonly Condition[]): Wanted {
  return { conditions, truths: ['true'] };
}

export function isFalse(...conditions: readonly Condition[]): Wanted {
  return { conditions, truths: ['false'] };
}

/** False or such that it cannot be told. */
export function isNotTrue(...conditions: readonly Condition[]): Wanted {
  return { conditions, truths: ['false', 'unknown'] };
}

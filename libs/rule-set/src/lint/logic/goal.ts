import { countLeaves } from '../../condition/facts-of-condition';
import { evaluateCondition, leavesOf, type Truth } from '../../condition';
import type { FactValue } from '../../formula';
import type { Condition } from '../../rule-set';
import { baseFactOf } from '../../facts/fact-names';

/** The value of a fact; null where it is missing, undefined where it is not decided yet. */
export type Lookup = (fact: string) => FactValue | undefined;

/** Something that facts must fulfil; the test gives undefined while too few of them are decided. */
export interface Goal {
  /** The facts it depends on, presence facts by the fact they stand on. */
  readonly facts: readonly string[];
  readonly cost: number;
  readonly test: (valueOf: Lookup) => boolean | undefined;
}

/** That a condition is one of these: true, false, or such that it cannot be told. */
export function conditionIs(wanted: readonly Truth[], condition: Condition): Goal {
  const leaves = leavesOf(condition);
  return {
    facts: [...new Set(leaves.map(({ fact }) => baseFactOf(fact)))],
    cost: countLeaves(condition),
    test: (valueOf) => {
      const found = evaluateCondition(condition, valueOf);
      return found === 'open' ? undefined : wanted.includes(found);
    },
  };
}

/** That a relation of facts holds, once all of them are decided. */
export function relation(facts: readonly string[], holds: (values: readonly FactValue[]) => boolean): Goal {
  return {
    facts,
    cost: facts.length,
    test: (valueOf) => {
      const values = facts.map(valueOf);
      return values.every((value) => value !== undefined) ? holds(values) : undefined;
    },
  };
}

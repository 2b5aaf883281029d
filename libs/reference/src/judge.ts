import { SuanpanError } from '@app/kernel';
import { OPERATORS, type Condition, type LeafValue } from '@app/rule-set';
import { FALSE, TRUE, UNKNOWN, type Tri } from '@app/scoring';
import { Engine, type TopLevelCondition } from 'json-rules-engine';
import type { Operand } from './fractions';
import { withoutNegation } from './negation';
import type { Operators } from './operators';

/** A condition named a `path`, through which json-rules-engine would run code; such rule sets are refused on reading. */
export class ConditionPathError extends SuanpanError {
  constructor(readonly path: string) {
    super('CONDITION_PATH', { path });
  }
}

/** The values of the facts that a condition names; null where one is missing. */
export type NamedFacts = ReadonlyMap<string, Operand | null>;

const MISSING = Symbol('missing fact');

/**
 * What json-rules-engine says of a condition, in three values: it runs once with every comparison of a missing fact
 * false and, unless that already holds, once with every one true.
 *
 * @throws ConditionPathError when the condition holds a `path`
 * @example
 * await judge({ fact: 'item.met', operator: 'equal', value: true }, new Map([['item.met', null]]), exactOperators)
 * //=> UNKNOWN
 */
export async function judge(condition: Condition, facts: NamedFacts, operators: Operators): Promise<Tri> {
  const positive = withoutNegation(condition);
  if (await holds(positive, facts, operators, false)) return TRUE;
  const isOpen = [...facts.values()].includes(null);
  return isOpen && (await holds(positive, facts, operators, true)) ? UNKNOWN : FALSE;
}

/** An engine of its own for each run: one that is shared loses events while several runs are under way. */
async function holds(
  condition: Condition,
  facts: NamedFacts,
  operators: Operators,
  assumed: boolean,
): Promise<boolean> {
  const engine = new Engine([], { pathResolver: refusePath });
  for (const name of OPERATORS) {
    engine.addOperator(name, (fact: Operand | typeof MISSING, constant: LeafValue) =>
      typeof fact === 'symbol' ? assumed : operators[name](fact, constant),
    );
  }
  engine.addRule({ conditions: rooted(condition), event: { type: 'holds' } });
  for (const [name, value] of facts) engine.addFact(name, value ?? MISSING);
  const { results } = await engine.run();
  return results.length > 0;
}

/** The engine wants a group at the root. */
function rooted(condition: Condition): TopLevelCondition {
  return { all: [condition] } as TopLevelCondition;
}

function refusePath(_value: object, path: string): never {
  throw new ConditionPathError(path);
}

import { Exact } from '@app/kernel';
import { leavesOf } from '../../condition';
import type { FactValue } from '../../formula';
import type { Condition } from '../../rule-set';
import type { Domain } from './search';
import { baseFactOf, definitionOf } from '../../facts/fact-names';

/** What a rule looks at: the execution item, an indicator, any item, or the form. */
export type Subject = 'execution' | 'indicator' | 'item' | 'form';

const TWO = Exact.integer(2);

/** The execution item has no target: of the item facts only these can be there. */
const OF_EXECUTION: ReadonlySet<string> = new Set(
  ['weight', 'declaredScore', 'declaredShare', 'declaredLost', 'weightShare', 'points', 'pointsLost', 'declaredGap']
    .concat(['basis', 'declaredAllowed'])
    .map((name) => `item.${name}`),
);

/** Whether the execution item can have a fact of items. */
export function isOfExecution(fact: string): boolean {
  return OF_EXECUTION.has(fact) || fact === 'item.kind' || fact === 'item.nature';
}

/**
 * The values to try for each fact: every word, true and false; of numbers one from each stretch that the constants
 * cut the line into, which is exact for conditions, as they compare with constants only.
 *
 * @param constants numbers to cut at, by fact; see `constantsIn`
 */
export function domainFor(subject: Subject, constants: ReadonlyMap<string, readonly Exact[]>): Domain {
  const known = new Map<string, readonly FactValue[]>();
  return (fact) => {
    const values = known.get(fact) ?? valuesOf(fact, subject, constants.get(fact) ?? []);
    known.set(fact, values);
    return values;
  };
}

/** The numbers that conditions compare each fact with. */
export function constantsIn(conditions: readonly Condition[]): Map<string, Exact[]> {
  const constants = new Map<string, Exact[]>();
  for (const { fact, value } of conditions.flatMap(leavesOf)) {
    const name = baseFactOf(fact);
    const known = constants.get(name) ?? [];
    constants.set(name, known);
    for (const constant of typeof value === 'object' ? value : [value]) {
      const number = typeof constant === 'string' ? Exact.from(constant) : null;
      if (number !== null) known.push(number);
    }
  }
  return constants;
}

function valuesOf(name: string, subject: Subject, constants: readonly Exact[]): readonly FactValue[] {
  const fact = definitionOf(name);
  if (name === 'item.kind') return subject === 'item' ? ['execution', 'indicator'] : [subject];
  if (name === 'item.nature' && subject === 'execution') return ['execution'];
  if (fact.on === 'item' && subject === 'execution' && !OF_EXECUTION.has(name)) return [fact.optional ? null : false];
  const present = presentValues(name, subject, constants);
  const isAlways = subject === 'indicator' && (name === 'item.level1' || name === 'item.level2');
  return fact.optional && !isAlways ? [...present, null] : present;
}

function presentValues(name: string, subject: Subject, constants: readonly Exact[]): readonly FactValue[] {
  const fact = definitionOf(name);
  if (fact.type === 'boolean') return [true, false];
  if (fact.type === 'number') return stretches(constants, Exact.from(fact.min));
  if (name === 'item.nature' && subject === 'indicator') return fact.values.filter((word) => word !== 'execution');
  return fact.values;
}

/** Each constant, one number between each two, and one below and above all, as far as they are not under `min`. */
function stretches(constants: readonly Exact[], min: Exact | null): Exact[] {
  const sorted = [...constants, ...(min ? [min] : [])].sort((a, b) => a.compare(b));
  const cuts = sorted.filter((cut, index) => index === 0 || !cut.equals(sorted[index - 1] ?? cut));
  const [first, last] = [cuts[0], cuts.at(-1)];
  if (first === undefined || last === undefined) return [Exact.one];
  const between = cuts.slice(1).map((cut, index) => cut.plus(cuts[index] ?? cut).dividedBy(TWO));
  const numbers = [...cuts, ...between, last.plus(Exact.one), first.minus(Exact.one)];
  return numbers.filter((number) => min === null || number.compare(min) >= 0);
}

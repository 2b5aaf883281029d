import { Exact } from '@app/kernel';
import { countLeaves } from '../../condition/facts-of-condition';
import { evaluateFormula, factsOf, partsOf, type Expression, type FactValue } from '../../formula';
import { constantsIn, domainFor, type Subject } from '../logic/domain';
import { baseFactOf, definitionOf, isPresence } from '../../facts/fact-names';
import { conditionIs, type Goal } from '../logic/goal';
import { invariantsFor } from '../logic/invariants';
import { search, type Assignment, type Domain } from '../logic/search';
import { STEPS_TO_PREPARE } from '../rule-subject';
import type { Applies } from './prove';

/** Facts under which a rule gives points that it must not give, and these points. */
export interface Witness {
  readonly facts: Assignment;
  readonly points: Exact;
}

/** Judges the values of formulas; the weight is null where it is missing. */
type IsWrong = (values: readonly Exact[], weight: Exact | null) => boolean;

const MOST_LITERALS = 12;

/** Numbers that people would try first. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  points: ['10', '5', '2.5', '12', '100', '0', '-1'],
  ratio: ['1.5', '-0.5', '0.5', '0', '1', '3'],
  count: ['3', '1', '0', '20'],
  days: ['10', '1', '0', '200'],
  money: ['120', '90', '0', '-10'],
  plain: ['12', '9', '0', '-3', '100'],
};

/**
 * Looks for facts under which a rule applies and its formula gives a value that is wrong. The facts are real ones:
 * what follows from others agrees with them.
 *
 * @returns null where none was found, which proves nothing
 */
export function findWitness(
  formulas: readonly Expression[],
  applies: Applies,
  subject: Subject,
  isWrong: IsWrong,
): Witness | null {
  const { when, before, effort } = applies;
  effort.spend(STEPS_TO_PREPARE * [when, ...before].reduce((sum, each) => sum + countLeaves(each), 0));
  if (effort.isSpent) return null;
  const goals = [
    conditionIs(['true'], when),
    ...before.map((condition) => conditionIs(['false'], condition)),
    givesWrong(formulas, applies.weight, isWrong),
  ];
  const domain = witnessDomain(formulas, applies, subject);
  const facts = search([...goals, ...invariantsFor(goals, 'numbers')], domain, effort);
  const points = facts && valuesOf(formulas, (name) => valueIn(facts, name))?.[0];
  return facts && points ? { facts, points } : null;
}

/** That the formulas have values, and wrong ones. */
function givesWrong(formulas: readonly Expression[], weightFact: string, isWrong: IsWrong): Goal {
  const needed = [...new Set([...formulas.flatMap(factsOf).map(baseFactOf), weightFact])];
  return {
    facts: needed,
    cost: formulas.reduce((sum, formula) => sum + countNodes(formula), 0),
    test: (valueOf) => {
      if (needed.some((fact) => valueOf(fact) === undefined)) return undefined;
      const weight = valueOf(weightFact);
      const values = valuesOf(formulas, (fact) => valueOf(fact) ?? null);
      return values !== null && isWrong(values, weight instanceof Exact ? weight : null);
    },
  };
}

function countNodes(expression: Expression): number {
  return partsOf(expression).reduce((sum, part) => sum + countNodes(part), 2);
}

function valuesOf(formulas: readonly Expression[], facts: (name: string) => FactValue): Exact[] | null {
  const values = formulas.map((formula) => evaluateFormula(formula, facts));
  return values.every((value) => value instanceof Exact) ? values : null;
}

function valueIn(facts: Assignment, name: string): FactValue {
  const value = facts.get(baseFactOf(name)) ?? null;
  return isPresence(name) ? value !== null : value;
}

/** Usual numbers first, then one from each stretch between the constants of conditions and formulas. */
function witnessDomain(formulas: readonly Expression[], applies: Applies, subject: Subject): Domain {
  const constants = constantsIn([applies.when, ...applies.before]);
  const literals = formulas.flatMap(literalsIn).slice(0, MOST_LITERALS);
  for (const fact of new Set(formulas.flatMap(factsOf))) {
    constants.set(fact, [...(constants.get(fact) ?? []), ...literals]);
  }
  const domain = domainFor(subject, constants);
  return (fact) => {
    const given = applies.given.get(fact);
    const values = [...usualValues(fact), ...domain(fact)];
    return given ? values.filter((value) => !(value instanceof Exact) || isWithin(value, given)) : values;
  };
}

function usualValues(name: string): Exact[] {
  const fact = definitionOf(name);
  if (fact.type !== 'number') return [];
  const numbers = (USUAL[fact.unit] ?? []).map((number) => Exact.parse(number));
  return numbers.filter((number) => fact.min === undefined || number.compare(Exact.parse(fact.min)) >= 0);
}

function isWithin(
  value: Exact,
  { lows, highs }: { lows: readonly { base: Exact }[]; highs: readonly { base: Exact }[] },
): boolean {
  return lows.every(({ base }) => value.compare(base) >= 0) && highs.every(({ base }) => value.compare(base) <= 0);
}

function literalsIn(expression: Expression): Exact[] {
  if (expression.kind === 'number') return [expression.value];
  return partsOf(expression).flatMap(literalsIn);
}

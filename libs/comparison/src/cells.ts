import { Exact } from '@app/kernel';
import { presenceFactOf, type Condition, type Leaf } from '@app/rule-set';
import type { FactValue } from '@app/scoring';
import type { Breakpoints } from './breakpoints';

/**
 * Where the value of a fact lies: missing, a word or truth, any word that no rule names, or the number of a stretch
 * between breakpoints.
 */
export type Place = 'missing' | 'present' | 'unnamed' | `=${string}` | number;

/** What rules tell apart: numbers by fact, and of the facts whose words are only told apart by name these words. */
export interface Distinctions {
  readonly breakpoints: Breakpoints;
  readonly named: ReadonlyMap<string, readonly string[]>;
}

/** Where each of the facts lies, in a fixed order. */
export type Cell = readonly Place[];

/**
 * The stretch that a value lies in. Stretches are counted from below: 0 is what lies under the first breakpoint, 1 the
 * first breakpoint itself, 2 what lies between the first and the second, and so on.
 */
export function placeOf(fact: string, value: FactValue, { breakpoints, named }: Distinctions): Place {
  if (value === null) return 'missing';
  if (!(value instanceof Exact)) {
    const word = String(value);
    return named.get(fact)?.includes(word) === false ? 'unnamed' : `=${word}`;
  }
  const cuts = breakpoints.get(fact);
  if (cuts === undefined || cuts.length === 0) return 'present';
  const above = cuts.findIndex((cut) => value.compare(cut) <= 0);
  if (above < 0) return 2 * cuts.length;
  return cuts[above]?.equals(value) === true ? 2 * above + 1 : 2 * above;
}

/** The condition that a fact lies in one of these places; places that are numbers form one run. */
export function conditionOf(
  fact: string,
  places: ReadonlySet<Place>,
  { breakpoints, named }: Distinctions,
): Condition[] {
  const numbers = [...places].filter((place) => typeof place === 'number');
  const words = [...places].flatMap((place) =>
    typeof place === 'string' && place.startsWith('=') ? [place.slice(1)] : [],
  );
  const alternatives: Condition[] = [];
  if (numbers.length > 0) alternatives.push(all(runOf(fact, numbers, breakpoints.get(fact) ?? [])));
  if (places.has('unnamed')) alternatives.push(...noneOf(fact, named.get(fact) ?? [], words));
  else if (words.length > 0) alternatives.push(wordsOf(fact, words));
  if (places.has('present')) alternatives.push(isThere(fact, true));
  if (places.has('missing')) alternatives.push(isThere(fact, false));
  const [first, ...rest] = alternatives;
  if (first === undefined) return [];
  return rest.length === 0 ? [first] : [{ any: alternatives }];
}

function all(leaves: readonly Condition[]): Condition {
  const [first, ...rest] = leaves;
  return first !== undefined && rest.length === 0 ? first : { all: leaves };
}

function runOf(fact: string, numbers: readonly number[], cuts: readonly Exact[]): Leaf[] {
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const text = (index: number) => (cuts[index] ?? Exact.zero).toDecimal();
  if (first === last && first % 2 === 1) return [{ fact, operator: 'equal', value: text((first - 1) / 2) }];
  const leaves: Leaf[] = [];
  if (first > 0) {
    const operator = first % 2 === 1 ? 'greaterThanInclusive' : 'greaterThan';
    leaves.push({ fact, operator, value: text(Math.floor((first - 1) / 2)) });
  }
  if (last < 2 * cuts.length) {
    const operator = last % 2 === 1 ? 'lessThanInclusive' : 'lessThan';
    leaves.push({ fact, operator, value: text(Math.floor(last / 2)) });
  }
  return leaves.length > 0 ? leaves : [isThere(fact, true)];
}

function wordsOf(fact: string, words: readonly string[]): Leaf {
  const [first = ''] = words;
  if (first === 'true' || first === 'false') {
    return words.length === 1 ? { fact, operator: 'equal', value: first === 'true' } : isThere(fact, true);
  }
  return words.length === 1
    ? { fact, operator: 'equal', value: first }
    : { fact, operator: 'in', value: [...words].sort() };
}

/** Every word but those that are named and not among `words`. */
function noneOf(fact: string, named: readonly string[], words: readonly string[]): Leaf[] {
  const left = named.filter((word) => !words.includes(word));
  const [first] = left;
  if (first === undefined) return [isThere(fact, true)];
  return [
    left.length === 1
      ? { fact, operator: 'notEqual', value: first }
      : { fact, operator: 'notIn', value: [...left].sort() },
  ];
}

function isThere(fact: string, value: boolean): Leaf {
  return { fact: presenceFactOf(fact), operator: 'equal', value };
}

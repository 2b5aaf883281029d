import type { Condition } from '@app/rule-set';
import { conditionOf, type Cell, type Distinctions, type Place } from './cells';

/** More alternatives than these are not readable. */
const MOST_BOXES = 8;

/** For each fact that is restricted, the places it may lie in. */
type Box = Map<number, Set<Place>>;

/** Facts that say most to a reader are kept longest, the last first to go. */
const TELLING: readonly string[] = [
  'item.completionRatio',
  'form.budgetExecutionRate',
  'item.met',
  'item.nature',
  'item.tier',
  'item.scaleShare',
  'item.level1',
  'item.level2',
  'item.declaredShare',
  'item.declaredScore',
  'item.weight',
];

/**
 * A condition that holds in every cell that is wanted and in none of the others; of cells that are neither nothing is
 * said. Each alternative is as short as it can be made by leaving out one fact after another.
 *
 * @param always the condition where cells differ whatever the facts
 * @returns `isWhole` false where so many alternatives are needed that the last ones were left out
 */
export function regionOf(
  facts: readonly string[],
  wanted: readonly Cell[],
  others: readonly Cell[],
  distinctions: Distinctions,
  always: Condition,
): { readonly condition: Condition; readonly isWhole: boolean } {
  const boxes: Box[] = [];
  let open = wanted;
  while (open[0] !== undefined && boxes.length < MOST_BOXES) {
    const box = boxAround(open[0], facts, wanted, others);
    boxes.push(box);
    open = open.filter((cell) => !isIn(cell, box));
  }
  const alternatives = boxes.map((box) => conditionOfBox(box, facts, distinctions) ?? always);
  const [first, ...rest] = alternatives;
  const condition = first !== undefined && rest.length === 0 ? first : { any: alternatives };
  return { condition, isWhole: open.length === 0 };
}

function boxAround(seed: Cell, facts: readonly string[], wanted: readonly Cell[], others: readonly Cell[]): Box {
  const box: Box = new Map(seed.map((place, index) => [index, new Set([place])]));
  const isClear = () => !others.some((cell) => isIn(cell, box));
  for (const index of byTelling(facts)) {
    const places = box.get(index);
    box.delete(index);
    if (places && !isClear()) box.set(index, places);
  }
  for (const index of byTelling(facts).toReversed()) {
    const places = box.get(index);
    if (places) widen(index, places, box, wanted, isClear);
  }
  return box;
}

/** The least telling fact first; facts that are not ranked go before all that are. */
function byTelling(facts: readonly string[]): number[] {
  const rank = (index: number) => {
    const at = TELLING.indexOf(facts[index] ?? '');
    return at < 0 ? TELLING.length : at;
  };
  return facts.map((_, index) => index).sort((a, b) => rank(b) - rank(a) || a - b);
}

/** Lets a fact lie in more places as long as that takes in cells that are wanted and none that are not. */
function widen(index: number, places: Set<Place>, box: Box, wanted: readonly Cell[], isClear: () => boolean): void {
  box.delete(index);
  const reachable = new Set(wanted.filter((cell) => isIn(cell, box)).map((cell) => cell[index] ?? 'missing'));
  box.set(index, places);
  const tryPlace = (place: Place): boolean => {
    places.add(place);
    const isFine = isClear();
    if (!isFine) places.delete(place);
    return isFine;
  };
  for (const place of reachable) if (typeof place === 'string' && !places.has(place)) tryPlace(place);
  const numbers = [...reachable].filter((place) => typeof place === 'number').sort((a, b) => a - b);
  const seed = [...places].find((place) => typeof place === 'number') ?? numbers.find((place) => tryPlace(place));
  if (seed === undefined) return;
  extend(seed, Math.max(seed, ...numbers), reachable, places, tryPlace);
  extend(seed, Math.min(seed, ...numbers), reachable, places, tryPlace);
}

/** Stretch by stretch towards an end. One that no case lies in belongs to the run only between two with cases. */
function extend(
  seed: number,
  end: number,
  reachable: ReadonlySet<Place>,
  places: Set<Place>,
  tryPlace: (place: Place) => boolean,
): void {
  const step = Math.sign(end - seed);
  let last = seed;
  while (last !== end && tryPlace(last + step)) last += step;
  for (; last !== seed && !reachable.has(last); last -= step) places.delete(last);
}

function isIn(cell: Cell, box: Box): boolean {
  for (const [index, places] of box) if (!places.has(cell[index] ?? 'missing')) return false;
  return true;
}

function conditionOfBox(box: Box, facts: readonly string[], distinctions: Distinctions): Condition | null {
  const parts = [...box]
    .sort(([a], [b]) => a - b)
    .flatMap(([index, places]) => conditionOf(facts[index] ?? '', places, distinctions));
  const [first, ...rest] = parts;
  if (first === undefined) return null;
  return rest.length === 0 ? first : { all: parts };
}

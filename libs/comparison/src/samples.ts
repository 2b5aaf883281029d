import { Exact } from '@app/kernel';

const TWO = Exact.integer(2);
/** How near to a breakpoint the numbers beside it lie, as a part of the stretch between two. */
const NEAR = Exact.integer(1000);

/**
 * Numbers to try for a fact: every breakpoint, one in the middle of each stretch between two, and one close to each
 * end of a stretch, where a formula that rises or falls gives its most. Breakpoints and middles come first.
 *
 * @param low  numbers below it are left out
 * @param high numbers above it are left out; null for none
 */
export function samplesOf(breakpoints: readonly Exact[], low: Exact, high: Exact | null): Exact[] {
  const inside = breakpoints.filter((cut) => isWithin(cut, low, high));
  const last = inside.at(-1) ?? low;
  const cuts = once([low, ...inside, high ?? last.max(Exact.one).times(TWO)].sort((a, b) => a.compare(b)));
  const gaps = cuts.slice(1).map((cut, index) => [cuts[index] ?? cut, cut] as const);
  const middles = gaps.map(([a, b]) => a.plus(b).dividedBy(TWO));
  const ends = gaps.flatMap(([a, b]) => {
    const step = b.minus(a).dividedBy(NEAR);
    return [a.plus(step), b.minus(step)];
  });
  return once([...cuts, ...middles, ...ends]);
}

/** Every second one left out until there are no more than asked for; the first and the last stay. */
export function thinned<Item>(list: readonly Item[], most: number): readonly Item[] {
  if (list.length <= Math.max(most, 2)) return list;
  return thinned(
    list.filter((_, index) => index % 2 === 0 || index === list.length - 1),
    most,
  );
}

function isWithin(value: Exact, low: Exact, high: Exact | null): boolean {
  return value.compare(low) >= 0 && (high === null || value.compare(high) <= 0);
}

function once(numbers: readonly Exact[]): Exact[] {
  return numbers.filter((number, index) => numbers.findIndex((other) => other.equals(number)) === index);
}

/**
 * The fewest ids that must be moved to bring one order into the other; all others keep their order among themselves.
 *
 * @param before every id once
 * @param after  the same ids in another order
 * @example
 * movedIds(['a', 'b', 'c'], ['c', 'a', 'b']) //=> ['c']
 */
export function movedIds(before: readonly string[], after: readonly string[]): string[] {
  const place = new Map(before.map((id, index) => [id, index]));
  const kept = new Set(longestRising(after.map((id) => place.get(id) ?? 0)).map((index) => after[index]));
  return after.filter((id) => !kept.has(id));
}

/** The indexes of a longest rising run among numbers that are all different. */
function longestRising(numbers: readonly number[]): number[] {
  const lengths: number[] = [];
  const previous: number[] = [];
  let last = -1;
  numbers.forEach((number, index) => {
    let best = -1;
    for (let earlier = 0; earlier < index; earlier++) {
      if ((numbers[earlier] ?? 0) > number) continue;
      if (best < 0 || (lengths[earlier] ?? 0) > (lengths[best] ?? 0)) best = earlier;
    }
    previous[index] = best;
    lengths[index] = 1 + (best < 0 ? 0 : (lengths[best] ?? 0));
    if (last < 0 || (lengths[index] ?? 0) > (lengths[last] ?? 0)) last = index;
  });
  const indexes: number[] = [];
  for (let index = last; index >= 0; index = previous[index] ?? -1) indexes.unshift(index);
  return indexes;
}

/**
 * The name out of a list that a mistyped one most likely meant, or null where none is near: at most a fifth of its
 * letters may differ.
 *
 * @example
 * nearest('item.wieght', ['item.weight', 'item.points']) //=> 'item.weight'
 */
export function nearest(name: string, names: Iterable<string>): string | null {
  const wanted = name.slice(0, 80).toLowerCase();
  let best: string | null = null;
  let fewest = Math.max(2, Math.floor(wanted.length / 5)) + 1;
  for (const candidate of names) {
    if (Math.abs(candidate.length - wanted.length) >= fewest) continue;
    const steps = editDistance(wanted, candidate.toLowerCase(), fewest);
    if (steps < fewest) [best, fewest] = [candidate, steps];
  }
  return best;
}

/** Insertions, removals and replacements between two short texts (Levenshtein), counted up to a limit. */
function editDistance(from: string, to: string, limit: number): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  let next = [...row];
  for (let i = 1; i <= from.length; i++) {
    let least = (next[0] = i);
    for (let j = 1; j <= to.length; j++) {
      const same = from.charCodeAt(i - 1) === to.charCodeAt(j - 1) ? 0 : 1;
      const steps = smallest((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      next[j] = steps;
      if (steps < least) least = steps;
    }
    if (least >= limit) return limit;
    [row, next] = [next, row];
  }
  return row[to.length] ?? 0;
}

function smallest(a: number, b: number, c: number): number {
  const less = a < b ? a : b;
  return less < c ? less : c;
}

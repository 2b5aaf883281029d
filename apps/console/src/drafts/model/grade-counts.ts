import { Exact, isCanonicalDecimal } from '@app/kernel';
import type { GradeBand } from '@app/rule-set';
import type { Bin } from '../../api/types/common';

/**
 * How many scores fall into each grade, as closely as bins can tell: a bin that an edge cuts counts where its middle
 * lies. The order is that of the grades.
 */
export function countByGrade(bins: readonly Bin[], grades: readonly GradeBand[]): number[] {
  const edges = grades.map(({ from }) => (isCanonicalDecimal(from) ? Exact.parse(from) : Exact.zero));
  const counts = grades.map(() => 0);
  for (const { from, to, count } of bins) {
    const doubled = Exact.parse(from).plus(Exact.parse(to));
    const index = edges.findIndex((edge) => doubled.compare(edge.plus(edge)) >= 0);
    if (index >= 0) counts[index] = (counts[index] ?? 0) + count;
  }
  return counts;
}

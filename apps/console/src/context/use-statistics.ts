import type { Kind } from '@app/form';
import { useRead } from '../api/use-read';
import type { StatisticsView } from '../api/types/jobs';

const FOR_A_WHILE_MS = 30_000;

export interface StatisticsWish {
  /** Left out, every district that the caller sees. */
  readonly districtCode?: string;
  readonly year: number | null;
  readonly kind: Kind;
  readonly unit?: string;
}

/** How forms stand: grades, totals, findings and execution rates. */
export function useStatistics({ year, ...wish }: StatisticsWish) {
  return useRead<StatisticsView>(
    'statistics',
    { ...wish, year },
    { enabled: year !== null, staleTime: FOR_A_WHILE_MS },
  );
}

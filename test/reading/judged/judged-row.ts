import type { Level2 } from '@app/form';

/** One row as a careful person judges it: met, missed, or not to be told from these cells. */
export type JudgedRow = readonly [
  level2: Level2,
  target: string,
  completed: string,
  verdict: 'met' | 'missed' | 'unknown',
  name?: string,
];

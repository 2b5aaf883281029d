import type { Output } from '../io/io';

const DEFAULT_WIDTH = 100;
const NARROWEST = 60;

/** Columns to write in: those of the terminal, or 100 where there is none. */
export function widthOf({ columns }: Output): number {
  return Math.max(NARROWEST, columns ?? DEFAULT_WIDTH);
}

import { counts } from './counts';
import type { JudgedRow } from './judged-row';
import { numbers } from './numbers';
import { rows } from './rows';
import { times } from './times';
import { traps } from './traps';
import { words } from './words';

export type { JudgedRow } from './judged-row';

/** Invented rows in the style of real ones, judged by hand and grouped by what they show. */
export const judgedRows: Readonly<Record<string, readonly JudgedRow[]>> = {
  ...numbers,
  ...counts,
  ...rows,
  ...times,
  ...traps,
  ...words,
};

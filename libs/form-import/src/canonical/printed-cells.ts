import type { Owner } from '../text/reading-issues';
import { pathOf } from '../text/reading-issues';
import { isPlaceholder } from '../text/printed-number';

/** The printed cells that the fields of the canonical form do not keep, by path. */
export type PrintedCells = Record<string, string>;

/** Keeps a printed cell unless it is blank or its field says exactly the same. */
export function keepCell(
  cells: PrintedCells,
  owner: Owner,
  field: string,
  printed: string,
  value: string | null,
): void {
  if (printed !== '' && printed !== value) cells[pathOf(owner, field)] = printed;
}

/** Like `keepCell`; a stroke or dash where nothing is due says nothing and is dropped. */
export function keepFilled(
  cells: PrintedCells,
  owner: Owner,
  field: string,
  printed: string,
  value: string | null,
): void {
  if (printed !== value && !isPlaceholder(printed)) cells[pathOf(owner, field)] = printed;
}

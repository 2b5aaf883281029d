/** One row of a printed table, whichever layout it was read from. */
export interface Row {
  /** The cells, trimmed at both ends. */
  readonly cells: readonly string[];
  /** Where the row starts in the text. */
  readonly offset: number;
  /** Where each cell starts; missing where the whole row stands on one line. */
  readonly cellOffsets?: readonly number[];
  /** Whether the text ends right behind the row, without a line end. */
  readonly endsText: boolean;
}

/** A row with more cells than this is none of a form; the readers stop one cell behind it. */
export const MOST_CELLS = 100;

/** Reads a table row by row from one of the two layouts. */
export interface RowReader {
  /** Where the next row starts; where reading goes on once the form is done. */
  position: number;
  /**
   * The next row, or null where the table cannot go on.
   *
   * @param width cells of the rows under the last header; only the layout of one cell a line needs it
   */
  next(width: number): Row | null;
}

/** The text of a cell; `""` where the row is too short. */
export function cellAt(row: Row, index: number): string {
  return row.cells[index] ?? '';
}

/** The position of the first cell from `start` on that is not blank, or -1. */
export function firstFilled(cells: readonly string[], start = 0): number {
  for (let index = start; index < cells.length; index += 1) if (cells[index] !== '') return index;
  return -1;
}

/** Where a cell of the row starts in the text. */
export function cellOffset(row: Row, cell: number | undefined): number {
  return (cell === undefined ? undefined : row.cellOffsets?.[cell]) ?? row.offset;
}

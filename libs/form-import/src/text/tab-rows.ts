import { layoutStartingAt } from './form-start';
import { isQuoteOpenAfter, splitQuotedCells } from './quoted-cells';
import { MOST_CELLS, type Row, type RowReader } from './row';

const LONGEST_QUOTED_ROW = 60;

/**
 * Rows of the layout with one table row a line and tabs between the cells. Lines without ink are skipped, lines of
 * tabs alone are rows. A cell in double quotes may run over several lines, as spreadsheets write line breaks.
 */
export class TabRows implements RowReader {
  private started = false;

  constructor(
    private readonly text: string,
    public position: number,
  ) {}

  next(): Row | null {
    while (this.position < this.text.length) {
      const offset = this.position;
      const end = this.lineEnd(offset);
      const line = this.text.slice(offset, end);
      if (this.started && layoutStartingAt(line) !== null) return null;
      this.started = true;
      this.position = end + 1;
      if (line === '' || (!line.includes('\t') && line.trim() === '')) continue;
      const cells = line.includes('"') ? this.quotedCells(line, offset) : line.split('\t', MOST_CELLS + 1);
      return { cells: trimAll(cells), offset, endsText: this.position > this.text.length };
    }
    return null;
  }

  private quotedCells(line: string, offset: number): string[] {
    if (!isQuoteOpenAfter(line, false)) return splitQuotedCells(line);
    let end = this.position - 1;
    for (let lines = 1; lines < LONGEST_QUOTED_ROW && end < this.text.length; lines += 1) {
      const next = this.lineEnd(end + 1);
      const following = this.text.slice(end + 1, next);
      if (layoutStartingAt(following) !== null) break;
      end = next;
      if (isQuoteOpenAfter(following, true)) continue;
      this.position = end + 1;
      return splitQuotedCells(this.text.slice(offset, end));
    }
    return line.split('\t', MOST_CELLS + 1);
  }

  private lineEnd(from: number): number {
    const end = this.text.indexOf('\n', from);
    return end === -1 ? this.text.length : end;
  }
}

function trimAll(cells: string[]): string[] {
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index];
    if (cell !== undefined && cell !== '') cells[index] = cell.trim();
  }
  return cells;
}

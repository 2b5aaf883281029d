import { layoutStartingAt } from './form-start';
import { isPlaceholder } from './printed-number';
import { MOST_CELLS, type Row, type RowReader } from './row';
import { fewestCells, rowLabelOf, type RowLabel } from './row-labels';

const TAB = 9;
const LINE_FEED = 10;
/** 总分, weight, score, grade. */
const TOTAL_CELLS = 4;
const SCORE_CELL = 2;
const TOTAL_VALUE = /^[\d０-９优良中差]/;

/**
 * Rows of the layout with one cell a line: a tab starts a cell, a blank line ends a row, a plain line goes on with the
 * cell. A blank paragraph at the end of a cell looks like a row end, so rows are read by counting cells.
 */
export class CellRows implements RowReader {
  private cells: string[] = [];
  private offsets: number[] = [];
  /** Whether a blank line follows each cell. */
  private ended: boolean[] = [];
  private started = false;

  constructor(
    private readonly text: string,
    public position: number,
  ) {}

  next(width: number): Row | null {
    this.cells = [];
    this.offsets = [];
    this.ended = [];
    if (!this.take()) return null;
    const first = this.cells[0] ?? '';
    if (first === '') this.countCells(width);
    else this.readLabelled(rowLabelOf(first), width);
    return {
      cells: this.cells,
      offset: this.offsets[0] ?? 0,
      cellOffsets: this.offsets,
      endsText: this.position > this.text.length,
    };
  }

  /** Takes one cell; false where the text ends, another form starts or the row has too many. */
  private take(): boolean {
    const offset = this.position;
    if (this.text.charCodeAt(offset) !== TAB || this.cells.length > MOST_CELLS) return false;
    if (this.started && layoutStartingAt(this.lineAt(offset)) !== null) return false;
    this.started = true;
    const end = this.cellEnd(offset + 1);
    this.cells.push(this.text.slice(offset + 1, end).trim());
    this.offsets.push(offset);
    this.ended.push(end >= this.text.length || this.text.charCodeAt(end - 1) === LINE_FEED);
    this.position = end + 1;
    return true;
  }

  /** Where the cell ends: before the next tab at the start of a line, or before a form of tab-separated rows. */
  private cellEnd(from: number): number {
    const next = this.text.indexOf('\n\t', from);
    const end = next === -1 ? this.text.length : next;
    for (let at = this.text.indexOf('\n', from); at !== -1 && at < end; at = this.text.indexOf('\n', at + 1)) {
      if (layoutStartingAt(this.lineAt(at + 1)) !== null) return at;
    }
    return end;
  }

  private countCells(width: number): void {
    while (this.cells.length < width && !this.meetsLabel() && this.take());
    if (this.cells.length < width || this.ended[width - 1] === true) return;
    const short = this.lastRowEnd();
    if (short > 0) this.giveBackFrom(short);
    else this.takeToRowEnd();
  }

  /** How many cells stand before a blank line that another row follows; 0 where there is none. */
  private lastRowEnd(): number {
    for (let count = this.cells.length - 1; count > 0; count -= 1) {
      if (this.ended[count - 1] === true && this.cells[count] === '') return count;
    }
    return 0;
  }

  private readLabelled(label: RowLabel | null, width: number): void {
    if (label === 'total') this.readTotal();
    else if (label !== null) this.takeAtLeast(fewestCells(label));
    else if (!this.endsHere()) this.takeAtLeast(width - 1);
  }

  private takeAtLeast(fewest: number): void {
    while ((!this.endsHere() || this.cells.length < fewest) && !this.meetsLabel() && this.take());
  }

  private takeToRowEnd(): void {
    while (!this.endsHere() && this.take());
  }

  /** The last row of a form: what stands behind a blank line after its score is no part of it. */
  private readTotal(): void {
    while (this.cells.length < TOTAL_CELLS && (!this.endsHere() || this.goesOnWithTotal()) && this.take()) {
      const last = this.cells.length - 1;
      if (last >= SCORE_CELL && this.cutBefore(last, '\n\n')) return;
    }
    if (this.cells.length === TOTAL_CELLS) this.cutBefore(TOTAL_CELLS - 1, '\n');
  }

  /** Keeps of a cell only what stands before a mark; false where the mark does not stand inside it. */
  private cutBefore(index: number, mark: string): boolean {
    const from = (this.offsets[index] ?? 0) + 1;
    const raw = this.text.slice(from, this.position);
    const at = raw.indexOf(mark);
    if (at === -1 || at + mark.length >= raw.length) return false;
    this.cells[index] = raw.slice(0, at).trim();
    this.position = from + at + 1;
    return true;
  }

  private goesOnWithTotal(): boolean {
    if (this.text.charCodeAt(this.position) !== TAB) return false;
    const line = this.lineAt(this.position).trim();
    if (line === '') return this.cells.length <= SCORE_CELL;
    return isPlaceholder(line) || TOTAL_VALUE.test(line);
  }

  private endsHere(): boolean {
    return this.ended[this.ended.length - 1] === true;
  }

  /** Whether a blank line stands here and the label of another row behind it. */
  private meetsLabel(): boolean {
    if (!this.endsHere() || this.text.charCodeAt(this.position) !== TAB) return false;
    const end = this.text.indexOf('\n\t', this.position);
    return rowLabelOf(this.text.slice(this.position + 1, end === -1 ? this.text.length : end).trim()) !== null;
  }

  private lineAt(from: number): string {
    const end = this.text.indexOf('\n', from);
    return this.text.slice(from, end === -1 ? this.text.length : end);
  }

  private giveBackFrom(count: number): void {
    this.position = this.offsets[count] ?? this.position;
    this.cells.length = count;
    this.offsets.length = count;
    this.ended.length = count;
  }
}

import { takeExtraCell, type FormContext } from './form-context';
import { squeeze } from './labels';
import { reportMarkup } from './markup';
import { cellAt, type Row } from './row';
import { rowLabelOf } from './row-labels';

/** Reads 年度总体目标: a header with two columns and the rows below it. */
export class GoalsReader {
  private readonly expected: string[] = [];
  private readonly actual: string[] = [];
  private expectedColumn = 1;
  private actualColumn = 2;

  constructor(private readonly context: FormContext) {}

  /** Takes the header; false where the row does not name its columns. */
  takeHeader(row: Row): boolean {
    const labels = row.cells.map(squeeze);
    const expected = labels.findIndex((label) => label.includes('预期目标'));
    const actual = labels.findIndex((label) => label.includes('实际完成'));
    if (expected === -1 || actual === -1) return false;
    this.expectedColumn = expected;
    this.actualColumn = actual;
    return true;
  }

  /** Takes a row below the header; false where neither column holds text. */
  take(row: Row): boolean {
    const expected = cellAt(row, this.expectedColumn);
    const actual = cellAt(row, this.actualColumn);
    if (expected === '' && actual === '') return false;
    if (expected !== '') this.expected.push(expected);
    if (actual !== '') this.actual.push(actual);
    this.takeOthers(row);
    if (this.context.markup) reportMarkup(this.context.issues, row, 'goals');
    return true;
  }

  finish(): { readonly expected: string; readonly actual: string } {
    return { expected: this.expected.join('\n'), actual: this.actual.join('\n') };
  }

  private takeOthers(row: Row): void {
    row.cells.forEach((text, cell) => {
      const isOther = cell !== this.expectedColumn && cell !== this.actualColumn;
      if (text !== '' && isOther && rowLabelOf(text) === null) takeExtraCell(this.context, row, cell, 'goals');
    });
  }
}

import { quote, type Owner, type ReadingIssues } from './reading-issues';
import { cellAt, firstFilled, type Row } from './row';

/** What the readers of one form share. */
export interface FormContext {
  readonly issues: ReadingIssues;
  /** Whether the document may hold HTML. */
  readonly markup: boolean;
  /** Text of the form that belongs to none of its fields; kept so that nothing is lost. */
  readonly stray: string[];
}

/** Reports and keeps a cell that belongs to no column. */
export function takeExtraCell(context: FormContext, row: Row, cell: number, owner: Owner): void {
  const text = cellAt(row, cell);
  context.issues.add('EXTRA_CELL', 'warning', row, cell, owner, '', { text: quote(text) });
  context.stray.push(text);
}

/** Reports and keeps every filled cell from `start` on. */
export function takeExtraCells(context: FormContext, row: Row, start: number, owner: Owner): void {
  for (let cell = firstFilled(row.cells, start); cell !== -1; cell = firstFilled(row.cells, cell + 1)) {
    takeExtraCell(context, row, cell, owner);
  }
}

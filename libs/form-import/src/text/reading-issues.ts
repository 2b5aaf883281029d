import type { Issue, Place, Severity } from '@app/kernel';
import type { LineNumbers } from './line-numbers';
import { cellOffset, type Row } from './row';

/** Whose field an issue is about: the printed position of an indicator row, or a path such as `funds.total`. */
export type Owner = string | number;

const LONGEST_QUOTE = 60;

/** Collects the issues of one form with every place they can name but its position among the forms. */
export class ReadingIssues {
  readonly list: Issue[] = [];

  constructor(
    private readonly lines: LineNumbers,
    private readonly file: { readonly file?: string },
  ) {}

  /**
   * @param row   the printed row; the line of the issue is that of the cell in it
   * @param cell  column of the cell, from 0; undefined where the row as a whole is meant
   * @param owner the indicator row or the part of the form
   * @param field its field; `""` where the part as a whole is meant; no path at all where both are `""`
   */
  add(
    code: string,
    severity: Severity,
    row: Row,
    cell: number | undefined,
    owner: Owner,
    field: string,
    values: Issue['values'] = {},
  ): void {
    const path = pathOf(owner, field);
    const at: Place = {
      ...(typeof owner === 'number' ? { row: owner } : {}),
      ...(cell === undefined ? {} : { cell }),
      line: this.lines.at(cellOffset(row, cell)),
      ...(path === '' ? {} : { path }),
      ...this.file,
    };
    this.list.push({ code, severity, at, values });
  }
}

/** The path of a field of the canonical form; indicator rows are named by their printed position. */
export function pathOf(owner: Owner, field: string): string {
  const base = typeof owner === 'number' ? `indicators[${owner}]` : owner;
  return field === '' ? base : base === '' ? field : `${base}.${field}`;
}

/** A text short enough to be quoted in a sentence; no character is cut in half. */
export function quote(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  const start = text.slice(0, LONGEST_QUOTE);
  return `${start.isWellFormed() ? start : start.slice(0, -1)}…`;
}

import { csvLine, csvStart } from '@app/form-export';
import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/node';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const CSV = 'text/csv; charset=utf-8';

export type TableCell = string | number | null;

/** Rows under headings; `name` is the tab of a workbook. */
export interface ReportTable {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** What a cell of a sheet can hold. */
const LONGEST_CELL = 32_000;
/** A sheet keeps so many digits of a number; anything longer stays text. */
const KEPT_DIGITS = 15;
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;
const WIDEST = 60;
const GREY = '#F2F2F2';

/** Tables as one workbook, a tab each. Text is written as text: no cell is ever a formula. */
export function workbookOf(tables: readonly ReportTable[]): Promise<Buffer> {
  const sheets = tables.map(({ name, headings, rows }) => ({
    sheet: name,
    data: [headings.map(headingCell), ...rows.map((row) => row.map(valueCell))] as SheetData,
    columns: headings.map((heading, column) => ({ width: widthOf(heading, rows, column) })),
    stickyRowsCount: 1,
  }));
  return writeExcelFile(sheets).toBuffer();
}

/** A table as CSV in UTF-8 with a byte order mark, row after row as they come. */
export async function* csvOf(
  headings: readonly string[],
  rows: AsyncIterable<readonly TableCell[]> | Iterable<readonly TableCell[]>,
): AsyncGenerator<string> {
  yield csvStart(headings);
  for await (const row of rows) yield csvLine(row);
}

function headingCell(value: string): CellObject {
  return { value, type: String, fontWeight: 'bold', backgroundColor: GREY, wrap: true };
}

function valueCell(value: TableCell): CellObject | null {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  const isNumber = PLAIN_NUMBER.test(value) && value.replace(/\D/g, '').length <= KEPT_DIGITS;
  if (isNumber) return { value: Number(value), type: Number };
  return { value: withoutControls(value).slice(0, LONGEST_CELL), type: String, wrap: value.length > WIDEST };
}

/** What XML has no writing for. */
function withoutControls(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, ' ');
}

/** Wide enough for the heading and the first rows; Chinese takes two places. */
function widthOf(heading: string, rows: ReportTable['rows'], column: number): number {
  const texts = [heading, ...rows.slice(0, 100).map((row) => String(row[column] ?? ''))];
  const widest = Math.max(...texts.map((text) => [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0)));
  return Math.min(WIDEST, widest + 2);
}

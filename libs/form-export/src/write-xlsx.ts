import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import type { FormExport, WrittenFile } from './form-export';
import { printTable, type PrintedCell, type PrintedRow, type PrintedTable } from './printed-table';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** What a cell of a sheet can hold. */
const LONGEST_CELL = 32_000;
/** Digits that a sheet keeps of a number; anything longer is written as text. */
const KEPT_DIGITS = 15;
const GREY = '#F2F2F2';
const BLUE = '#EAF2FB';

/** Writes a form as a sheet of the official layout. Text is written as text: no cell is ever a formula. */
export async function writeXlsx(given: FormExport): Promise<WrittenFile> {
  const table = printTable(given);
  const rows: SheetData = [
    [wide(table, table.title, { fontSize: 16, fontWeight: 'bold', align: 'center' })],
    [wide(table, table.subtitle, { align: 'center' })],
    ...gridOf(table),
    ...table.notes.map((note) => [wide(table, note, { wrap: true })]),
  ];
  const columns = table.widths.map((width) => ({ width }));
  const options = { columns, sheet: given.language === 'zh' ? '自评表' : 'Form', orientation: 'landscape' as const };
  const file = writeExcelFile(rows, options);
  return { bytes: await file.toBuffer(), mediaType: MEDIA_TYPE };
}

/** Rows as the writer wants them: nothing at the places that a merged cell covers, whether from above or the left. */
function gridOf({ rows, widths }: PrintedTable): (CellObject | null)[][] {
  const grid = rows.map(() => widths.map((): CellObject | null => null));
  rows.forEach(({ cells, isHeading }, top) => {
    for (const cell of cells) {
      const line = grid[top];
      if (line) line[cell.column] = sheetCell(cell, isHeading);
    }
  });
  return grid;
}

function sheetCell(cell: PrintedCell, isHeading: PrintedRow['isHeading']): CellObject {
  const { look, columnSpan, rowSpan } = cell;
  return {
    ...valueOf(cell),
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    wrap: true,
    alignVertical: 'center',
    align: look === 'remark' || (look === 'value' && !cell.isNumber) ? 'left' : 'center',
    borderStyle: 'thin',
    ...(look === 'label' || isHeading ? { backgroundColor: GREY } : {}),
    ...(look === 'computed' ? { backgroundColor: BLUE } : {}),
    ...(isHeading ? { fontWeight: 'bold' } : {}),
  };
}

function valueOf({ text, isNumber }: PrintedCell): Pick<CellObject, 'value' | 'type'> {
  if (text === '') return {};
  const isPlain = isNumber && /^-?\d+(?:\.\d+)?$/.test(text) && text.replace(/\D/g, '').length <= KEPT_DIGITS;
  return isPlain ? { value: Number(text), type: Number } : { value: text.slice(0, LONGEST_CELL), type: String };
}

function wide({ widths }: PrintedTable, text: string, style: Partial<CellObject>): CellObject {
  return { value: text, type: String, columnSpan: widths.length, ...style };
}

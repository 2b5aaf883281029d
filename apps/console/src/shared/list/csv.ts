import type { Column } from './column';

/** Spreadsheets read UTF-8 only where this stands before it. */
const BYTE_ORDER_MARK = '\uFEFF';
/** A cell that begins so is run as a formula by spreadsheets; an apostrophe makes it text again. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** A list as a CSV file: headings first, one record a line. */
export function csvOf<T>(columns: readonly Column<T>[], records: readonly T[]): string {
  const shown = columns.filter((column) => column.text !== undefined);
  const rows = records.map((record) => shown.map(({ text }) => String(text?.(record) ?? '')));
  const lines = [shown.map(({ label }) => label), ...rows].map((cells) => cells.map(cellOf).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function cellOf(text: string): string {
  const harmless = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const BYTE_ORDER_MARK = '\uFEFF';
const NUMBER = /^-?\d+(?:\.\d+)?$/;
/** What a spreadsheet takes for the start of a formula. */
const STARTS_FORMULA = /^[=+\-@\t\r]/;

/**
 * One line of a CSV file. Text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay
 * as they are.
 *
 * @example
 * csvLine(['=1+1', '-3.5', 'a "b"', null]) //=> `"'=1+1",-3.5,"a ""b""",\r\n`
 */
export function csvLine(values: readonly (string | number | null)[]): string {
  return `${values.map(csvValue).join(',')}\r\n`;
}

/**
 * The first bytes of a CSV file with its headings; they tell spreadsheets that it is UTF-8.
 *
 * @example
 * csvStart(['项目']) //=> '\uFEFF"项目"\r\n'
 */
export function csvStart(headings: readonly string[]): string {
  return BYTE_ORDER_MARK + csvLine(headings);
}

function csvValue(value: string | number | null): string {
  if (value === null) return '';
  const text = String(value);
  if (NUMBER.test(text)) return text;
  const safe = STARTS_FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

const QUOTE = '"';

/**
 * Whether a cell in double quotes is still open at the end of a line of tab-separated cells.
 *
 * @param open whether one was open at its start
 */
export function isQuoteOpenAfter(line: string, open: boolean): boolean {
  let at = 0;
  let inside = open;
  for (;;) {
    if (inside || line.startsWith(QUOTE, at)) {
      at = closingQuote(line, inside ? at : at + 1);
      if (at === -1) return true;
    }
    inside = false;
    const tab = line.indexOf('\t', at);
    if (tab === -1) return false;
    at = tab + 1;
  }
}

/**
 * Splits a row into cells at its tabs, taking those in double quotes as one cell each and a doubled quote in them as
 * one quote.
 *
 * @example
 * splitQuotedCells('a\t"b\tc ""d"""') //=> ['a', 'b\tc "d"']
 */
export function splitQuotedCells(row: string): string[] {
  const cells: string[] = [];
  let start = 0;
  for (;;) {
    const close = row.startsWith(QUOTE, start) ? closingQuote(row, start + 1) : -1;
    const tab = row.indexOf('\t', close === -1 ? start : close);
    const end = tab === -1 ? row.length : tab;
    cells.push(close === -1 ? row.slice(start, end) : unquote(row, start, close, end));
    if (tab === -1) return cells;
    start = tab + 1;
  }
}

function unquote(row: string, open: number, close: number, end: number): string {
  return row.slice(open + 1, close).replaceAll('""', QUOTE) + row.slice(close + 1, end);
}

function closingQuote(line: string, from: number): number {
  let at = line.indexOf(QUOTE, from);
  while (at !== -1 && line.startsWith(QUOTE, at + 1)) at = line.indexOf(QUOTE, at + 2);
  return at;
}

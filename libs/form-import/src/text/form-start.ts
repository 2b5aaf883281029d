import { labelOf } from './labels';

const TAB = 9;
const QUOTE = '"';
const FIRST_CHARACTER = '项';
const START_LABEL = '项目名称';
const LONGEST_LABEL = 12;

export type Layout = 'tsv' | 'cell';

/** Whether a cell is the label with which every form starts. */
function isStartLabel(cell: string): boolean {
  return cell.startsWith(FIRST_CHARACTER) && cell.length <= LONGEST_LABEL && labelOf(cell) === START_LABEL;
}

/**
 * The layout of the form that starts on a line; null where none does. `项目名称` in the first filled cell starts a form:
 * with further cells on the line one of tab-separated rows, alone behind a tab one of one cell a line.
 */
export function layoutStartingAt(line: string): Layout | null {
  const start = firstInk(line);
  const quoted = line.startsWith(QUOTE, start);
  if (!quoted && !line.startsWith(FIRST_CHARACTER, start)) return null;
  const tab = line.indexOf('\t', start);
  const cell = line.slice(quoted ? start + 1 : start, tab === -1 ? line.length : tab).trimEnd();
  if (!isStartLabel(quoted && cell.endsWith(QUOTE) ? cell.slice(0, -1) : cell)) return null;
  if (tab !== -1) return 'tsv';
  return line.charCodeAt(0) === TAB ? 'cell' : null;
}

/** The position of the first character of a line that is no white space; its length where there is none. */
export function firstInk(line: string): number {
  let index = 0;
  while (index < line.length && isWhite(line.charCodeAt(index))) index += 1;
  return index;
}

function isWhite(code: number): boolean {
  return code === TAB || code === 32 || code === 0x3000 || code === 0xa0 || code === 0xfeff;
}

import { pad, textWidth } from './text-width';
import { wrapText } from './wrap-text';

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** The narrowest this column may become; columns without it keep their whole content on one line. */
  readonly narrowest?: number;
  /** Lines a cell shows at most, for text that can be read in full elsewhere. */
  readonly mostLines?: number;
}

/** One row: its cells, and a text below them over the whole width of the table. */
export interface Row {
  readonly cells: readonly string[];
  readonly note?: string;
}

const GAP = '  ';
const NOTE_INDENT = '  · ';

/**
 * A table as lines of text: columns that may be narrowed share the width that the others leave, the longest text
 * giving way first, and their cells are wrapped. Where even that is too wide, lines get longer than `width`. A row's
 * note stands below its cells.
 */
export function renderTable(columns: readonly Column[], rows: readonly Row[], width: number): string[] {
  const widths = shareWidth(
    columns,
    rows.map(({ cells }) => cells),
    width,
  );
  const total = widths.reduce((sum, part) => sum + part, 0) + GAP.length * (columns.length - 1);
  const titles = columns.map(({ title }) => title);
  const rule = '─'.repeat(total);
  const body = rows.flatMap(({ cells, note }) => [
    ...renderRow(columns, cells, widths),
    ...(note === undefined ? [] : renderNote(note, Math.max(total, width))),
  ]);
  return [...renderRow(columns, titles, widths), rule, ...body, rule];
}

function renderNote(note: string, width: number): string[] {
  const lines = wrapText(note, width - NOTE_INDENT.length);
  return lines.map((line, index) => `${index === 0 ? NOTE_INDENT : ' '.repeat(NOTE_INDENT.length)}${line}`);
}

function renderRow(columns: readonly Column[], cells: readonly string[], widths: readonly number[]): string[] {
  const wrapped = columns.map(({ mostLines }, index) =>
    clip(wrapText(cells[index] ?? '', widths[index] ?? 0), mostLines),
  );
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ align }, index) => pad(wrapped[index]?.[line] ?? '', widths[index] ?? 0, align))
      .join(GAP)
      .trimEnd(),
  );
}

function clip(lines: string[], most = Infinity): string[] {
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), '…'];
}

function shareWidth(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): number[] {
  const natural = columns.map(({ title }, index) =>
    rows.reduce((widest, row) => Math.max(widest, textWidth(row[index] ?? '')), textWidth(title)),
  );
  const least = columns.map(({ title, narrowest }, index) =>
    narrowest === undefined
      ? (natural[index] ?? 0)
      : Math.min(natural[index] ?? 0, Math.max(narrowest, textWidth(title))),
  );
  const room = width - GAP.length * (columns.length - 1);
  const limit = fairLimit(natural, least, room);
  return natural.map((wanted, index) => Math.max(least[index] ?? 0, Math.min(wanted, limit)));
}

/** The widest that a narrowed column may be so that all fit into the room. */
function fairLimit(natural: readonly number[], least: readonly number[], room: number): number {
  const needed = (limit: number): number =>
    natural.reduce((sum, wanted, index) => sum + Math.max(least[index] ?? 0, Math.min(wanted, limit)), 0);
  let limit = Math.max(1, ...natural.map((wanted) => Math.min(wanted, room)));
  while (limit > 1 && needed(limit) > room) limit -= 1;
  return limit;
}

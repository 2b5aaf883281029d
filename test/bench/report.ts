/** One line of the bench. `met` is null where there is no goal. */
export interface Figure {
  readonly what: string;
  readonly measured: string;
  readonly goal: string;
  readonly met: boolean | null;
}

/** A figure with no goal. */
export function fact(what: string, measured: string): Figure {
  return { what, measured, goal: '', met: null };
}

/** A ratio that must not be above its goal. */
export function atMost(what: string, ratio: number, goal: number, detail: string): Figure {
  return { what, measured: `${times(ratio)} (${detail})`, goal: `≤ ${times(goal)}`, met: ratio <= goal };
}

/** A ratio that must not be below its goal. */
export function atLeast(what: string, ratio: number, goal: number, detail: string): Figure {
  return { what, measured: `${times(ratio)} (${detail})`, goal: `≥ ${times(goal)}`, met: ratio >= goal };
}

export function times(ratio: number): string {
  return `${ratio >= 100 ? Math.round(ratio).toLocaleString('en') : ratio.toPrecision(2)} ×`;
}

/** Microseconds as people read them. */
export function micros(value: number): string {
  if (value >= 100_000) return `${(value / 1000).toFixed(0)} ms`;
  if (value >= 1_000) return `${(value / 1000).toFixed(2)} ms`;
  return `${value >= 100 ? value.toFixed(0) : value.toPrecision(2)} µs`;
}

export function perSecond(microseconds: number): string {
  return `${Math.round(1_000_000 / microseconds).toLocaleString('en')}/s`;
}

const COLUMNS = ['what', 'measured', 'goal', 'met?'] as const;

/** The figures as a table of text. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, measured, goal, met }) => [
    what,
    measured,
    goal,
    met === null ? '' : met ? 'yes' : 'NO',
  ]);
  const widths = COLUMNS.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join(' | ')
      .trimEnd();
  return [line(COLUMNS), widths.map((width) => '-'.repeat(width)).join('-|-'), ...rows.map(line)].join('\n');
}

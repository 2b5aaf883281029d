import { squeeze } from './labels';
import { readNumber } from './printed-number';
import { cellAt, firstFilled, type Row } from './row';

/** Where the columns of the indicator table stand in a row. */
export interface IndicatorColumns {
  readonly level1: number;
  readonly level2: number;
  readonly name: number;
  readonly target: number;
  readonly completed: number;
  readonly weight: number;
  readonly score: number;
  readonly reason: number;
}

/** The columns of one row, and the move against the header where there is one: a cell found where another is due. */
export interface Alignment {
  readonly columns: IndicatorColumns;
  readonly shift: { readonly found: number; readonly expected: number } | null;
}

const BARE_NUMBER = /^\d+(?:\.\d+)?$/;

/**
 * The columns of the indicator table by its header; null where the row is no such header. Columns that the header does
 * not name stand where the official form has them.
 */
export function indicatorColumns(header: Row): IndicatorColumns | null {
  const labels = header.cells.map(squeeze);
  const level1 = labels.findIndex((label) => label.includes('一级指标'));
  if (level1 === -1) return null;
  const column = (offset: number, ...parts: string[]): number => {
    const found = labels.findIndex((label, at) => at > level1 && parts.some((part) => label.includes(part)));
    return found === -1 ? level1 + offset : found;
  };
  return {
    level1,
    level2: column(1, '二级指标'),
    name: column(2, '三级指标'),
    target: column(3, '指标值', '年度'),
    completed: column(4, '完成值', '实际'),
    weight: column(5, '分值', '权重'),
    score: column(6, '得分'),
    reason: column(7, '偏差', '原因'),
  };
}

/** Whether a row is the second line of a header printed over two rows: 指标值 and 完成值 below 年度 and 实际. */
export function isSecondHeader(row: Row, columns: IndicatorColumns): boolean {
  return squeeze(cellAt(row, columns.target)) === '指标值' && squeeze(cellAt(row, columns.completed)) === '完成值';
}

/**
 * Finds the cells of a row that is printed beside its header: the whole row early, everything from the target on late,
 * or the reason alone late.
 *
 * @param margin the label that every row repeats in its first column, or `""`
 */
export function align(row: Row, columns: IndicatorColumns, margin: string): Alignment {
  const first = firstFilled(row.cells);
  if (first !== -1 && first < columns.level1 && squeeze(cellAt(row, first)) !== margin) {
    return moved(columns, 'level1', first - columns.level1);
  }
  if (row.cells.length <= columns.reason + 1) return { columns, shift: null };
  return alignWide(row, columns);
}

/** A number in the reason's cell where only text belongs. */
export function isBareNumber(text: string): boolean {
  return BARE_NUMBER.test(text);
}

/** A row with more cells than the header: they may stand there because something before is late. */
function alignWide(row: Row, columns: IndicatorColumns): Alignment {
  const filled = firstFilled(row.cells, columns.target);
  const widest = row.cells.length - 1 - columns.reason;
  const late = Math.min(filled - columns.target, widest);
  if (late > 0 && isNumeric(cellAt(row, columns.weight + late)) && isNumeric(cellAt(row, columns.score + late))) {
    return moved(columns, 'target', late);
  }
  const extra = firstFilled(row.cells, columns.reason + 1);
  if (extra !== -1 && cellAt(row, columns.reason) === '') return moved(columns, 'reason', extra - columns.reason);
  return { columns, shift: null };
}

function isNumeric(text: string): boolean {
  const { kind } = readNumber(text);
  return kind === 'plain' || kind === 'unit';
}

function moved(columns: IndicatorColumns, from: keyof IndicatorColumns, by: number): Alignment {
  const start = columns[from];
  const move = (column: number): number => (column >= start ? column + by : column);
  return {
    columns: {
      level1: move(columns.level1),
      level2: move(columns.level2),
      name: move(columns.name),
      target: move(columns.target),
      completed: move(columns.completed),
      weight: move(columns.weight),
      score: move(columns.score),
      reason: move(columns.reason),
    },
    shift: { found: start + by, expected: start },
  };
}

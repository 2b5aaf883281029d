import type { Grade } from '@app/form';
import { takeExtraCells, type FormContext } from './form-context';
import { squeeze } from './labels';
import { reportMarkup } from './markup';
import { readNumberCell } from './number-cells';
import { isPlaceholder, readNumber } from './printed-number';
import type { PrintedTotal } from './printed-form';
import { quote } from './reading-issues';
import { cellAt, firstFilled, type Row } from './row';

/** The row 总分 and the grade beside it. */
export interface TotalReading {
  readonly total: PrintedTotal;
  readonly grade: string | null;
  readonly gradeNormalized: Grade | null;
}

const GRADE_WORDS: Readonly<Record<string, Grade>> = {
  优: '优',
  优秀: '优',
  良: '良',
  良好: '良',
  中: '中',
  中等: '中',
  差: '差',
  较差: '差',
};

/**
 * Reads the row 总分.
 *
 * @param weightColumn where the header of a tab-separated table has 分值; null where merged cells leave only
 *   label, weight, score and grade in the row
 */
export function readTotal(context: FormContext, row: Row, weightColumn: number | null): TotalReading {
  const label = firstFilled(row.cells);
  const weight = weightColumn === null ? label + 1 : locateWeight(context, row, label, weightColumn);
  const total = {
    weight: cellAt(row, weight),
    weightValue: readNumberCell(context.issues, 'weight', row, weight, 'total', 'weight'),
    score: cellAt(row, weight + 1),
    scoreValue: readNumberCell(context.issues, 'score', row, weight + 1, 'total', 'score'),
  };
  if (total.weightValue === null) context.issues.add('TOTAL_WEIGHT_MISSING', 'warning', row, weight, 'total', 'weight');
  if (context.markup) reportMarkup(context.issues, row, 'total');
  return { total, ...readGrade(context, row, weight + 2) };
}

function locateWeight(context: FormContext, row: Row, label: number, expected: number): number {
  const first = firstFilled(row.cells, label + 1);
  if (first === -1 || first === expected) return expected;
  if (first === expected + 1 && readNumber(cellAt(row, first + 1)).value === null) return expected;
  const values = { found: first + 1, expected: expected + 1, text: quote(cellAt(row, first)) };
  context.issues.add('COLUMN_SHIFT', 'warning', row, first, 'total', '', values);
  return first;
}

function readGrade(context: FormContext, row: Row, column: number): Omit<TotalReading, 'total'> {
  const cell = firstFilled(row.cells, column);
  if (cell === -1) return { grade: null, gradeNormalized: null };
  takeExtraCells(context, row, cell + 1, 'total');
  const grade = cellAt(row, cell);
  const word = squeeze(grade);
  const gradeNormalized = Object.hasOwn(GRADE_WORDS, word) ? (GRADE_WORDS[word] ?? null) : null;
  if (gradeNormalized === null && !isPlaceholder(grade)) {
    context.issues.add('GRADE_UNREADABLE', 'warning', row, cell, '', 'grade', { text: quote(grade) });
  }
  return { grade, gradeNormalized };
}

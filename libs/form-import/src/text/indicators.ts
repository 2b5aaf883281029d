import type { Level1 } from '@app/form';
import type { FormContext } from './form-context';
import { align, indicatorColumns, isBareNumber, isSecondHeader, type IndicatorColumns } from './indicator-columns';
import { level1Label, level1Of, level1OfLevel2, level2Of, squeeze } from './labels';
import { isLeftOut } from './left-out';
import { reportMarkup } from './markup';
import { readNumberCell } from './number-cells';
import type { PrintedIndicator } from './printed-form';
import { quote } from './reading-issues';
import { cellAt, firstFilled, type Row } from './row';

const DOUBLED_PERCENT = /^\d+(?:\.\d+)?\s*[%％]\s*[%％][%％\s]*$/;

/** Reads the indicator table row by row; merged labels are carried down. */
export class IndicatorsReader {
  readonly rows: PrintedIndicator[] = [];
  private columns: IndicatorColumns | null = null;
  private margin = '';
  private level1 = '';
  private level1Code: Level1 | null = null;
  private level2 = '';

  constructor(private readonly context: FormContext) {}

  /** Where the header has 分值. */
  get weightColumn(): number | null {
    return this.columns?.weight ?? null;
  }

  /** Takes the header, once more where a page break repeats it; false where it names no columns. */
  takeHeader(row: Row): boolean {
    const columns = indicatorColumns(row);
    if (columns === null) return false;
    this.columns = columns;
    this.margin = squeeze(cellAt(row, 0));
    return true;
  }

  take(row: Row): void {
    if (this.columns === null || isSecondHeader(row, this.columns)) return;
    const position = this.rows.length;
    const { columns, shift } = align(row, this.columns, this.margin);
    if (shift) {
      const values = { found: shift.found + 1, expected: shift.expected + 1, text: quote(cellAt(row, shift.found)) };
      this.context.issues.add('COLUMN_SHIFT', 'warning', row, shift.found, position, '', values);
    }
    this.carryLabels(row, columns, position);
    const indicator = this.read(row, columns, position);
    this.rows.push(indicator);
    if (indicator.empty) this.reportPointless(row, columns, indicator, position);
    else this.reportGaps(row, columns, indicator, position);
    if (this.context.markup) reportMarkup(this.context.issues, row, position);
  }

  private carryLabels(row: Row, columns: IndicatorColumns, position: number): void {
    const level1 = squeeze(cellAt(row, columns.level1));
    const level2 = squeeze(cellAt(row, columns.level2));
    if (level1 !== '') this.startGroup(row, columns, position, level1);
    if (level1 !== '' || level2 !== '') this.level2 = level2;
    if (level2 !== '') this.checkGroup(row, columns, position, level1, level2);
    if (this.level1 === '') this.reportLabel('LEVEL1_LABEL_MISSING', row, columns.level1, position, 'level1', level2);
  }

  /** A level-2 label of another group without a level-1 label of its own starts that group. */
  private checkGroup(row: Row, columns: IndicatorColumns, position: number, level1: string, level2: string): void {
    const code = level2Of(level2);
    if (code === 'other') this.reportLabel('LABEL_GARBLED', row, columns.level2, position, 'level2', level2);
    const group = level1OfLevel2(code);
    const isGarbled = this.level1 !== '' && this.level1Code === null;
    if (level1 !== '' || group === null || group === this.level1Code || isGarbled) return;
    this.level1 = level1Label(group);
    this.level1Code = group;
    this.reportLabel('LEVEL1_LABEL_MISSING', row, columns.level2, position, 'level1', level2);
  }

  private startGroup(row: Row, columns: IndicatorColumns, position: number, label: string): void {
    this.level1 = label;
    this.level1Code = level1Of(label);
    if (this.level1Code === null) this.reportLabel('LABEL_GARBLED', row, columns.level1, position, 'level1', label);
    else if (label !== level1Label(this.level1Code)) {
      this.reportLabel('LEVEL1_LABEL_VARIANT', row, columns.level1, position, 'level1', label);
    }
  }

  private read(row: Row, columns: IndicatorColumns, position: number): PrintedIndicator {
    const { issues } = this.context;
    const weightValue = readNumberCell(issues, 'weight', row, columns.weight, position, 'weight');
    const scoreValue = readNumberCell(issues, 'score', row, columns.score, position, 'score');
    return {
      level1: this.level1,
      level1Code: this.level1Code,
      level1Printed: cellAt(row, columns.level1),
      level2: this.level2,
      level2Code: level2Of(this.level2),
      level2Printed: cellAt(row, columns.level2),
      name: cellAt(row, columns.name),
      target: cellAt(row, columns.target),
      completed: cellAt(row, columns.completed),
      weight: cellAt(row, columns.weight),
      weightValue,
      score: cellAt(row, columns.score),
      scoreValue,
      deviationReason: cellAt(row, columns.reason),
      extra: this.extraText(row, columns, position),
      empty: weightValue === null && scoreValue === null,
    };
  }

  private extraText(row: Row, columns: IndicatorColumns, position: number): string {
    const extra = firstFilled(row.cells, columns.reason + 1);
    if (extra === -1) return '';
    const text = row.cells
      .slice(extra)
      .filter((cell) => cell !== '')
      .join('\n');
    this.context.issues.add('EXTRA_CELL', 'warning', row, extra, position, '', { text: quote(text) });
    return text;
  }

  private reportPointless(row: Row, columns: IndicatorColumns, indicator: PrintedIndicator, position: number): void {
    if (isLeftOut(indicator)) return;
    const values = { name: quote(indicator.name) };
    this.context.issues.add('ROW_NOT_WEIGHTED', 'error', row, columns.weight, position, 'weight', values);
  }

  private reportGaps(row: Row, columns: IndicatorColumns, indicator: PrintedIndicator, position: number): void {
    const { issues } = this.context;
    if (indicator.target === '') issues.add('TARGET_MISSING', 'warning', row, columns.target, position, 'target');
    else this.reportDoubledPercent(row, columns.target, indicator.target, position, 'target');
    if (indicator.completed === '') {
      issues.add('COMPLETED_MISSING', 'warning', row, columns.completed, position, 'completed');
    } else this.reportDoubledPercent(row, columns.completed, indicator.completed, position, 'completed');
    if (indicator.weightValue === null) {
      issues.add('WEIGHT_MISSING', 'error', row, columns.weight, position, 'weight', { score: indicator.score });
    }
    if (isBareNumber(indicator.deviationReason)) {
      const values = { text: indicator.deviationReason };
      issues.add('NUMBER_IN_REASON', 'warning', row, columns.reason, position, 'deviationReason', values);
    }
  }

  private reportDoubledPercent(row: Row, cell: number, text: string, position: number, field: string): void {
    const last = text.charAt(text.length - 1);
    if ((last !== '%' && last !== '％') || !DOUBLED_PERCENT.test(text)) return;
    const values = { text: quote(text), value: text.slice(0, text.search(/[%％]/)).trim() };
    this.context.issues.add('GARBLED_NUMBER', 'warning', row, cell, position, field, values);
  }

  private reportLabel(code: string, row: Row, cell: number, position: number, field: string, label: string): void {
    const values = { label: quote(label), level1: this.level1 };
    this.context.issues.add(
      code,
      code === 'LEVEL1_LABEL_VARIANT' ? 'info' : 'warning',
      row,
      cell,
      position,
      field,
      values,
    );
  }
}

import {
  fieldText,
  LAYOUT_LABELS,
  LAYOUT_WIDTHS,
  officialLayout,
  TOTAL_LINE,
  type LayoutContent,
  type LayoutRow,
} from '@app/form';
import { lineLabel } from '@app/scoring';
import type { FormExport } from './form-export';
import { headingOf, gradeText } from './heading';
import { computedText, extraLines, remarksByLine } from './remarks';

/** A cell as it is written, whatever the format. */
export interface PrintedCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly text: string;
  readonly isNumber: boolean;
  readonly look: 'label' | 'value' | 'computed' | 'remark';
}

export interface PrintedRow {
  readonly isHeading: boolean;
  readonly cells: readonly PrintedCell[];
}

export interface PrintedTable {
  readonly title: string;
  /** Year, and whether all of it is only illustrative. */
  readonly subtitle: string;
  readonly rows: readonly PrintedRow[];
  readonly widths: readonly number[];
  /** What the computed figures rest on. */
  readonly notes: readonly string[];
}

/** The official table with declared and computed figures side by side, as text. */
export function printTable(given: FormExport): PrintedTable {
  const { form, score } = given;
  const write = writerOf(given);
  const rows = officialLayout(form, score ? extraLines(score.sheet) : []);
  return { ...headingOf(given), rows: rows.map((row) => printRow(row, write)), widths: LAYOUT_WIDTHS };
}

type Write = (content: LayoutContent) => Pick<PrintedCell, 'text' | 'isNumber' | 'look'>;

function printRow({ isHeading, cells }: LayoutRow, write: Write): PrintedRow {
  return {
    isHeading,
    cells: cells.map(({ column, columnSpan, rowSpan, content }) => {
      const { text, ...rest } = write(content);
      return { column, columnSpan, rowSpan, text: printable(text), ...rest };
    }),
  };
}

function writerOf({ form, score, language }: FormExport): Write {
  const remarks = score ? remarksByLine(score, language) : new Map<string, string[]>();
  const remark = (line: string) => {
    const grade = line === TOTAL_LINE ? gradeText(form.grade, score?.sheet ?? null, language) : [];
    return [...grade, ...(remarks.get(line) ?? [])].join('\n');
  };
  return (content) => {
    switch (content.kind) {
      case 'label':
        return { text: LAYOUT_LABELS[content.label][language], isNumber: false, look: 'label' };
      case 'text':
        return { text: content.text, isNumber: false, look: 'label' };
      case 'field':
        return { text: fieldText(form, content.path), isNumber: content.isNumber, look: 'value' };
      case 'line':
        return { text: lineLabel(content.line, form)[language], isNumber: false, look: 'label' };
      case 'computed':
        return { text: score ? computedText(score.sheet, content.line) : '', isNumber: true, look: 'computed' };
      case 'remarks':
        return { text: remark(content.line), isNumber: false, look: 'remark' };
      case 'blank':
        return { text: '', isNumber: false, look: 'value' };
    }
  };
}

/** Without the control characters that no document may hold. */
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, '');
}

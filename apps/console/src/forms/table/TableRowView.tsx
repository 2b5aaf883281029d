import { LAYOUT_LABELS, TOTAL_LINE, type LayoutCell, type LayoutRow, type SelfEvaluationForm } from '@app/form';
import type { Severity } from '@app/kernel';
import { lineLabel } from '@app/scoring';
import type { SheetView } from '../../api/types/sheets';
import { useLanguage } from '../../i18n/use-t';
import { textIn } from '../model/form-edit';
import type { Remark } from '../model/sheet-marks';
import { ComputedCell } from './ComputedCell';
import { FieldCell } from './FieldCell';
import { RemarksCell } from './RemarksCell';
import { RowActions } from './RowActions';
import type { TableEditor } from './table-editor';

interface Props {
  readonly row: LayoutRow;
  readonly form: SelfEvaluationForm;
  readonly sheet: SheetView | null;
  readonly remarks: ReadonlyMap<string, readonly Remark[]> | null;
  readonly marks: ReadonlyMap<string, Severity> | null;
  readonly editor?: TableEditor | undefined;
}

/** One row of the official table. */
export function TableRowView({ row, ...rest }: Props) {
  return (
    <tr className={row.isHeading ? 'heading' : undefined}>
      {row.cells.map((cell) => (
        <CellView key={cell.column} cell={cell} row={row} {...rest} />
      ))}
    </tr>
  );
}

function CellView({ cell, row, form, sheet, remarks, marks, editor }: Props & { readonly cell: LayoutCell }) {
  const language = useLanguage();
  const { content, columnSpan: colSpan, rowSpan } = cell;
  const span = { colSpan, rowSpan };
  switch (content.kind) {
    case 'label':
      return (
        <th
          {...span}
          scope={row.isHeading ? 'col' : 'row'}
          className={rowSpan > 1 && cell.column === 0 ? 'upright' : undefined}
        >
          <span>{LAYOUT_LABELS[content.label][language]}</span>
        </th>
      );
    case 'text':
      return (
        <th {...span} scope="row" data-content>
          {content.text}
        </th>
      );
    case 'line':
      return (
        <th {...span} scope="row" data-content>
          {lineLabel(content.line, form)[language]}
        </th>
      );
    case 'blank':
      return <td {...span} className={row.isHeading ? 'head' : undefined} />;
    case 'computed':
      return <ComputedCell {...span} line={content.line} sheet={sheet} />;
    case 'remarks':
      return (
        <RemarksCell
          {...span}
          remarks={remarks?.get(content.line) ?? NONE}
          isTotal={content.line === TOTAL_LINE}
          form={form}
          sheet={sheet}
        >
          {editor && row.block === 'indicators' && <RowActions line={content.line} form={form} editor={editor} />}
        </RemarksCell>
      );
    case 'field': {
      const { path, isNumber } = content;
      return (
        <FieldCell
          {...span}
          path={path}
          isNumber={isNumber}
          text={textIn(editor?.edit ?? { form, unreadable: {} }, path)}
          isUnreadable={editor?.edit.unreadable[path] !== undefined}
          severity={marks?.get(path)}
          onChange={editor?.change}
        />
      );
    }
  }
}

const NONE: readonly Remark[] = [];

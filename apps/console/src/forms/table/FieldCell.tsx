import { LAYOUT_LABELS, type LayoutLabel } from '@app/form';
import type { Severity } from '@app/kernel';
import { memo, useId } from 'react';
import { useLanguage, useT } from '../../i18n/use-t';
import { cellId } from './table-editor';

interface Props {
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly path: string;
  readonly isNumber: boolean;
  readonly text: string;
  readonly isUnreadable: boolean;
  readonly severity: Severity | undefined;
  readonly onChange: ((path: string, text: string) => void) | undefined;
}

/** A cell with a field of the form. It is drawn anew only when something of its own changes: forms have 200 rows. */
export const FieldCell = memo(function FieldCell({
  colSpan,
  rowSpan,
  path,
  isNumber,
  severity,
  onChange,
  ...field
}: Props) {
  const classes = [isNumber && 'number', severity && `marked-${severity}`, onChange && 'editable'].filter(Boolean);
  return (
    <td
      id={cellId(path)}
      colSpan={colSpan}
      rowSpan={rowSpan}
      className={classes.join(' ')}
      tabIndex={onChange ? undefined : -1}
      data-content
    >
      {onChange ? <Field path={path} onChange={onChange} isNumber={isNumber} {...field} /> : field.text}
    </td>
  );
});

type FieldProps = Pick<Props, 'path' | 'text' | 'isUnreadable' | 'isNumber'> & {
  readonly onChange: NonNullable<Props['onChange']>;
};

function Field({ path, text, isUnreadable, isNumber, onChange }: FieldProps) {
  const t = useT();
  const label = useFieldLabel(path);
  const hint = useId();
  return (
    <>
      <textarea
        rows={1}
        value={text}
        aria-label={label}
        aria-invalid={isUnreadable}
        aria-describedby={isUnreadable ? hint : undefined}
        inputMode={isNumber ? 'decimal' : undefined}
        onChange={({ target }) => onChange(path, target.value)}
      />
      {isUnreadable && (
        <div id={hint} className="problem" role="alert">
          {t(path.endsWith('.executionRate') ? 'forms.editor.unreadableRate' : 'forms.editor.unreadable')}
        </div>
      )}
    </>
  );
}

/** What a field is called, with the number of its row: what a screen reader says of it. */
function useFieldLabel(path: string): string {
  const language = useLanguage();
  const t = useT();
  const parts = path.split('.');
  const row = /^indicators\[(\d+)\]/.exec(path)?.[1];
  const last = parts.at(-1) ?? '';
  const name = last === 'name' ? 'level3' : last;
  const label = name in LAYOUT_LABELS ? LAYOUT_LABELS[name as LayoutLabel][language] : name;
  if (row !== undefined) return `${label} ${t('forms.editor.rowName', { row: Number(row) + 1 })}`;
  const owner = parts[0] === 'funds' ? parts[1] : undefined;
  return owner !== undefined && owner in LAYOUT_LABELS
    ? `${LAYOUT_LABELS[owner as LayoutLabel][language]} ${label}`
    : label;
}

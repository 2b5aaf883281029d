import AddIcon from '@mui/icons-material/Add';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { IconButton, Stack } from '@mui/material';
import type { SelfEvaluationForm } from '@app/form';
import { useT } from '../../i18n/use-t';
import type { TableEditor } from './table-editor';

interface Props {
  readonly line: string;
  readonly form: SelfEvaluationForm;
  readonly editor: TableEditor;
}

/** Adds a row below this one, or takes this one away; both can be undone. */
export function RowActions({ line, form, editor }: Props) {
  const t = useT();
  const index = form.indicators.findIndex(({ row }) => `indicator:${row}` === line);
  if (index < 0) return null;
  const name = form.indicators[index]?.name || t('forms.editor.rowName', { row: index + 1 });
  return (
    <Stack direction="row" className="no-print" sx={{ justifyContent: 'flex-end' }}>
      <IconButton
        size="small"
        aria-label={t('forms.editor.insertRow', { name })}
        onClick={() => editor.insertRow(index)}
        data-content
      >
        <AddIcon sx={{ fontSize: 16 }} />
      </IconButton>
      {form.indicators.length > 1 && (
        <IconButton
          size="small"
          aria-label={t('forms.editor.removeRow', { name })}
          onClick={() => editor.removeRow(index)}
          data-content
        >
          <DeleteIcon sx={{ fontSize: 16 }} />
        </IconButton>
      )}
    </Stack>
  );
}

import { MenuItem, TextField } from '@mui/material';
import { useLanguage, useT } from '../../i18n/use-t';
import { useDraftEditing } from '../editor/draft-editing';

interface Props {
  readonly value: string;
  readonly isOptional?: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (source: string) => void;
}

/** Chooses the document that something rests on, of those the set lists, inherited ones included. */
export function SourceSelect({ value, isOptional = false, isDisabled = false, onChange }: Props) {
  const { resolved, isReadOnly } = useDraftEditing();
  const language = useLanguage();
  const t = useT();
  const sources = resolved?.sources ?? [];
  const isKnown = value === '' || sources.some(({ id }) => id === value);
  return (
    <TextField
      select
      fullWidth
      label={t('drafts.source')}
      value={value}
      error={!isKnown}
      disabled={isReadOnly || isDisabled}
      onChange={({ target }) => onChange(target.value)}
    >
      {isOptional && <MenuItem value="">{t('common.none')}</MenuItem>}
      {!isKnown && <MenuItem value={value}>{value}</MenuItem>}
      {sources.map(({ id, document, title }) => (
        <MenuItem key={id} value={id}>
          <span data-content>
            {title[language]} · {document}
          </span>
        </MenuItem>
      ))}
    </TextField>
  );
}

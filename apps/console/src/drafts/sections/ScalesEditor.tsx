import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Button, IconButton, Stack, TextField, Typography } from '@mui/material';
import type { Scale } from '@app/rule-set';
import { useEffect, useState } from 'react';
import { useT } from '../../i18n/use-t';
import { freeId } from '../model/edit-rules';

interface Props {
  readonly scales: readonly Scale[];
  readonly isReadOnly: boolean;
  readonly onChange: (scales: readonly Scale[]) => void;
}

/** Ordinal scales: their words, best first, and the share of the weight that each earns. */
export function ScalesEditor({ scales, isReadOnly, onChange }: Props) {
  const t = useT();
  const set = (index: number, scale: Scale) => onChange(scales.map((each, at) => (at === index ? scale : each)));
  const add = () => {
    const id = freeId(
      scales.map((scale) => scale.id),
      'scale',
    );
    onChange([...scales, { id, words: ['好', '差'], shares: ['1', '0'] }]);
  };
  return (
    <Stack sx={{ mt: 1 }}>
      <Typography variant="h3">{t('drafts.reading.scales')}</Typography>
      {scales.map((scale, index) => (
        <Stack key={scale.id} direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <ListField
            label={`${t('drafts.reading.words')} ${scale.id}`}
            values={scale.words}
            isReadOnly={isReadOnly}
            onChange={(words) => set(index, { ...scale, words })}
          />
          <ListField
            label={`${t('drafts.reading.shares')} ${scale.id}`}
            values={scale.shares}
            isReadOnly={isReadOnly}
            onChange={(shares) => set(index, { ...scale, shares })}
          />
          {!isReadOnly && (
            <IconButton
              data-content
              aria-label={`${t('drafts.remove')} ${scale.id}`}
              onClick={() => onChange(scales.filter((_, at) => at !== index))}
            >
              <DeleteIcon fontSize="small" />
            </IconButton>
          )}
        </Stack>
      ))}
      {!isReadOnly && (
        <Button onClick={add} sx={{ alignSelf: 'flex-start' }}>
          {t('drafts.reading.addScale')}
        </Button>
      )}
    </Stack>
  );
}

interface ListFieldProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly isReadOnly: boolean;
  readonly onChange: (values: readonly string[]) => void;
}

/** Several words in one field, parted by a mark or a space. */
export function ListField({ label, values, isReadOnly, onChange }: ListFieldProps) {
  const [text, setText] = useState(values.join('、'));
  useEffect(() => setText((typed) => (split(typed).join() === values.join() ? typed : values.join('、'))), [values]);
  return (
    <TextField
      label={label}
      value={text}
      disabled={isReadOnly}
      onChange={({ target }) => {
        setText(target.value);
        const words = split(target.value);
        if (words.length > 0) onChange(words);
      }}
      slotProps={{ htmlInput: { 'data-content': true } }}
      sx={{ flex: 1, minWidth: 180 }}
    />
  );
}

function split(text: string): string[] {
  return text.split(/[、,，;；\s]+/).filter((word) => word !== '');
}

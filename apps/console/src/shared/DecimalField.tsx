import { isCanonicalDecimal } from '@app/kernel';
import { TextField, type TextFieldProps } from '@mui/material';
import { useEffect, useState } from 'react';
import { useT } from '../i18n/use-t';

interface Props extends Omit<TextFieldProps, 'value' | 'onChange' | 'defaultValue'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A decimal number as text: what is typed stays as typed, and counts once it is a number. Never a float. */
export function DecimalField({ value, onChange, error, helperText, ...field }: Props) {
  const [text, setText] = useState(value);
  const t = useT();
  useEffect(() => setText((typed) => (normalise(typed) === value ? typed : value)), [value]);
  const isNumber = normalise(text) !== null;
  return (
    <TextField
      {...field}
      value={text}
      error={error || !isNumber}
      helperText={isNumber ? helperText : t('common.notANumber')}
      slotProps={{ htmlInput: { inputMode: 'decimal', ...(field.slotProps?.htmlInput as object | undefined) } }}
      onChange={({ target }) => {
        setText(target.value);
        const number = normalise(target.value);
        if (number !== null && number !== value) onChange(number);
      }}
    />
  );
}

/** `４.50` → `4.5`; null where that is no number. */
function normalise(text: string): string | null {
  const plain = text.normalize('NFKC').trim();
  if (!/^-?\d{1,17}(?:\.\d{1,12})?$/.test(plain)) return null;
  const trimmed = (plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain).replace(/^(-?)0+(?=\d)/, '$1');
  const canonical = trimmed === '-0' ? '0' : trimmed;
  return isCanonicalDecimal(canonical) ? canonical : null;
}

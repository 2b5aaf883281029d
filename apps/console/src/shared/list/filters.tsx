import ClearIcon from '@mui/icons-material/Clear';
import { IconButton, InputAdornment, MenuItem, TextField } from '@mui/material';
import { useListContext } from 'ra-core';
import { useEffect, useState } from 'react';
import { useT } from '../../i18n/use-t';

type FilterValue = string | number | boolean | undefined;

const TYPING_MS = 350;

/** What a list is narrowed to under one name, and how to change it; blank takes it away. */
export function useFilter(name: string): [string, (value: FilterValue) => void] {
  const list = useListContext();
  const values = list.filterValues as Record<string, FilterValue>;
  const change = (value: FilterValue) => {
    const rest = Object.fromEntries(Object.entries(values).filter(([key]) => key !== name));
    const next = value === undefined || value === '' ? rest : { ...rest, [name]: value };
    list.setFilters(next, undefined, false);
  };
  const current = values[name];
  return [current === undefined ? '' : String(current), change];
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly width?: number;
}

/** Narrows by what is typed, once the typing pauses. */
export function FilterText({ name, label, width = 200, pattern }: FieldProps & { readonly pattern?: RegExp }) {
  const [value, change] = useFilter(name);
  const [typed, type] = useState(value);
  const t = useT();
  const isWrong = pattern !== undefined && typed !== '' && !pattern.test(typed);
  useEffect(() => type(value), [value]);
  useEffect(() => {
    if (typed === value || isWrong) return undefined;
    const timer = setTimeout(() => change(typed.trim()), TYPING_MS);
    return () => clearTimeout(timer);
    // Only typing starts the clock: what the list answers meanwhile must not start it again.
  }, [typed]);
  const clear = (
    <InputAdornment position="end">
      <IconButton size="small" edge="end" aria-label={t('lists.clearOne', { label })} onClick={() => change('')}>
        <ClearIcon fontSize="small" />
      </IconButton>
    </InputAdornment>
  );
  return (
    <TextField
      label={label}
      value={typed}
      error={isWrong}
      onChange={({ target }) => type(target.value)}
      sx={{ width: { xs: 'calc(50% - 4px)', sm: width } }}
      slotProps={{ htmlInput: { name }, input: { endAdornment: value === '' ? undefined : clear } }}
    />
  );
}

export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** Narrows to one of a few. */
export function FilterSelect({
  name,
  label,
  choices,
  width = 160,
}: FieldProps & { readonly choices: readonly Choice[] }) {
  const [value, change] = useFilter(name);
  const t = useT();
  const isKnown = value === '' || choices.some(({ id }) => id === value);
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={({ target }) => change(target.value)}
      sx={{ width: { xs: 'calc(50% - 4px)', sm: width } }}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true }, htmlInput: { name } }}
    >
      <MenuItem value="">{t('common.all')}</MenuItem>
      {!isKnown && <MenuItem value={value}>{value}</MenuItem>}
      {choices.map(({ id, name: text }) => (
        <MenuItem key={id} value={id}>
          <span data-content>{text}</span>
        </MenuItem>
      ))}
    </TextField>
  );
}

/** Narrows to days. */
export function FilterDay({ name, label }: FieldProps) {
  const [value, change] = useFilter(name);
  return (
    <TextField
      type="date"
      label={label}
      value={value}
      onChange={({ target }) => change(target.value)}
      sx={{ width: { xs: 'calc(50% - 4px)', sm: 150 } }}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { name } }}
    />
  );
}

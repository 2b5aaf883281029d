import { GRADES } from '@app/form';
import SearchIcon from '@mui/icons-material/Search';
import { Box, Button, InputAdornment, MenuItem, TextField } from '@mui/material';
import { useEffect, useState } from 'react';
import { useListContext } from 'react-admin';
import { useT, type MessageKey } from '../../i18n/use-t';
import { readNumber } from '../model/typed-number';

type Filter = Readonly<Record<string, string | boolean | undefined>>;

/** States as the service filters by them; one of them at a time is what people look for. */
const STATES: readonly { readonly key: string; readonly label: MessageKey; readonly filter: Filter }[] = [
  { key: 'not-scored', label: 'forms.filters.notScored', filter: { scored: false } },
  { key: 'errors', label: 'forms.filters.hasErrors', filter: { scored: true, hasErrors: true } },
  { key: 'open', label: 'forms.filters.open', filter: { scored: true, open: true } },
  { key: 'clean', label: 'forms.filters.clean', filter: { scored: true, hasErrors: false } },
];
const STATE_FIELDS = ['scored', 'hasErrors', 'open'] as const;
const WAIT_MS = 300;

/** Narrows the list. What is typed is asked for once the typing pauses. */
export function FormListFilters() {
  const list = useListContext();
  const { setFilters } = list;
  const t = useT();
  const filter = list.filterValues as Filter;
  const change = (changes: Filter) => setFilters(withoutBlanks({ ...filter, ...changes }));
  return (
    <Box
      sx={{
        display: 'flex',
        gap: 1,
        flexWrap: 'wrap',
        p: 1,
        alignItems: 'center',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <TypedFilter
        label={t('forms.search')}
        value={String(filter['q'] ?? '')}
        onChange={(q) => change({ q })}
        isSearch
      />
      <TextField
        select
        label={t('forms.filters.state')}
        value={stateOf(filter)}
        onChange={({ target }) => change({ ...NO_STATE, ...STATES.find(({ key }) => key === target.value)?.filter })}
        sx={{ minWidth: 130, m: 0 }}
      >
        <MenuItem value="all">{t('forms.filters.anyState')}</MenuItem>
        {STATES.map(({ key, label }) => (
          <MenuItem key={key} value={key}>
            {t(label)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={t('forms.filters.grade')}
        value={String(filter['grade'] ?? 'all')}
        onChange={({ target }) => change({ grade: target.value === 'all' ? '' : target.value })}
        sx={{ minWidth: 120, m: 0 }}
      >
        <MenuItem value="all">{t('common.all')}</MenuItem>
        {GRADES.map((grade) => (
          <MenuItem key={grade} value={grade} lang="zh-CN">
            {grade}
          </MenuItem>
        ))}
      </TextField>
      <TypedFilter
        label={t('forms.filters.minGap')}
        value={String(filter['minGap'] ?? '')}
        onChange={(text) => change({ minGap: readNumber(text) ?? '' })}
      />
      {Object.keys(filter).length > 0 && <Button onClick={() => setFilters({})}>{t('forms.filters.reset')}</Button>}
    </Box>
  );
}

interface TypedFilterProps {
  readonly label: string;
  readonly value: string;
  readonly isSearch?: boolean;
  readonly onChange: (text: string) => void;
}

function TypedFilter({ label, value, onChange, isSearch = false }: TypedFilterProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text === value) return undefined;
    const timer = setTimeout(() => onChange(text), WAIT_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const icon = (
    <InputAdornment position="start">
      <SearchIcon fontSize="small" />
    </InputAdornment>
  );
  return (
    <TextField
      label={label}
      value={text}
      onChange={({ target }) => setText(target.value)}
      slotProps={isSearch ? { input: { startAdornment: icon } } : { htmlInput: { inputMode: 'decimal' } }}
      sx={{ m: 0, flex: isSearch ? '1 1 200px' : '0 1 110px', maxWidth: isSearch ? 360 : 130 }}
    />
  );
}

const NO_STATE: Filter = Object.fromEntries(STATE_FIELDS.map((field) => [field, undefined]));

function stateOf(filter: Filter): string {
  const state = STATES.find(({ filter: wanted }) => STATE_FIELDS.every((field) => wanted[field] === filter[field]));
  return state?.key ?? 'all';
}

function withoutBlanks(filter: Filter): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined && value !== ''));
}

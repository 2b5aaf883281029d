import { Autocomplete, TextField } from '@mui/material';
import { useMemo, type ReactNode } from 'react';
import type { DistrictView } from '../api/types/identity';
import { mayIn, useCaller } from '../auth/permissions';
import { useDistricts } from '../context/use-districts';
import { useLanguage, useT } from '../i18n/use-t';

interface Props {
  readonly label: string;
  readonly value: string;
  /** Only districts in which the caller holds it. */
  readonly permission: string;
  readonly helperText?: ReactNode;
  readonly onChange: (districtCode: string) => void;
}

/** Picks a district by name or code. */
export function DistrictField({ label, value, permission, helperText, onChange }: Props) {
  const { all, byCode } = useDistricts();
  const caller = useCaller();
  const language = useLanguage();
  const t = useT();
  const choices = useMemo(
    () => (caller ? all.filter(({ code }) => mayIn(caller, byCode, permission, code)) : []),
    [all, byCode, caller, permission],
  );
  return (
    <Autocomplete<DistrictView>
      options={choices}
      value={byCode.get(value) ?? null}
      onChange={(_, district) => onChange(district?.code ?? '')}
      getOptionLabel={({ code, name }) => `${name[language]} (${code})`}
      isOptionEqualToValue={(one, other) => one.code === other.code}
      noOptionsText={t('lists.nothingMatches')}
      openText={t('common.more')}
      closeText={t('common.close')}
      clearText={t('lists.clearOne', { label })}
      renderInput={(params) => <TextField {...params} required label={label} helperText={helperText} />}
    />
  );
}

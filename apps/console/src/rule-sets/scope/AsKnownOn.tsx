import type { Scope } from '@app/rule-set';
import { Alert, Stack, TextField } from '@mui/material';
import { useSearchParams } from 'react-router-dom';
import { useRead } from '../../api/use-read';
import type { ApplicableView } from '../../api/types/rule-sets';
import { useLanguage, useText, useT } from '../../i18n/use-t';
import { dateTime } from '../../shared/format';
import { RuleSetLabel } from '../../shared/RuleSetLabel';
import { ErrorState } from '../../shared/states';

/** Which version applied, as it stood at the end of a day; the day is in the address. */
export function AsKnownOn({ scope: { districtCode, year, kind } }: { readonly scope: Scope }) {
  const [search, setSearch] = useSearchParams();
  const t = useT();
  const date = search.get('known') ?? '';
  const query = { districtCode, year, kind, ...(date === '' ? {} : { asKnownOn: date }) };
  const applicable = useRead<ApplicableView>('rule-sets/applicable', query);
  return (
    <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap', alignItems: 'center' }}>
      <TextField
        type="date"
        label={t('ruleSets.knownOn')}
        value={date}
        onChange={({ target }) => setSearch(target.value === '' ? {} : { known: target.value }, { replace: true })}
        slotProps={{ inputLabel: { shrink: true } }}
        helperText={t('ruleSets.knownOnHint')}
        sx={{ width: 220 }}
      />
      {applicable.error && <ErrorState error={applicable.error} retry={() => void applicable.refetch()} />}
      {applicable.data && <Verdict applicable={applicable.data} />}
    </Stack>
  );
}

function Verdict({ applicable: { applicable, publishedAt, reason } }: { readonly applicable: ApplicableView }) {
  const language = useLanguage();
  const text = useText();
  const t = useT();
  if (applicable === null) {
    return <Alert severity="warning">{reason ? text(reason.message) : t('ruleSets.noVersions')}</Alert>;
  }
  return (
    <Alert severity="success" icon={false}>
      <RuleSetLabel ruleSet={applicable} /> {t('ruleSets.publishedAt', { at: dateTime(publishedAt, language) })}
    </Alert>
  );
}

import { Box, FormControlLabel, MenuItem, Radio, RadioGroup, Stack, TextField, Typography } from '@mui/material';
import type { Kind } from '@app/form';
import { useMemo, type ReactNode } from 'react';
import type { Page } from '../../api/types/common';
import type { ApplicableView } from '../../api/types/replays';
import type { RuleSetSummaryView } from '../../api/types/rule-sets';
import { useRead } from '../../api/use-read';
import { useLanguage, useText, useT } from '../../i18n/use-t';
import { dateTime } from '../../shared/format';
import { RuleSetLabel } from '../../shared/RuleSetLabel';
import type { RulesChoice } from './choice';
import { dayInChina, timelineOf } from './timeline';
import { TimelineGrid } from './TimelineGrid';

interface Props {
  readonly districtCode: string;
  readonly kind: Kind;
  readonly value: RulesChoice;
  /** What "its own" means here. */
  readonly own: ReactNode;
  readonly onChange: (choice: RulesChoice) => void;
}

/** Which version applied for a policy year as known at the end of a day. */
export function useApplicable(districtCode: string, kind: Kind, { isOwn, year, day }: RulesChoice) {
  const query = { districtCode, year, kind, asKnownOn: day };
  return useRead<ApplicableView>('rule-sets/applicable', query, { enabled: !isOwn && day !== '', staleTime: 60_000 });
}

/** Picks rules on two axes: policy year, and as known on a day. */
export function RulesPicker({ districtCode, kind, value, own, onChange }: Props) {
  const { data } = useRead<Page<RuleSetSummaryView>>('rule-sets', { districtCode, kind, perPage: 200 });
  const timeline = useMemo(() => timelineOf(data?.data ?? [], Date.now()), [data]);
  const today = dayInChina(Date.now());
  const t = useT();
  const years = [...new Set([value.year, ...timeline.rows.map(({ year }) => year)])].sort((a, b) => b - a);
  return (
    <>
      <RadioGroup
        aria-label={t('replays.byWhichRules')}
        value={value.isOwn ? 'own' : 'known'}
        onChange={(_, chosen) => onChange({ ...value, isOwn: chosen === 'own' })}
      >
        <FormControlLabel
          value="own"
          control={<Radio size="small" />}
          label={
            <>
              {t('replays.own')} {own}
            </>
          }
        />
        <FormControlLabel value="known" control={<Radio size="small" />} label={t('replays.known')} />
      </RadioGroup>
      {!value.isOwn && (
        <Box sx={{ pl: { xs: 0, sm: 4 }, mt: 1 }}>
          <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap', mb: 1 }}>
            <TextField
              select
              label={t('replays.policyYear')}
              value={String(value.year)}
              onChange={({ target }) => onChange({ ...value, year: Number(target.value), version: null })}
              sx={{ minWidth: 130 }}
            >
              {years.map((year) => (
                <MenuItem key={year} value={String(year)}>
                  {t('common.year', { year })}
                </MenuItem>
              ))}
            </TextField>
            <TextField
              type="date"
              label={t('replays.asKnownOn')}
              value={value.day}
              onChange={({ target }) => onChange({ ...value, day: target.value, version: null })}
              slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today, name: 'on' } }}
            />
          </Stack>
          <TimelineGrid timeline={timeline} value={value} onChange={onChange} />
          <Applies districtCode={districtCode} kind={kind} value={value} />
        </Box>
      )}
    </>
  );
}

/** Says in words what the chosen place on the two axes comes to. */
function Applies({ districtCode, kind, value }: Pick<Props, 'districtCode' | 'kind' | 'value'>) {
  const { data, error } = useApplicable(districtCode, kind, value);
  const language = useLanguage();
  const text = useText();
  const t = useT();
  if (value.version !== null) {
    return (
      <Typography sx={{ mt: 1 }} data-testid="applies">
        {t('replays.pinned', { year: value.year, version: value.version })}
      </Typography>
    );
  }
  if (error)
    return (
      <Typography color="error" sx={{ mt: 1 }}>
        {error.message}
      </Typography>
    );
  if (!data) return null;
  return (
    <Typography component="div" sx={{ mt: 1 }} data-testid="applies">
      {data.applicable ? (
        <>
          {t('replays.applies')} <RuleSetLabel ruleSet={data.applicable} />{' '}
          <Typography component="span" variant="body2" color="text.secondary">
            {t('replays.publishedAt', { at: dateTime(data.publishedAt, language) })}
          </Typography>
        </>
      ) : (
        data.reason && text(data.reason.message)
      )}
    </Typography>
  );
}

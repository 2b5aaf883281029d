import { KINDS, type Kind } from '@app/form';
import ReplayIcon from '@mui/icons-material/Replay';
import { Button, MenuItem, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { request } from '../api/request';
import type { JobView } from '../api/types/jobs';
import { useYears } from '../context/use-choices';
import { useDistrictName } from '../context/use-districts';
import { useWorkContext } from '../context/work-context';
import { joinId } from '../data/endpoint';
import { useT } from '../i18n/use-t';
import { useBreadcrumbs } from '../layout/Breadcrumbs';
import { useAction } from '../shared/action/use-action';
import { PageHeader } from '../shared/PageHeader';
import { Section } from '../shared/Section';
import { ErrorState, LoadingState } from '../shared/states';
import { rulesOf, type RulesChoice } from './picker/choice';
import { RulesPicker, useApplicable } from './picker/RulesPicker';
import { dayInChina } from './picker/timeline';

/** Starts a replay of every score of a district and year. */
export default function ReplayCreate() {
  const context = useWorkContext();
  if (context.districtCode === null || context.year === null) return <LoadingState />;
  return (
    <Create key={context.districtCode} districtCode={context.districtCode} year={context.year} kind={context.kind} />
  );
}

interface Props {
  readonly districtCode: string;
  readonly year: number;
  readonly kind: Kind;
}

function Create({ districtCode, ...initial }: Props) {
  const [{ year, kind }, setForms] = useState(initial);
  const [choice, setChoice] = useState<RulesChoice>(() => ({
    ...{ isOwn: true, year: initial.year, day: dayInChina(Date.now()), version: null },
  }));
  const { data: applicable } = useApplicable(districtCode, kind, choice);
  const nameOf = useDistrictName();
  const navigate = useNavigate();
  const years = useYears();
  const t = useT();
  useBreadcrumbs({ label: t('replays.title'), to: '/replays' }, { label: t('replays.start') });
  const rules = rulesOf(choice, { districtCode, year }, applicable);
  const start = useAction(
    () => request<JobView>(`districts/${districtCode}/replays`, { method: 'POST', body: { year, kind, rules } }),
    { onDone: ({ jobId }) => void navigate(`/replays/${joinId(districtCode, jobId)}/show`) },
  );
  const choose = (change: Partial<typeof initial>) => {
    setForms({ year, kind, ...change });
    if (change.year !== undefined) setChoice({ ...choice, year: change.year, version: null });
  };
  return (
    <>
      <PageHeader title={t('replays.start')} subtitle={`${nameOf(districtCode)} · ${t('replays.hint')}`} />
      <Section title={t('replays.whichScores')}>
        <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap' }}>
          <TextField
            select
            label={t('common.budgetYear')}
            value={String(year)}
            onChange={({ target }) => choose({ year: Number(target.value) })}
            sx={{ minWidth: 130 }}
          >
            {[...new Set([year, ...years])]
              .sort((a, b) => b - a)
              .map((each) => (
                <MenuItem key={each} value={String(each)}>
                  {t('common.year', { year: each })}
                </MenuItem>
              ))}
          </TextField>
          <TextField
            select
            label={t('common.kind')}
            value={kind}
            onChange={({ target }) => choose({ kind: target.value as Kind })}
            sx={{ minWidth: 150 }}
          >
            {KINDS.map((each) => (
              <MenuItem key={each} value={each}>
                {t(`common.kinds.${each}`)}
              </MenuItem>
            ))}
          </TextField>
        </Stack>
      </Section>
      <Section title={t('replays.byWhichRules')}>
        <RulesPicker districtCode={districtCode} kind={kind} value={choice} own="" onChange={setChoice} />
      </Section>
      {start.error && <ErrorState error={start.error} />}
      <Button
        variant="contained"
        size="medium"
        startIcon={<ReplayIcon />}
        disabled={rules === null}
        loading={start.isPending}
        onClick={() => start.mutate(undefined)}
        data-testid="start-replay"
      >
        {t('replays.start')}
      </Button>
    </>
  );
}

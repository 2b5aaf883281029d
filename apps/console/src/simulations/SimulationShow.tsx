import { Alert, Button, Stack, Typography } from '@mui/material';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { request } from '../api/request';
import { useRead } from '../api/use-read';
import type { SimulationSideView, SimulationView } from '../api/types/jobs';
import { useMayIn } from '../auth/permissions';
import { useDistrictName } from '../context/use-districts';
import { useLanguage, useT } from '../i18n/use-t';
import { useBreadcrumbs } from '../layout/Breadcrumbs';
import { comparisonAddress } from '../rule-sets/addresses';
import { ConfirmButton } from '../shared/action/ConfirmButton';
import { dateTime } from '../shared/format';
import { isOpen, JobProgress } from '../shared/JobProgress';
import { PageHeader } from '../shared/PageHeader';
import { Properties } from '../shared/Properties';
import { IllustrativeBadge } from '../shared/RuleSetLabel';
import { Section } from '../shared/Section';
import { Loaded } from '../shared/states';
import { simulationsEndpoint } from './endpoint';
import { SimulationReportView } from './report/SimulationReportView';

const OFTEN_MS = 700;

/** What a change of policy does to stored forms: figures from the first moments on, whole once the job is done. */
export default function SimulationShow() {
  const { id = '' } = useParams();
  const path = simulationsEndpoint.one?.(id).path ?? '';
  const simulation = useRead<SimulationView>(path, undefined, {
    refetchInterval: ({ state: { data } }) => (data && !isOpen(data.job) ? false : OFTEN_MS),
  });
  return <Loaded query={simulation}>{(found) => <SimulationScreen id={id} simulation={found} />}</Loaded>;
}

interface ScreenProps {
  readonly id: string;
  readonly simulation: SimulationView;
}

function SimulationScreen({ id, simulation }: ScreenProps) {
  const { job, baseline, candidate, report, acknowledgements = [] } = simulation;
  const language = useLanguage();
  const t = useT();
  useBreadcrumbs({ label: t('simulations.title'), to: '/simulations' }, { label: dateTime(job.createdAt, language) });
  return (
    <>
      <PageHeader
        title={t('simulations.one')}
        subtitle={dateTime(job.createdAt, language)}
        actions={
          <>
            <Button component={RouterLink} to={comparisonAddress(baseline.side, candidate.side)} variant="outlined">
              {t('simulations.compare')}
            </Button>
            <Acknowledge simulation={simulation} />
          </>
        }
      />
      <JobProgress districtCode={job.districtCode} jobId={job.jobId} />
      {acknowledgements.map(({ userName, at }) => (
        <Alert key={userName + at} severity="success" sx={{ mb: 1 }}>
          {t('simulations.acknowledgedBy', { at: dateTime(at, language) })} <span data-content>{userName}</span>
        </Alert>
      ))}
      <Section title={t('simulations.sides')}>
        <Sides simulation={simulation} />
      </Section>
      {report && report.forms + report.notScored > 0 ? (
        <SimulationReportView id={id} report={report} />
      ) : (
        isOpen(job) && <Typography>{t('simulations.noFigures')}</Typography>
      )}
    </>
  );
}

function Sides({ simulation: { baseline, candidate, forms } }: { readonly simulation: SimulationView }) {
  const nameOf = useDistrictName();
  const t = useT();
  return (
    <Properties
      rows={[
        [t('simulations.baseline'), <Side key="baseline" side={baseline} />],
        [t('simulations.candidate'), <Side key="candidate" side={candidate} />],
        [t('simulations.districts'), forms.districtCodes.map(nameOf).join(' · ')],
        [t('simulations.years'), forms.years.map((year) => t('common.year', { year })).join(' · ')],
      ]}
    />
  );
}

function Side({ side: { side, title, hash, official } }: { readonly side: SimulationSideView }) {
  const language = useLanguage();
  const t = useT();
  const name = 'draftId' in side ? t('simulations.draft') : t('common.version', { version: side.version });
  return (
    <Stack component="span" direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      <span data-content>{title[language]}</span>
      <span>{name}</span>
      <IllustrativeBadge official={official} />
      <code title={hash}>{hash.slice(0, 12)}</code>
    </Stack>
  );
}

function Acknowledge({ simulation: { job, acknowledgements = [] } }: { readonly simulation: SimulationView }) {
  const mayApprove = useMayIn('rule-sets.approve', job.districtCode);
  const t = useT();
  if (!mayApprove || job.state !== 'done' || acknowledgements.length > 0) return null;
  const path = `districts/${job.districtCode}/simulations/${job.jobId}/acknowledge`;
  return (
    <ConfirmButton
      variant="contained"
      label={t('simulations.acknowledge')}
      title={t('simulations.acknowledgeTitle')}
      text={t('simulations.acknowledgeText')}
      done={t('simulations.acknowledged')}
      run={() => request<SimulationView>(path, { method: 'POST' })}
    />
  );
}

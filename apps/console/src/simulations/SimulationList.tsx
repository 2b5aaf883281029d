import AddIcon from '@mui/icons-material/Add';
import { Button, Chip } from '@mui/material';
import { Link } from 'react-router-dom';
import type { JobState, SimulationView } from '../api/types/jobs';
import { useMay } from '../auth/permissions';
import { useDistrictName } from '../context/use-districts';
import { useWorkContext } from '../context/work-context';
import { useLanguage, useT } from '../i18n/use-t';
import { useBreadcrumbs } from '../layout/Breadcrumbs';
import { dateTime } from '../shared/format';
import type { Column } from '../shared/list/column';
import { FilterSelect } from '../shared/list/filters';
import { RecordList } from '../shared/list/RecordList';
import { LoadingState } from '../shared/states';

type Row = SimulationView & { readonly id: string };

const STATES: readonly JobState[] = ['queued', 'running', 'done', 'failed', 'cancelled'];

/** The simulations of a district, the newest first. */
export default function SimulationList() {
  const { districtCode } = useWorkContext();
  const mayRun = useMay('simulations.run');
  const columns = useColumns();
  const nameOf = useDistrictName();
  const t = useT();
  useBreadcrumbs({ label: t('simulations.title') });
  if (districtCode === null) return <LoadingState />;
  const start = (
    <Button component={Link} to="/simulations/create" variant="contained" startIcon={<AddIcon />}>
      {t('simulations.start')}
    </Button>
  );
  const states = STATES.map((id) => ({ id, name: t(`common.jobState.${id}`) }));
  return (
    <RecordList<Row>
      key={districtCode}
      resource="simulations"
      title={t('simulations.title')}
      subtitle={`${nameOf(districtCode)} · ${t('simulations.hint')}`}
      columns={columns}
      filters={<FilterSelect name="state" label={t('simulations.state')} choices={states} />}
      within={{ districtCode }}
      linkOf={({ id }) => `/simulations/${id}/show`}
      exportName={`${t('simulations.title')}-${districtCode}`}
      empty={t('simulations.none')}
      actions={mayRun && start}
    />
  );
}

function useColumns(): readonly Column<Row>[] {
  const language = useLanguage();
  const t = useT();
  return [
    {
      key: 'createdAt',
      sort: 'createdAt',
      label: t('simulations.startedAt'),
      render: ({ job }) => dateTime(job.createdAt, language),
      text: ({ job }) => job.createdAt,
    },
    {
      key: 'baseline',
      label: t('simulations.baseline'),
      isSecondary: true,
      render: ({ baseline }) => <span data-content>{baseline.title[language]}</span>,
      text: ({ baseline }) => baseline.title[language],
    },
    {
      key: 'candidate',
      label: t('simulations.candidate'),
      render: ({ candidate }) => <span data-content>{candidate.title[language]}</span>,
      text: ({ candidate }) => candidate.title[language],
    },
    {
      key: 'forms',
      label: t('simulations.forms'),
      align: 'right',
      render: ({ job }) => job.progress.total,
      text: ({ job }) => job.progress.total,
    },
    {
      key: 'state',
      label: t('simulations.state'),
      render: ({ job }) => <Chip label={t(`common.jobState.${job.state}`)} variant="outlined" />,
      text: ({ job }) => t(`common.jobState.${job.state}`),
    },
  ];
}

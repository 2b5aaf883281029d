import AddIcon from '@mui/icons-material/Add';
import { Button, Chip } from '@mui/material';
import { Link } from 'react-router-dom';
import type { ReplayJobView } from '../api/types/replays';
import { useMayIn } from '../auth/permissions';
import { useDistrictName } from '../context/use-districts';
import { useWorkContext } from '../context/work-context';
import { useLanguage, useT } from '../i18n/use-t';
import { useBreadcrumbs } from '../layout/Breadcrumbs';
import { dateTime } from '../shared/format';
import type { Column } from '../shared/list/column';
import { RecordList } from '../shared/list/RecordList';
import { LoadingState } from '../shared/states';
import { useRulesInWords } from './RulesInWords';

type Row = ReplayJobView & { readonly id: string };

/** Replays of whole years: what they came to, and those that still run. */
export default function ReplayList() {
  const { districtCode } = useWorkContext();
  const mayRun = useMayIn('replays.run', districtCode ?? '');
  const columns = useColumns();
  const nameOf = useDistrictName();
  const t = useT();
  useBreadcrumbs({ label: t('replays.title') });
  if (districtCode === null) return <LoadingState />;
  const start = (
    <Button component={Link} to="/replays/create" variant="contained" startIcon={<AddIcon />}>
      {t('replays.start')}
    </Button>
  );
  return (
    <RecordList<Row>
      key={districtCode}
      resource="replays"
      title={t('replays.title')}
      subtitle={`${nameOf(districtCode)} · ${t('replays.hint')}`}
      columns={columns}
      within={{ districtCode }}
      linkOf={({ id }) => `/replays/${id}/show`}
      exportName={`${t('replays.title')}-${districtCode}`}
      empty={t('replays.noneYet')}
      actions={mayRun && start}
    />
  );
}

function useColumns(): readonly Column<Row>[] {
  const inWords = useRulesInWords();
  const language = useLanguage();
  const t = useT();
  const count = (key: 'checked' | 'identical' | 'different' | 'cannot'): Column<Row> => ({
    key,
    label: t(`replays.counts.${key}`),
    align: 'right',
    isSecondary: key === 'checked',
    render: ({ report }) => report?.[key] ?? '',
    text: ({ report }) => report?.[key] ?? null,
  });
  return [
    {
      key: 'createdAt',
      sort: 'createdAt',
      label: t('replays.startedAt'),
      render: ({ job }) => dateTime(job.createdAt, language),
      text: ({ job }) => job.createdAt,
    },
    {
      key: 'year',
      label: t('common.budgetYear'),
      render: ({ year, kind }) => `${t('common.year', { year })} · ${t(`common.kinds.${kind}`)}`,
      text: ({ year }) => year,
    },
    {
      key: 'rules',
      label: t('replays.rules'),
      render: ({ rules }) => inWords(rules),
      text: ({ rules }) => inWords(rules),
    },
    {
      key: 'state',
      label: t('replays.state'),
      render: ({ job }) => <Chip label={t(`common.jobState.${job.state}`)} variant="outlined" />,
      text: ({ job }) => t(`common.jobState.${job.state}`),
    },
    ...(['checked', 'identical', 'different', 'cannot'] as const).map(count),
  ];
}

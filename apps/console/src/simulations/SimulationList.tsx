import { Button, Link, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { useRead } from '../api/use-read';
import type { Page } from '../api/types/common';
import type { SimulationView } from '../api/types/jobs';
import { useMay } from '../auth/permissions';
import { useWorkContext } from '../context/work-context';
import { useLanguage, useT } from '../i18n/use-t';
import { useBreadcrumbs } from '../layout/Breadcrumbs';
import { dateTime } from '../shared/format';
import { isOpen } from '../shared/JobProgress';
import { PageHeader } from '../shared/PageHeader';
import { EmptyState, Loaded } from '../shared/states';
import { simulationsEndpoint } from './endpoint';

const NEWEST = 100;
const OFTEN_MS = 2_000;

/** The simulations of a district, the newest first. */
export default function SimulationList() {
  const { districtCode } = useWorkContext();
  const mayRun = useMay('simulations.run');
  const t = useT();
  useBreadcrumbs({ label: t('simulations.title') });
  const simulations = useRead<Page<SimulationView>>(
    `districts/${districtCode ?? ''}/simulations`,
    { perPage: NEWEST },
    {
      enabled: districtCode !== null,
      refetchInterval: ({ state: { data } }) => (data?.data.some(({ job }) => isOpen(job)) ? OFTEN_MS : false),
    },
  );
  const start = mayRun && (
    <Button component={RouterLink} to="/simulations/create" variant="contained">
      {t('simulations.start')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('simulations.title')} subtitle={t('simulations.hint')} actions={start} />
      <Loaded query={simulations}>
        {({ data }) =>
          data.length === 0 ? <EmptyState text={t('simulations.none')} action={start} /> : <Rows rows={data} />
        }
      </Loaded>
    </>
  );
}

function Rows({ rows }: { readonly rows: readonly SimulationView[] }) {
  const language = useLanguage();
  const t = useT();
  return (
    <TableContainer sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1 }}>
      <Table aria-label={t('simulations.title')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('simulations.startedAt')}</TableCell>
            <TableCell>{t('simulations.baseline')}</TableCell>
            <TableCell>{t('simulations.candidate')}</TableCell>
            <TableCell align="right">{t('simulations.forms')}</TableCell>
            <TableCell>{t('simulations.state')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((simulation) => (
            <TableRow key={simulation.job.jobId} hover>
              <TableCell>
                <Link component={RouterLink} to={`/simulations/${simulationsEndpoint.idOf(simulation)}/show`}>
                  {dateTime(simulation.job.createdAt, language)}
                </Link>
              </TableCell>
              <TableCell data-content>{simulation.baseline.title[language]}</TableCell>
              <TableCell data-content>{simulation.candidate.title[language]}</TableCell>
              <TableCell align="right">{simulation.job.progress.total}</TableCell>
              <TableCell>{t(`common.jobState.${simulation.job.state}`)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

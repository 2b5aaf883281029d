import { Grid } from '@mui/material';
import type { ReactNode } from 'react';
import { useHasRole, useMay } from '../auth/permissions';
import { useDistrictName } from '../context/use-districts';
import { useStatistics } from '../context/use-statistics';
import { useWorkContext } from '../context/work-context';
import { useT } from '../i18n/use-t';
import { useBreadcrumbs } from '../layout/Breadcrumbs';
import { PageHeader } from '../shared/PageHeader';
import { Loaded, LoadingState } from '../shared/states';
import { AccountsCard } from './AccountsCard';
import { AlertsCard } from './AlertsCard';
import { EventsCard } from './EventsCard';
import { FindingsCard } from './FindingsCard';
import { GradesCard } from './GradesCard';
import { HistogramCard } from './HistogramCard';
import { JobsCard } from './JobsCard';
import { PlacesCard } from './PlacesCard';
import { ScatterCard } from './ScatterCard';
import { UnitsCard } from './UnitsCard';
import { WorkListCard } from './WorkListCard';

/** The first screen: what waits, how forms stand, and for administrators how accounts do. */
export default function Dashboard() {
  const isAdministrator = useHasRole('administrator');
  const seesForms = useMay('forms.read');
  const seesAlerts = useMay('alerts.read');
  const seesJobs = useMay('jobs.read');
  const { districtCode, year } = useWorkContext();
  const nameOf = useDistrictName();
  const t = useT();
  useBreadcrumbs({ label: t('dashboard.title') });
  const place = districtCode !== null && year !== null ? `${nameOf(districtCode)} · ${t('common.year', { year })}` : '';
  return (
    <>
      <PageHeader title={t('dashboard.title')} subtitle={seesForms ? place : undefined} />
      <Grid container spacing={2}>
        <Cell wide={!seesAlerts}>
          <WorkListCard />
        </Cell>
        {seesAlerts && (
          <Cell>
            <AlertsCard />
          </Cell>
        )}
        {isAdministrator && (
          <>
            <Cell>
              <AccountsCard />
            </Cell>
            <Cell>
              <EventsCard />
            </Cell>
          </>
        )}
        {seesForms && <FormCards />}
        {seesJobs && (
          <Cell>
            <JobsCard />
          </Cell>
        )}
      </Grid>
    </>
  );
}

/** How the forms of the chosen district and year stand. */
function FormCards() {
  const { districtCode, year, kind } = useWorkContext();
  const query = useStatistics({ ...(districtCode === null ? {} : { districtCode }), year, kind });
  if (districtCode === null || year === null) return <LoadingState />;
  return (
    <Loaded query={query}>
      {(statistics) =>
        statistics.forms === 0 ? (
          <Cell wide>
            <PlacesCard />
          </Cell>
        ) : (
          <>
            <Cell>
              <GradesCard statistics={statistics} />
            </Cell>
            <Cell>
              <HistogramCard key={districtCode} />
            </Cell>
            <Cell>
              <FindingsCard statistics={statistics} />
            </Cell>
            <Cell>
              <ScatterCard statistics={statistics} />
            </Cell>
            <Cell>
              <UnitsCard statistics={statistics} />
            </Cell>
          </>
        )
      }
    </Loaded>
  );
}

function Cell({ wide = false, children }: { readonly wide?: boolean; readonly children: ReactNode }) {
  return <Grid size={{ xs: 12, lg: wide ? 12 : 6 }}>{children}</Grid>;
}

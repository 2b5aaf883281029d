import { Box, LinearProgress, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { Page } from '../api/types/common';
import type { JobView } from '../api/types/jobs';
import { useRead } from '../api/use-read';
import { useDistrictName } from '../context/use-districts';
import { joinId } from '../data/endpoint';
import { useLanguage, useT } from '../i18n/use-t';
import { dateTime } from '../shared/format';
import { isOpen } from '../shared/JobProgress';
import { EmptyState, Loaded } from '../shared/states';
import { CardFrame } from './CardFrame';

const OFTEN_MS = 5_000;
const SCREENS: Readonly<Record<string, string>> = { replay: 'replays', simulation: 'simulations' };

/** The latest long jobs, with how far those are that still run. */
export function JobsCard() {
  const query = useRead<Page<JobView>>(
    'jobs',
    { perPage: 5 },
    { refetchInterval: ({ state: { data } }) => (data?.data.some(isOpen) ? OFTEN_MS : false) },
  );
  const t = useT();
  return (
    <CardFrame title={t('dashboard.jobs')}>
      <Loaded query={query}>
        {({ data }) =>
          data.length === 0 ? (
            <EmptyState text={t('dashboard.noJobs')} />
          ) : (
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
              {data.map((job) => (
                <li key={job.jobId}>
                  <JobLine job={job} />
                </li>
              ))}
            </Box>
          )
        }
      </Loaded>
    </CardFrame>
  );
}

function JobLine({ job }: { readonly job: JobView }) {
  const nameOf = useDistrictName();
  const language = useLanguage();
  const t = useT();
  const screen = SCREENS[job.type];
  const type = job.type === 'replay' || job.type === 'simulation' || job.type === 'second-opinion' ? job.type : 'other';
  const name = `${t(`dashboard.jobTypes.${type}`)} · ${nameOf(job.districtCode)}`;
  const { done, total } = job.progress;
  return (
    <>
      {screen === undefined ? (
        name
      ) : (
        <Link component={RouterLink} to={`/${screen}/${joinId(job.districtCode, job.jobId)}/show`}>
          {name}
        </Link>
      )}
      <Typography variant="body2" color="text.secondary">
        {t(`common.jobState.${job.state}`)} · {dateTime(job.createdAt, language)}
      </Typography>
      {isOpen(job) && (
        <LinearProgress
          variant={total > 0 ? 'determinate' : 'indeterminate'}
          value={total > 0 ? (100 * done) / total : 0}
          aria-label={name}
        />
      )}
    </>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { Stack, Typography } from '@mui/material';
import { useParams } from 'react-router-dom';
import type { ReplayJobView } from '../api/types/replays';
import { useRead } from '../api/use-read';
import { useDistrictName } from '../context/use-districts';
import { splitId } from '../data/endpoint';
import { useLanguage, useT } from '../i18n/use-t';
import { useBreadcrumbs } from '../layout/Breadcrumbs';
import { DownloadButton } from '../shared/DownloadButton';
import { isOpen, JobProgress } from '../shared/JobProgress';
import { PageHeader } from '../shared/PageHeader';
import { Loaded } from '../shared/states';
import { ReplayReport } from './ReplayReport';
import { useRulesInWords } from './RulesInWords';

const OFTEN_MS = 1_000;
const FORMATS = ['csv', 'xlsx', 'json'] as const;

/** One replay of a year: how far it is, and what it has come to. It runs on the server; this screen only looks. */
export default function ReplayShow() {
  const { id = '' } = useParams();
  const [districtCode, jobId] = splitId(id, 2);
  const path = `districts/${districtCode}/replays/${jobId}`;
  const query = useRead<ReplayJobView>(path, undefined, {
    refetchInterval: ({ state: { data } }) => (data === undefined || isOpen(data.job) ? OFTEN_MS : false),
  });
  const language = useLanguage();
  const inWords = useRulesInWords();
  const nameOf = useDistrictName();
  const client = useQueryClient();
  const t = useT();
  const subtitle = ({ year, kind, rules }: ReplayJobView) =>
    [nameOf(districtCode), t('common.year', { year }), t(`common.kinds.${kind}`), inWords(rules)].join(' · ');
  useBreadcrumbs({ label: t('replays.title'), to: '/replays' }, { label: t('replays.report') });
  return (
    <Loaded query={query}>
      {(replay) => (
        <>
          <PageHeader
            title={t('replays.report')}
            subtitle={subtitle(replay)}
            actions={
              replay.report &&
              !isOpen(replay.job) && (
                <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
                  {FORMATS.map((format) => (
                    <DownloadButton
                      key={format}
                      path={`${path}/report`}
                      query={{ format, lang: language }}
                      fileName={`${t('replays.report')}-${districtCode}-${replay.year}.${format}`}
                      label={t('replays.downloadAs', { format: format.toUpperCase() })}
                      variant="outlined"
                    />
                  ))}
                </Stack>
              )
            }
          />
          <JobProgress
            districtCode={districtCode}
            jobId={jobId}
            onOver={() => void client.invalidateQueries({ queryKey: ['read', path] })}
          />
          {replay.job.state === 'cancelled' && <Typography sx={{ mb: 2 }}>{t('replays.stopped')}</Typography>}
          {replay.report && (
            <ReplayReport districtCode={districtCode} report={replay.report} isOver={!isOpen(replay.job)} />
          )}
        </>
      )}
    </Loaded>
  );
}

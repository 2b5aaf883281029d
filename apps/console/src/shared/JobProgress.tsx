import { Alert, Button, LinearProgress, Stack, Typography } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNotify } from 'react-admin';
import type { ApiError } from '../api/api-error';
import { request } from '../api/request';
import { useRead } from '../api/use-read';
import type { JobState, JobView } from '../api/types/jobs';
import { useText, useT } from '../i18n/use-t';

const OFTEN_MS = 700;
const OPEN: readonly JobState[] = ['queued', 'running'];

export function isOpen(job: Pick<JobView, 'state'>): boolean {
  return OPEN.includes(job.state);
}

/** A job by its id, asked for until it is over. It lives on the server: a reload finds it where it is. */
export function useJob(districtCode: string, jobId: string) {
  return useRead<JobView>(`districts/${districtCode}/jobs/${jobId}`, undefined, {
    refetchInterval: ({ state: { data } }) => (data === undefined || isOpen(data) ? OFTEN_MS : false),
  });
}

interface Props {
  readonly districtCode: string;
  readonly jobId: string;
  /** Called once when the job is over, however it ended. */
  readonly onOver?: (job: JobView) => void;
}

/** How far a long job is, with a way to stop it. */
export function JobProgress({ districtCode, jobId, onOver }: Props) {
  const { data: job } = useJob(districtCode, jobId);
  const text = useText();
  const t = useT();
  const state = job?.state;
  useEffect(() => {
    if (job && !isOpen(job)) onOver?.(job);
    // Once for each state: the callback may be another one at every rendering.
  }, [state]);
  if (!job || job.state === 'done') return null;
  if (job.error) return <Alert severity="error">{text(job.error.message)}</Alert>;
  const { done, total } = job.progress;
  return (
    <Stack direction="row" sx={{ alignItems: 'center', gap: 2, my: 1 }} className="no-print">
      <LinearProgress
        variant={total > 0 ? 'determinate' : 'indeterminate'}
        value={total > 0 ? (100 * done) / total : undefined}
        aria-label={t(`common.jobState.${job.state}`)}
        sx={{ flex: 1, height: 8, borderRadius: 4 }}
      />
      <Typography variant="body2" aria-live="polite">
        {t(`common.jobState.${job.state}`)} · {t('common.jobProgress', { done, total })}
      </Typography>
      {isOpen(job) && <StopJob districtCode={districtCode} jobId={jobId} />}
    </Stack>
  );
}

function StopJob({ districtCode, jobId }: Pick<Props, 'districtCode' | 'jobId'>) {
  const client = useQueryClient();
  const notify = useNotify();
  const t = useT();
  const path = `districts/${districtCode}/jobs/${jobId}`;
  const stop = useMutation({
    mutationFn: () => request<JobView>(`${path}/cancel`, { method: 'POST' }),
    onError: (error: ApiError) => notify(error.message, { type: 'error' }),
    onSettled: () => client.invalidateQueries({ queryKey: ['read', path] }),
  });
  return (
    <Button variant="outlined" loading={stop.isPending} onClick={() => stop.mutate()}>
      {t('common.jobCancel')}
    </Button>
  );
}

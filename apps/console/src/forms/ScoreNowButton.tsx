import { Button } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import type { ApiError } from '../api/api-error';
import { request } from '../api/request';
import type { FormView } from '../api/types/forms';
import { useMayIn } from '../auth/permissions';
import { useT } from '../i18n/use-t';

/** Scores one form under the rules in force. */
export function ScoreNowButton({ form: { districtCode, formId, year, kind } }: { readonly form: FormView }) {
  const client = useQueryClient();
  const notify = useNotify();
  const mayScore = useMayIn('evaluations.write', districtCode);
  const t = useT();
  const score = useMutation({
    mutationFn: () =>
      request(`districts/${districtCode}/evaluations`, { method: 'POST', body: { year, kind, formIds: [formId] } }),
    onSuccess: async () => {
      await client.invalidateQueries();
      notify(t('forms.scored'), { type: 'success' });
    },
    onError: (error: ApiError) => notify(error.message, { type: 'error' }),
  });
  if (!mayScore) return null;
  return (
    <Button color="inherit" loading={score.isPending} onClick={() => score.mutate()} data-testid="score-now">
      {t('forms.scoreNow')}
    </Button>
  );
}

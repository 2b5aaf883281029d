import { Alert, Button, Typography } from '@mui/material';
import { request } from '../api/request';
import type { EvaluationView } from '../api/types/forms';
import type { SecondOpinionView } from '../api/types/replays';
import { useMayIn } from '../auth/permissions';
import { useLanguage, useText, useT } from '../i18n/use-t';
import { FirstDifference } from '../replays/FirstDifference';
import { useAction } from '../shared/action/use-action';
import { Section } from '../shared/Section';
import { ErrorState } from '../shared/states';

/** Lets the second evaluator compute the score too, on request. */
export function SecondOpinion({ evaluation: { districtCode, evaluationId } }: { readonly evaluation: EvaluationView }) {
  const mayAsk = useMayIn('replays.run', districtCode);
  const lang = useLanguage();
  const text = useText();
  const t = useT();
  const path = `districts/${districtCode}/evaluations/${evaluationId}/second-opinion?lang=${lang}`;
  const ask = useAction(() => request<SecondOpinionView>(path, { method: 'POST' }), { keepsScreen: true });
  if (!mayAsk) return null;
  const button = (
    <Button variant="outlined" loading={ask.isPending} onClick={() => ask.mutate(undefined)}>
      {t('evaluations.askSecondOpinion')}
    </Button>
  );
  return (
    <div className="no-print">
      <Section title={t('evaluations.secondOpinion')} actions={button}>
        <Typography variant="body2" color="text.secondary">
          {t('evaluations.secondOpinionHint')}
        </Typography>
        {ask.error && <ErrorState error={ask.error} />}
        {ask.data && (
          <Alert severity={ask.data.agrees ? 'success' : 'error'} sx={{ mt: 1 }} data-testid="second-opinion">
            {t(ask.data.agrees ? 'evaluations.agrees' : 'evaluations.disagrees')}
            {ask.data.reason && <div>{text(ask.data.reason.message)}</div>}
            {ask.data.firstDifference && <FirstDifference difference={ask.data.firstDifference} isSecondOpinion />}
          </Alert>
        )}
      </Section>
    </div>
  );
}

import { Alert, AlertTitle, Typography } from '@mui/material';
import type { ReplayView } from '../api/types/replays';
import { useText, useT } from '../i18n/use-t';
import { RuleSetLabel } from '../shared/RuleSetLabel';
import { FirstDifference } from './FirstDifference';

const SEVERITY = { identical: 'success', different: 'warning', cannot: 'error' } as const;

/** What became of a replay, and why. */
export function Verdict({ replay }: { readonly replay: ReplayView }) {
  const { verdict, reason, rules, stored, replayed, firstDifference } = replay;
  const text = useText();
  const t = useT();
  return (
    <Alert severity={SEVERITY[verdict]} sx={{ mb: 2 }} data-testid="verdict">
      <AlertTitle sx={{ fontWeight: 700 }}>{t(`replays.verdicts.${verdict}`)}</AlertTitle>
      {t(`replays.verdictHints.${verdict}`)}
      {reason && <div>{text(reason.message)}</div>}
      {firstDifference && <FirstDifference difference={firstDifference} />}
      {rules && (
        <Typography component="div" variant="body2" sx={{ mt: 0.5 }}>
          {t('replays.computedBy')} <RuleSetLabel ruleSet={rules} />{' '}
          {t('replays.calculation', { version: replay.calculationVersion })}
        </Typography>
      )}
      <Typography component="div" variant="caption" sx={{ mt: 0.5, overflowWrap: 'anywhere' }}>
        {t('replays.storedHash')} <code>{stored.sheetHash}</code>
        {replayed && (
          <>
            <br />
            {t('replays.replayedHash')} <code>{replayed.sheetHash}</code>
          </>
        )}
      </Typography>
    </Alert>
  );
}

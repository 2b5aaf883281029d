import { Alert, Button, FormControlLabel, LinearProgress, Paper, Stack, Switch, Typography } from '@mui/material';
import { useT } from '../i18n/use-t';
import { COLOURS } from '../theme/theme';
import { summarise, type HandInMode } from './hand-in';
import type { HandIn } from './use-hand-in';

interface Props {
  readonly handIn: HandIn;
  readonly mode: HandInMode;
  readonly isOnlyRefused: boolean;
  readonly onOnlyRefused: (isOnly: boolean) => void;
  readonly onRetry: () => void;
  readonly onStoreChecked: () => void;
}

/** How far all files are and what became of them: the one thing to read after 300 of them. */
export function HandInSummary({ handIn, mode, isOnlyRefused, onOnlyRefused, onRetry, onStoreChecked }: Props) {
  const t = useT();
  const { entries, isBusy } = handIn;
  const summary = summarise(entries);
  const { files, over, done, refused, cancelled, forms, withErrors, open } = summary;
  const failed = refused + cancelled;
  return (
    <Paper
      component="section"
      aria-label={t('imports.handIn.summary')}
      sx={{ p: 2, mb: 2 }}
      data-testid="hand-in-summary"
    >
      <LinearProgress
        variant="determinate"
        value={(100 * over) / files}
        aria-label={t('imports.handIn.progress', { over, files })}
        sx={{ height: 8, borderRadius: 4, mb: 1 }}
      />
      <Stack direction="row" aria-live="polite" sx={{ gap: 2, flexWrap: 'wrap', alignItems: 'baseline' }}>
        <Typography sx={{ fontWeight: 600 }}>{t('imports.handIn.progress', { over, files })}</Typography>
        <Typography sx={{ color: COLOURS.gain }}>{t('imports.handIn.done', { count: done })}</Typography>
        {refused > 0 && (
          <Typography sx={{ color: COLOURS.loss, fontWeight: 600 }}>
            {t('imports.handIn.refused', { count: refused })}
          </Typography>
        )}
        {cancelled > 0 && (
          <Typography color="text.secondary">{t('imports.handIn.cancelled', { count: cancelled })}</Typography>
        )}
        <Typography>{t('imports.handIn.forms', { count: forms })}</Typography>
        {withErrors > 0 && (
          <Typography sx={{ color: COLOURS.loss }}>{t('imports.handIn.withErrors', { count: withErrors })}</Typography>
        )}
        {open > 0 && (
          <Typography sx={{ color: COLOURS.severity.warning }}>{t('imports.handIn.open', { count: open })}</Typography>
        )}
      </Stack>
      {refused > 0 && (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {t('imports.handIn.refusedNote')}
        </Alert>
      )}
      <Stack direction="row" sx={{ gap: 1, mt: 1, flexWrap: 'wrap' }}>
        {isBusy && (
          <Button variant="outlined" onClick={() => handIn.cancel()}>
            {t('imports.handIn.cancelAll')}
          </Button>
        )}
        {!isBusy && failed > 0 && (
          <Button variant="outlined" onClick={onRetry}>
            {t('imports.handIn.retry')}
          </Button>
        )}
        {!isBusy && mode === 'check' && done > 0 && (
          <Button variant="contained" onClick={onStoreChecked} data-testid="store-checked">
            {t('imports.handIn.storeChecked')}
          </Button>
        )}
        {over > 0 && <Button onClick={handIn.clear}>{t('imports.handIn.clear')}</Button>}
        {refused > 0 && (
          <FormControlLabel
            control={
              <Switch size="small" checked={isOnlyRefused} onChange={({ target }) => onOnlyRefused(target.checked)} />
            }
            label={t('imports.handIn.onlyRefused')}
          />
        )}
      </Stack>
    </Paper>
  );
}

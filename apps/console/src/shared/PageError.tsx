import { Alert, AlertTitle, Button } from '@mui/material';
import { useT } from '../i18n/use-t';

/** A screen broke: says so without losing the frame around it. */
export function PageError({ error }: { readonly error: Error }) {
  const t = useT();
  const action = (
    <Button color="inherit" onClick={() => window.location.reload()}>
      {t('common.error.reload')}
    </Button>
  );
  return (
    <Alert severity="error" action={action} sx={{ mt: 2 }}>
      <AlertTitle>{t('common.error.unexpected')}</AlertTitle>
      {t('common.error.unexpectedHint')} <code lang="en">{error.message.slice(0, 200)}</code>
    </Alert>
  );
}

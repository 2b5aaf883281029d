import { Alert, AlertTitle, Button } from '@mui/material';
import { useT } from '../i18n/use-t';

/** A screen broke: says so without losing the frame around it. */
export function PageError({ error }: { readonly error: Error }) {
  const t = useT();
  // A part of the console that is loaded when it is first needed did not come: the network, or a new version.
  const isMissingPart = /dynamically imported module|module script failed/i.test(error.message);
  const action = (
    <Button color="inherit" onClick={() => window.location.reload()}>
      {t('common.error.reload')}
    </Button>
  );
  return (
    <Alert severity="error" action={action} sx={{ mt: 2 }}>
      <AlertTitle>{t(isMissingPart ? 'common.error.title' : 'common.error.unexpected')}</AlertTitle>
      {isMissingPart ? (
        t('common.network.lost')
      ) : (
        <>
          {t('common.error.unexpectedHint')} <code lang="en">{error.message.slice(0, 200)}</code>
        </>
      )}
    </Alert>
  );
}

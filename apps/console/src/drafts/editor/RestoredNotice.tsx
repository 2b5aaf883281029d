import { Alert, Button } from '@mui/material';
import { useT } from '../../i18n/use-t';

/** Changes that were not saved last time are back. */
export function RestoredNotice({ onDiscard }: { readonly onDiscard: () => void }) {
  const t = useT();
  const action = (
    <Button color="inherit" onClick={onDiscard}>
      {t('drafts.discardKept')}
    </Button>
  );
  return (
    <Alert severity="info" action={action} sx={{ mb: 1 }}>
      {t('drafts.restored')}
    </Alert>
  );
}

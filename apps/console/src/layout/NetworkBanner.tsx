import { Alert, Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { network } from '../api/network';
import { send } from '../api/send';
import { useStore } from '../api/store';
import { useT } from '../i18n/use-t';

/** Shown for as long as the service cannot be reached; trying again reads anew whatever could not be read. */
export function NetworkBanner() {
  const { isLost } = useStore(network);
  const client = useQueryClient();
  const t = useT();
  if (!isLost) return null;
  const retry = () => {
    void send('instance').then(
      () => client.refetchQueries({ type: 'active' }),
      () => undefined,
    );
  };
  const action = (
    <Button color="inherit" onClick={retry}>
      {t('common.network.retry')}
    </Button>
  );
  return (
    <Alert severity="error" action={action} sx={{ my: 1 }}>
      {t('common.network.lost')}
    </Alert>
  );
}

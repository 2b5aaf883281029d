import { Button, Dialog, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useState } from 'react';
import { useLogout } from 'react-admin';
import type { ApiError } from '../api/api-error';
import { leave, session, signIn } from '../api/session';
import { useStore } from '../api/store';
import { useT } from '../i18n/use-t';
import { SignInForm } from './SignInForm';

/** The session ended while somebody was at work: the page stays as it is below, and what was asked is asked again. */
export function ExpiredSessionDialog() {
  const { status, caller } = useStore(session);
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const logout = useLogout();
  const t = useT();
  if (status !== 'expired' || caller === null) return null;
  const goOn = (name: string, password: string) => {
    setBusy(true);
    signIn(name, password)
      .then(() => setError(null))
      .catch((failure: ApiError) => setError(failure.message))
      .finally(() => setBusy(false));
  };
  const change = () => {
    leave();
    void logout();
  };
  return (
    <Dialog open aria-labelledby="expired-title" maxWidth="xs" fullWidth>
      <DialogTitle id="expired-title">{t('auth.expiredTitle')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>{t('auth.expiredText')}</DialogContentText>
        <SignInForm error={error} isBusy={isBusy} submit={t('auth.continue')} fixedName={caller.name} onSubmit={goOn} />
        <Button onClick={change} sx={{ mt: 1 }}>
          {t('auth.otherAccount')}
        </Button>
      </DialogContent>
    </Dialog>
  );
}

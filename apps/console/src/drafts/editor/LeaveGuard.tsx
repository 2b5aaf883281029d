import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';
import { useT } from '../../i18n/use-t';

/** Says before somebody leaves that changes are not saved; they are kept on the device either way. */
export function LeaveGuard({ isDirty }: { readonly isDirty: boolean }) {
  const t = useT();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isDirty && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!isDirty) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isDirty]);
  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog open onClose={blocker.reset} aria-labelledby="leave-title">
      <DialogTitle id="leave-title">{t('common.unsaved')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{t('drafts.leaveText')}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={blocker.proceed}>{t('drafts.leave')}</Button>
        <Button variant="contained" onClick={blocker.reset} autoFocus>
          {t('drafts.stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

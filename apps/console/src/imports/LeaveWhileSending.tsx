import { Confirm } from 'react-admin';
import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';
import { useT } from '../i18n/use-t';

/** Asks before files that are still on their way are left alone. */
export function LeaveWhileSending({ isBusy }: { readonly isBusy: boolean }) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isBusy && currentLocation.pathname !== nextLocation.pathname,
  );
  const t = useT();
  useEffect(() => {
    if (!isBusy) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isBusy]);
  return (
    <Confirm
      isOpen={blocker.state === 'blocked'}
      title={t('forms.editor.leaveTitle')}
      content={t('imports.handIn.leave')}
      onConfirm={() => blocker.proceed?.()}
      onClose={() => blocker.reset?.()}
    />
  );
}

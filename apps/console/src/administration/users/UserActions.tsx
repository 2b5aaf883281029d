import KeyIcon from '@mui/icons-material/Key';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { request } from '../../api/request';
import type { UserView, UserWithPasswordView } from '../../api/types/administration';
import { useCaller } from '../../auth/permissions';
import { useT } from '../../i18n/use-t';
import { ConfirmButton } from '../../shared/action/ConfirmButton';
import { SecretDialog } from '../SecretDialog';

/** What administration does to an account as a whole. Nobody does it to their own. */
export function UserActions({ user }: { readonly user: UserView }) {
  const [password, setPassword] = useState<string | null>(null);
  const caller = useCaller();
  const navigate = useNavigate();
  const t = useT();
  const { userId, displayName: name, state } = user;
  const post = <T,>(what: string) => request<T>(`users/${userId}/${what}`, { method: 'POST' });
  if (caller?.id === userId) return null;
  return (
    <>
      <ConfirmButton
        label={t('administration.reset')}
        title={t('administration.resetTitle', { name })}
        text={t('administration.resetText')}
        variant="outlined"
        startIcon={<KeyIcon />}
        run={() => post<UserWithPasswordView>('password-reset')}
        onDone={({ oneTimePassword }) => setPassword(oneTimePassword)}
      />
      {state === 'active' ? (
        <ConfirmButton
          label={t('administration.disable')}
          title={t('administration.disableTitle', { name })}
          text={t('administration.disableText')}
          variant="outlined"
          isGrave
          done={t('administration.disabled')}
          run={() => post<UserView>('disable')}
        />
      ) : (
        <ConfirmButton
          label={t('administration.enable')}
          title={t('administration.enableTitle', { name })}
          text={t('administration.enableText')}
          variant="outlined"
          done={t('administration.enabled')}
          run={() => post<UserView>('enable')}
        />
      )}
      <ConfirmButton
        label={t('administration.remove')}
        title={t('administration.removeTitle', { name })}
        text={t('administration.removeText')}
        isGrave
        done={t('administration.removed')}
        run={() => request<void>(`users/${userId}`, { method: 'DELETE' })}
        onDone={() => void navigate('/users')}
      />
      {password !== null && (
        <SecretDialog
          title={t('administration.passwordReset', { name })}
          text={t('administration.passwordOnce')}
          secret={password}
          onClose={() => setPassword(null)}
        />
      )}
    </>
  );
}

import { Alert, Box, Button, Card, CardContent, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useLogout, useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { ApiError } from '../api/api-error';
import { request } from '../api/request';
import { readCaller } from '../api/session';
import { useT } from '../i18n/use-t';

/** Changes one's own password. With `isFirst`, nothing else can be done before: the password was a one-time one. */
export function ChangePasswordScreen({ isFirst = false }: { readonly isFirst?: boolean }) {
  const [values, setValues] = useState({ current: '', next: '', again: '' });
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const navigate = useNavigate();
  const notify = useNotify();
  const logout = useLogout();
  const t = useT();
  const change = async () => {
    if (values.next !== values.again) return setError(t('auth.mismatch'));
    setBusy(true);
    setError(null);
    try {
      await request('auth/password', { method: 'POST', body: { current: values.current, next: values.next } });
      await readCaller();
      notify(t('auth.changed'), { type: 'success' });
      await navigate('/');
    } catch (failure) {
      setError((failure as ApiError).message);
    } finally {
      setBusy(false);
    }
  };
  const field = (name: keyof typeof values, autoComplete: string, helperText?: string) => (
    <TextField
      label={t(`auth.${name}`)}
      type="password"
      required
      value={values[name]}
      autoComplete={autoComplete}
      helperText={helperText}
      onChange={({ target }) => setValues({ ...values, [name]: target.value })}
      slotProps={{ htmlInput: { name } }}
    />
  );
  return (
    <Box component={isFirst ? 'main' : 'div'} sx={{ display: 'grid', placeItems: 'center', p: 2 }}>
      <Card sx={{ width: '100%', maxWidth: 440 }}>
        <CardContent sx={{ p: 3 }}>
          <Typography variant="h1" sx={{ mb: 1 }}>
            {t('auth.changeTitle')}
          </Typography>
          {isFirst && <Alert severity="info">{t('auth.changeFirst')}</Alert>}
          {error && <Alert severity="error">{error}</Alert>}
          <Stack
            component="form"
            onSubmit={(event) => {
              event.preventDefault();
              void change();
            }}
          >
            {field('current', 'current-password')}
            {field('next', 'new-password', t('auth.rule'))}
            {field('again', 'new-password')}
            <Button type="submit" variant="contained" size="medium" loading={isBusy} sx={{ mt: 1 }}>
              {t('auth.change')}
            </Button>
            {isFirst && (
              <Button onClick={() => void logout()} sx={{ mt: 1 }}>
                {t('shell.signOut')}
              </Button>
            )}
          </Stack>
        </CardContent>
      </Card>
    </Box>
  );
}

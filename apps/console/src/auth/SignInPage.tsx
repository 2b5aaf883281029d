import { Box, Card, CardContent, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useLogin } from 'react-admin';
import type { ApiError } from '../api/api-error';
import { useInstance } from '../context/use-instance';
import icon from '../icon.svg';
import { useT } from '../i18n/use-t';
import { DemoBanner } from '../layout/DemoBanner';
import { LanguageSwitch } from '../layout/LanguageSwitch';
import { DemoLogins } from './DemoLogins';
import { SignInForm } from './SignInForm';

/** The first page: name and password, and in a demo the accounts that everybody may know. */
export function SignInPage() {
  const login = useLogin();
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { data: instance } = useInstance();
  const t = useT();
  const start = (name: string, password: string) => {
    setBusy(true);
    setError(null);
    login({ name, password }).catch((failure: ApiError) => {
      setBusy(false);
      setError(failure.message);
    });
  };
  return (
    <Box component="main" sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', p: 2, bgcolor: '#e8edf3' }}>
      <Box sx={{ width: '100%', maxWidth: 420 }}>
        <DemoBanner />
        <Card>
          <CardContent sx={{ p: 3 }}>
            <Stack direction="row" sx={{ alignItems: 'center', gap: 1.5, mb: 2 }}>
              <Box component="img" src={icon} alt="" sx={{ width: 40, height: 40 }} />
              <Box sx={{ flex: 1 }}>
                <Typography variant="h1">{t('common.appName')}</Typography>
                <Typography color="text.secondary">{t('common.appSubtitle')}</Typography>
              </Box>
              <LanguageSwitch />
            </Stack>
            <SignInForm error={error} isBusy={isBusy} submit={t('auth.submit')} onSubmit={start} />
            <DemoLogins logins={instance?.demoLogins ?? []} isBusy={isBusy} onChoose={start} />
          </CardContent>
        </Card>
      </Box>
    </Box>
  );
}

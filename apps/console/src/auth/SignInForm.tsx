import { Alert, Button, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { useT } from '../i18n/use-t';

interface Props {
  readonly error: string | null;
  readonly isBusy: boolean;
  readonly submit: string;
  /** Given, it stands fixed: only its owner may go on. */
  readonly fixedName?: string;
  readonly onSubmit: (name: string, password: string) => void;
}

export function SignInForm({ error, isBusy, submit, fixedName, onSubmit }: Props) {
  const [name, setName] = useState(fixedName ?? '');
  const [password, setPassword] = useState('');
  const t = useT();
  return (
    <Stack
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(name, password);
      }}
      sx={{ gap: 0.5 }}
    >
      {error && <Alert severity="error">{error}</Alert>}
      <TextField
        label={t('auth.name')}
        value={name}
        onChange={({ target }) => setName(target.value)}
        autoComplete="username"
        required
        autoFocus={fixedName === undefined}
        slotProps={{ htmlInput: { readOnly: fixedName !== undefined, autoCapitalize: 'none', name: 'name' } }}
      />
      <TextField
        label={t('auth.password')}
        type="password"
        value={password}
        onChange={({ target }) => setPassword(target.value)}
        autoComplete="current-password"
        required
        autoFocus={fixedName !== undefined}
        slotProps={{ htmlInput: { name: 'password' } }}
      />
      <Button type="submit" variant="contained" size="medium" loading={isBusy} sx={{ mt: 1 }}>
        {submit}
      </Button>
    </Stack>
  );
}

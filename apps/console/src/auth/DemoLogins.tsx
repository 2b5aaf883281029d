import { Button, Stack, Typography } from '@mui/material';
import type { InstanceView } from '../api/types/identity';
import { useT } from '../i18n/use-t';

interface Props {
  readonly logins: InstanceView['demoLogins'];
  readonly isBusy: boolean;
  readonly onChoose: (name: string, password: string) => void;
}

/** One button a role. */
export function DemoLogins({ logins, isBusy, onChoose }: Props) {
  const t = useT();
  if (logins.length === 0) return null;
  return (
    <Stack sx={{ mt: 3, gap: 1 }}>
      <Typography component="h2" variant="body2" color="text.secondary">
        {t('auth.demoTitle')}
      </Typography>
      {logins.map(({ name, password, role }) => (
        <Button
          key={name}
          variant="outlined"
          disabled={isBusy}
          data-testid={`demo-${role}`}
          onClick={() => onChoose(name, password)}
          sx={{ justifyContent: 'space-between' }}
        >
          <span>{t(`common.roles.${role}`)}</span>
          <Typography component="span" variant="body2" color="text.secondary">
            {name}
          </Typography>
        </Button>
      ))}
    </Stack>
  );
}

import { Button, Stack } from '@mui/material';
import { Link } from 'react-router-dom';
import type { UserView } from '../api/types/administration';
import type { Page } from '../api/types/common';
import { useRead } from '../api/use-read';
import { useMay } from '../auth/permissions';
import { useT } from '../i18n/use-t';
import { Figures } from '../shared/Figures';
import { Loaded } from '../shared/states';
import { CardFrame } from './CardFrame';

/** How many accounts there are, and the ways to what an administrator does with them. */
export function AccountsCard() {
  const active = useRead<Page<UserView>>('users', { state: 'active', perPage: 1 });
  const disabled = useRead<Page<UserView>>('users', { state: 'disabled', perPage: 1 });
  const mayManage = useMay('users.manage');
  const t = useT();
  return (
    <CardFrame title={t('dashboard.accounts')}>
      <Loaded query={active}>
        {({ total }) => (
          <Figures
            figures={[
              { label: t('administration.states.active'), value: total },
              { label: t('administration.states.disabled'), value: disabled.data?.total ?? '' },
            ]}
          />
        )}
      </Loaded>
      <Stack direction="row" sx={{ gap: 1, mt: 2, flexWrap: 'wrap' }}>
        <Button component={Link} to="/users" variant="outlined">
          {t('administration.users')}
        </Button>
        {mayManage && (
          <Button component={Link} to="/users/create" variant="contained">
            {t('administration.createUser')}
          </Button>
        )}
      </Stack>
    </CardFrame>
  );
}

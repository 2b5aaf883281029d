import { Chip, Stack } from '@mui/material';
import type { UserView } from '../../api/types/administration';
import { useT } from '../../i18n/use-t';

/** Whether an account can be used, and whether its password is still the one it was given. */
export function UserStateChip({ user: { state, mustChangePassword } }: { readonly user: UserView }) {
  const t = useT();
  return (
    <Stack component="span" direction="row" sx={{ gap: 0.5, flexWrap: 'wrap' }}>
      <Chip
        label={t(`administration.states.${state}`)}
        variant={state === 'active' ? 'outlined' : 'filled'}
        sx={{ height: 22, ...(state === 'active' ? { color: '#0b5c36', borderColor: '#0b5c36' } : {}) }}
      />
      {mustChangePassword && state === 'active' && (
        <Chip label={t('administration.oneTime')} sx={{ height: 22, bgcolor: '#fdf1d8', color: '#7a4d00' }} />
      )}
    </Stack>
  );
}

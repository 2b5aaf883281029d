import { Chip } from '@mui/material';
import type { AuditEventView } from '../../api/types/administration';
import { useT } from '../../i18n/use-t';

/** Whether something was done, refused, or went wrong. */
export function OutcomeChip({ outcome }: Pick<AuditEventView, 'outcome'>) {
  const t = useT();
  const colours = {
    allowed: { bgcolor: '#e3f4ea', color: '#0b5c36' },
    refused: { bgcolor: '#fdf1d8', color: '#7a4d00' },
    failed: { bgcolor: '#fde8e8', color: '#9b1c1c' },
  }[outcome];
  return <Chip label={t(`administration.outcomes.${outcome}`)} sx={{ height: 22, ...colours }} />;
}

import type { Severity } from '@app/kernel';
import { Chip } from '@mui/material';
import { useT } from '../i18n/use-t';
import { COLOURS } from '../theme/theme';

const FILL: Readonly<Record<Severity, string>> = { error: '#fde8e8', warning: '#fdf1d8', info: '#e9f0f7' };

/** How grave a finding is, in a word and a colour. */
export function SeverityChip({ severity }: { readonly severity: Severity }) {
  const t = useT();
  return (
    <Chip
      label={t(`common.severity.${severity}`)}
      sx={{ bgcolor: FILL[severity], color: COLOURS.severity[severity], fontWeight: 600, height: 22 }}
    />
  );
}

import { Stack } from '@mui/material';
import type { CountsBySeverity } from '../api/types/common';
import { useT } from '../i18n/use-t';
import { COLOURS } from '../theme/theme';
import { DASH } from './format';

/** How many findings of each severity; nothing where there are none. */
export function SeverityCounts({ counts }: { readonly counts: CountsBySeverity }) {
  const t = useT();
  const found = (['error', 'warning', 'info'] as const).filter((severity) => counts[severity] > 0);
  if (found.length === 0) return <>{DASH}</>;
  return (
    <Stack component="span" direction="row" sx={{ gap: 1, whiteSpace: 'nowrap', flexWrap: 'wrap' }}>
      {found.map((severity) => (
        <span key={severity} style={{ color: COLOURS.severity[severity] }}>
          {t(`common.counts.${severity}`, { count: counts[severity] })}
        </span>
      ))}
    </Stack>
  );
}

import { Box, Stack } from '@mui/material';
import type { CountsBySeverity } from '../../api/types/common';
import { useT } from '../../i18n/use-t';
import { COLOURS } from '../../theme/theme';

const SEVERITIES = ['error', 'warning', 'info'] as const;

/** How many findings of each severity there are, in words for those who cannot see the colours. */
export function FindingCounts({ counts }: { readonly counts: CountsBySeverity }) {
  const t = useT();
  return (
    <Stack direction="row" sx={{ gap: 0.75, whiteSpace: 'nowrap', fontSize: '0.85rem' }}>
      {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
        <Box
          key={severity}
          component="span"
          sx={{ color: COLOURS.severity[severity], fontWeight: severity === 'error' ? 700 : 400 }}
        >
          {t(`common.counts.${severity}`, { count: counts[severity] })}
        </Box>
      ))}
    </Stack>
  );
}

import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { COLOURS } from '../theme/theme';

export interface Figure {
  readonly label: string;
  readonly value: ReactNode;
  readonly tone?: 'gain' | 'loss';
  readonly hint?: string;
}

/** A few numbers that matter, large. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <Box
      component="dl"
      sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(min(190px, 100%), 1fr))', m: 0 }}
    >
      {figures.map(({ label, value, tone, hint }) => (
        <Box key={label}>
          <Typography component="dt" variant="body2" color="text.secondary">
            {label}
          </Typography>
          <Typography
            component="dd"
            sx={{ m: 0, fontSize: '1.4rem', whiteSpace: 'nowrap', fontWeight: 600, color: tone && COLOURS[tone] }}
          >
            {value}
          </Typography>
          {hint && (
            <Typography component="dd" variant="caption" color="text.secondary" sx={{ m: 0 }}>
              {hint}
            </Typography>
          )}
        </Box>
      ))}
    </Box>
  );
}

import { Box, Paper, Stack, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';

interface Props {
  readonly title: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of a screen. */
export function Section({ title, actions, children }: Props) {
  const id = useId();
  return (
    <Paper component="section" aria-labelledby={id} sx={{ p: 2, mb: 2 }}>
      <Stack direction="row" sx={{ alignItems: 'center', gap: 1, mb: 1, flexWrap: 'wrap' }}>
        <Typography id={id} variant="h2" sx={{ flex: 1, minWidth: 120 }}>
          {title}
        </Typography>
        {actions}
      </Stack>
      <Box sx={{ overflowX: 'auto', pt: 0.75 }}>{children}</Box>
    </Paper>
  );
}

import { Paper, Stack, Typography } from '@mui/material';
import type { SimulationReport } from '../../api/types/jobs';
import { useT } from '../../i18n/use-t';

/** The few figures that tell the most. */
export function Figures({ report }: { readonly report: SimulationReport }) {
  const t = useT();
  const { forms, notScored, undetermined, byUnit, nearEdge, gradeMigration } = report;
  const count = (pick: 'gained' | 'lost' | 'unchanged') => byUnit.reduce((sum, unit) => sum + unit[pick], 0);
  const moved = gradeMigration.filter(({ from, to }) => from !== to).reduce((sum, cell) => sum + cell.count, 0);
  const figures: readonly (readonly [string, string | number])[] = [
    [t('simulations.forms'), forms],
    [t('simulations.gained'), count('gained')],
    [t('simulations.lost'), count('lost')],
    [t('simulations.unchanged'), count('unchanged')],
    [t('simulations.gradeMoved'), moved],
    [t('simulations.nearEdgeShort'), nearEdge.count],
    [t('simulations.undetermined'), `${undetermined.baseline} → ${undetermined.candidate}`],
    ...(notScored > 0 ? [[t('simulations.notScored'), notScored] as const] : []),
  ];
  return (
    <Stack component="dl" direction="row" sx={{ gap: 1.5, flexWrap: 'wrap', m: 0, mb: 2 }}>
      {figures.map(([name, value]) => (
        <Paper key={name} sx={{ px: 2, py: 1, minWidth: 116, display: 'flex', flexDirection: 'column-reverse' }}>
          <Typography component="dt" variant="body2" color="text.secondary">
            {name}
          </Typography>
          <Typography component="dd" sx={{ m: 0, fontSize: '1.4rem', fontWeight: 600 }}>
            {value}
          </Typography>
        </Paper>
      ))}
    </Stack>
  );
}

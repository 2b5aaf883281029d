import { comparePolicies, explainDifference, type PolicyDifference, type PolicyWitness } from '@app/comparison';
import type { ResolvedRuleSet } from '@app/rule-set';
import { Box, Chip, Stack, Table, TableBody, TableCell, TableRow, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useLanguage, useT } from '../../i18n/use-t';
import { DASH, points, signed } from '../../shared/format';
import { EmptyState } from '../../shared/states';
import { COLOURS } from '../../theme/theme';

/** Where two policies give different points, with the form that gains and the form that loses most. */
export function PolicyDifferences({ from, to }: { readonly from: ResolvedRuleSet; readonly to: ResolvedRuleSet }) {
  const differences = useMemo(() => comparePolicies(from, to), [from, to]);
  const t = useT();
  if (differences.length === 0) return <EmptyState text={t('ruleSets.samePoints')} />;
  return (
    <Stack sx={{ gap: 2 }}>
      {differences.map((difference, index) => (
        <DifferenceEntry key={index} difference={difference} />
      ))}
    </Stack>
  );
}

function DifferenceEntry({ difference }: { readonly difference: PolicyDifference }) {
  const [first = '', ...rest] = explainDifference(difference, useLanguage());
  const t = useT();
  return (
    <Box component="article" sx={{ borderLeft: 3, borderColor: 'primary.main', pl: 1.5 }}>
      <Typography sx={{ fontWeight: 600 }} data-content>
        {first}
      </Typography>
      {rest.map((sentence) => (
        <Typography key={sentence} variant="body2" data-content>
          {sentence}
        </Typography>
      ))}
      <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap', mt: 1 }}>
        {difference.largestGain && <Witness title={t('ruleSets.largestGain')} witness={difference.largestGain} />}
        {difference.largestLoss && <Witness title={t('ruleSets.largestLoss')} witness={difference.largestLoss} />}
      </Stack>
    </Box>
  );
}

/** A made-up form that shows the difference, as far as the difference is about it. */
function Witness({ title, witness }: { readonly title: string; readonly witness: PolicyWitness }) {
  const t = useT();
  const { form, line, shift, from, to } = witness;
  const row = form.indicators.find((indicator) => line === `indicator:${indicator.row}`);
  const isGain = !shift.startsWith('-');
  const entries: readonly (readonly [string, string])[] =
    row === undefined
      ? [
          [t('ruleSets.witness.annualBudget'), form.funds.total.annualBudget ?? DASH],
          [t('ruleSets.witness.executed'), form.funds.total.executed ?? DASH],
        ]
      : [
          [t('ruleSets.witness.target'), row.target],
          [t('ruleSets.witness.completed'), row.completed],
          [t('ruleSets.witness.weight'), row.weight ?? DASH],
          [t('ruleSets.witness.score'), row.score ?? DASH],
        ];
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1, minWidth: 240 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center' }}>
        <Typography variant="body2" color="text.secondary">
          {title}
        </Typography>
        <Chip label={signed(shift)} sx={{ height: 22, fontWeight: 600, color: COLOURS[isGain ? 'gain' : 'loss'] }} />
        <Typography variant="body2">
          {points(from.lowest)} → {points(to.lowest)}
        </Typography>
      </Stack>
      <Table aria-label={t('ruleSets.witness.title')}>
        <TableBody>
          {entries.map(([name, value]) => (
            <TableRow key={name}>
              <TableCell component="th" scope="row" sx={{ border: 0, py: 0.25, pl: 0 }}>
                {name}
              </TableCell>
              <TableCell data-content sx={{ border: 0, py: 0.25 }}>
                {value}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

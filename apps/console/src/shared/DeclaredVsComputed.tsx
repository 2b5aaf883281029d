import type { Grade } from '@app/form';
import { Box, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { Amount } from '../api/types/common';
import { useT } from '../i18n/use-t';
import { COLOURS } from '../theme/theme';
import { points, signed, signOf } from './format';
import { GradeChip } from './GradeChip';

interface Props {
  readonly declaredTotal: Amount | null;
  readonly declaredGrade: Grade | null;
  readonly lowest: Amount;
  readonly highest: Amount;
  readonly grade: Grade | null;
  readonly gap: Amount | null;
}

/** 自评 beside 核定, and what lies between. */
export function DeclaredVsComputed({ declaredTotal, declaredGrade, lowest, highest, grade, gap }: Props) {
  const t = useT();
  const range =
    lowest === highest ? points(lowest) : t('common.between', { lowest: points(lowest), highest: points(highest) });
  const colour = gap === null || signOf(gap) === 0 ? 'text.primary' : signOf(gap) > 0 ? COLOURS.loss : COLOURS.gain;
  return (
    <Stack direction="row" sx={{ gap: 4, flexWrap: 'wrap' }}>
      <Figure label={t('evaluations.computed')} value={range} extra={<GradeChip grade={grade} />} />
      <Figure
        label={t('evaluations.declared')}
        value={points(declaredTotal)}
        extra={declaredGrade && <GradeChip grade={declaredGrade} />}
      />
      <Figure
        label={t('evaluations.gap')}
        value={
          <Box component="span" sx={{ color: colour }}>
            {signed(gap)}
          </Box>
        }
      />
    </Stack>
  );
}

function Figure({
  label,
  value,
  extra,
}: {
  readonly label: string;
  readonly value: ReactNode;
  readonly extra?: ReactNode;
}) {
  return (
    <Box>
      <Typography variant="body2" color="text.secondary">
        {label}
      </Typography>
      <Stack direction="row" sx={{ alignItems: 'center', gap: 1 }}>
        <Typography component="span" sx={{ fontSize: '1.5rem', fontWeight: 600 }}>
          {value}
        </Typography>
        {extra}
      </Stack>
    </Box>
  );
}

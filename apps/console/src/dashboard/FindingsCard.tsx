import { Link, Stack } from '@mui/material';
import { useState } from 'react';
import type { StatisticsView } from '../api/types/jobs';
import { useText, useT } from '../i18n/use-t';
import { SeverityChip } from '../shared/SeverityChip';
import { EmptyState } from '../shared/states';
import { COLOURS } from '../theme/theme';
import { CardFrame } from './CardFrame';
import { LyingBars } from './charts/ChartBar';
import { useListLink } from './use-list-link';

const FIRST = 8;

/** What was found most often, each leading to the forms that have it. */
export function FindingsCard({ statistics: { findings } }: { readonly statistics: StatisticsView }) {
  const [isWhole, setWhole] = useState(false);
  const linkTo = useListLink();
  const text = useText();
  const t = useT();
  const shown = isWhole ? findings : findings.slice(0, FIRST);
  const bars = shown.map(({ code, severity, label, count }) => ({
    key: code,
    label: (
      <Stack component="span" direction="row" sx={{ gap: 0.75, alignItems: 'center' }}>
        {severity && <SeverityChip severity={severity} />}
        <span data-content>{text(label)}</span>
      </Stack>
    ),
    told: t('dashboard.findingTold', { finding: text(label), count }),
    count,
    colour: COLOURS.severity[severity ?? 'info'],
    to: linkTo({ finding: code }),
  }));
  return (
    <CardFrame title={t('dashboard.findings')}>
      {findings.length === 0 ? (
        <EmptyState text={t('dashboard.noFindings')} />
      ) : (
        <LyingBars bars={bars} label={t('dashboard.findings')} />
      )}
      {findings.length > FIRST && (
        <Link component="button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)} sx={{ mt: 1 }}>
          {isWhole ? t('discrepancies.fewer') : t('discrepancies.allCodes', { count: findings.length })}
        </Link>
      )}
    </CardFrame>
  );
}

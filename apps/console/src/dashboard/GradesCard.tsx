import type { StatisticsView } from '../api/types/jobs';
import { useT } from '../i18n/use-t';
import { GradeChip } from '../shared/GradeChip';
import { COLOURS } from '../theme/theme';
import { CardFrame } from './CardFrame';
import { LyingBars } from './charts/ChartBar';
import { useListLink } from './use-list-link';

/** How many forms have which grade. */
export function GradesCard({ statistics: { grades } }: { readonly statistics: StatisticsView }) {
  const linkTo = useListLink();
  const t = useT();
  const bars = grades.map(({ grade, count }) => ({
    key: grade ?? 'open',
    label: <GradeChip grade={grade} />,
    told: t('dashboard.gradeTold', { grade: grade ?? t('common.gradeOpen'), count }),
    count,
    colour: COLOURS.gradeText[grade ?? 'open'],
    ...(grade === null ? {} : { to: linkTo({ grade }) }),
  }));
  return (
    <CardFrame title={t('dashboard.grades')}>
      <LyingBars bars={bars} label={t('dashboard.grades')} />
    </CardFrame>
  );
}

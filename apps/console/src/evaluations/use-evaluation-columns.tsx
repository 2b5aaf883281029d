import { Stack } from '@mui/material';
import type { ScoreView } from '../api/types/forms';
import { useLanguage, useT } from '../i18n/use-t';
import { dateTime, points } from '../shared/format';
import { GradeChip } from '../shared/GradeChip';
import type { Column } from '../shared/list/column';
import { SeverityCounts } from '../shared/SeverityCounts';
import { SignedPoints } from '../shared/SignedPoints';
import type { EvaluationRow } from './EvaluationList';

/** What a list of scores shows of each. */
export function useEvaluationColumns(): readonly Column<EvaluationRow>[] {
  const language = useLanguage();
  const t = useT();
  return [
    {
      key: 'projectName',
      label: t('common.project'),
      sort: 'projectName',
      render: ({ projectName }) => <span data-content>{projectName}</span>,
    },
    {
      key: 'unitName',
      label: t('common.unit'),
      sort: 'unitName',
      isSecondary: true,
      render: ({ unitName }) => <span data-content>{unitName}</span>,
    },
    {
      key: 'declaredTotal',
      label: t('evaluations.declared'),
      sort: 'declaredTotal',
      align: 'right',
      render: ({ declared }) => points(declared.total),
    },
    {
      key: 'total',
      label: t('evaluations.computed'),
      sort: 'total',
      align: 'right',
      render: ({ score }) => rangeOf(score),
    },
    {
      key: 'gap',
      label: t('evaluations.gap'),
      sort: 'gap',
      align: 'right',
      render: ({ score }) => <SignedPoints amount={score?.gap ?? null} />,
    },
    {
      key: 'grade',
      label: t('evaluations.grade'),
      render: ({ declared, score }) => (
        <Stack component="span" direction="row" sx={{ gap: 0.5, alignItems: 'center' }}>
          <GradeChip grade={score?.grade ?? null} />
          {declared.grade !== null && declared.grade !== score?.grade && (
            <span title={t('evaluations.declaredGrade')}>
              ← <span lang="zh-CN">{declared.grade}</span>
            </span>
          )}
        </Stack>
      ),
    },
    {
      key: 'findings',
      label: t('evaluations.findings'),
      render: ({ score }) => score && <SeverityCounts counts={score.findings} />,
    },
    {
      key: 'evaluatedAt',
      label: t('evaluations.evaluatedAt'),
      isSecondary: true,
      render: ({ score }) => dateTime(score?.evaluatedAt, language),
    },
  ];
}

function rangeOf(score: ScoreView | null): string {
  if (!score) return points(null);
  return score.lowest === score.highest ? points(score.total) : `${points(score.lowest)}–${points(score.highest)}`;
}

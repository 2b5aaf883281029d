import { Chip, Stack } from '@mui/material';
import { useT, type MessageKey } from '../i18n/use-t';
import { points } from '../shared/format';
import { GradeChip } from '../shared/GradeChip';
import type { Column } from '../shared/list/column';
import { SignedPoints } from '../shared/SignedPoints';
import type { DiscrepancyRow } from './DiscrepancyScreen';

/** What the report shows of each form. */
export function useDiscrepancyColumns(): readonly Column<DiscrepancyRow>[] {
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
      isSecondary: true,
      render: ({ unitName }) => <span data-content>{unitName}</span>,
    },
    {
      key: 'needsHuman',
      label: t('discrepancies.why'),
      sort: 'urgency',
      render: ({ humanReasons }) => (
        <Stack component="span" direction="row" sx={{ gap: 0.5, flexWrap: 'wrap' }}>
          {humanReasons.map((reason) => (
            <Chip
              key={reason}
              label={t(`discrepancies.reasons.${reason}` as MessageKey)}
              sx={{ height: 22, bgcolor: '#fdf1d8', color: '#7a4d00' }}
            />
          ))}
        </Stack>
      ),
    },
    {
      key: 'declaredTotal',
      label: t('evaluations.declared'),
      align: 'right',
      render: ({ declaredTotal }) => points(declaredTotal),
    },
    {
      key: 'total',
      label: t('evaluations.computed'),
      align: 'right',
      render: ({ lowest, highest }) => (lowest === highest ? points(lowest) : `${points(lowest)}–${points(highest)}`),
    },
    {
      key: 'gap',
      label: t('discrepancies.gap'),
      sort: 'gap',
      align: 'right',
      render: ({ gap }) => <SignedPoints amount={gap} />,
    },
    {
      key: 'atStake',
      label: t('discrepancies.atStake'),
      align: 'right',
      isSecondary: true,
      render: ({ atStake }) => points(atStake),
    },
    {
      key: 'grade',
      label: t('evaluations.grade'),
      render: ({ grade, declaredGrade }) => (
        <Stack component="span" direction="row" sx={{ gap: 0.5, alignItems: 'center' }}>
          <GradeChip grade={grade} />
          {declaredGrade !== null && declaredGrade !== grade && (
            <span title={t('evaluations.declaredGrade')}>
              ← <span lang="zh-CN">{declaredGrade}</span>
            </span>
          )}
        </Stack>
      ),
    },
    {
      key: 'findings',
      label: t('evaluations.findings'),
      sort: 'findings',
      align: 'right',
      isSecondary: true,
      render: ({ findings }) => findings,
    },
    {
      key: 'amount',
      label: t('discrepancies.money'),
      sort: 'amount',
      align: 'right',
      isSecondary: true,
      render: ({ amount }) => points(amount),
    },
  ];
}

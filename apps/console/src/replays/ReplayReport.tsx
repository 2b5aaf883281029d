import { Alert, Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { ReplayDifferenceView, ReplayReportView } from '../api/types/replays';
import { joinId } from '../data/endpoint';
import { useText, useT } from '../i18n/use-t';
import { Figures } from '../shared/Figures';
import { Section } from '../shared/Section';
import { FirstDifference } from './FirstDifference';

interface Props {
  readonly districtCode: string;
  readonly report: ReplayReportView;
  readonly isOver: boolean;
}

/** How many scores came to the same, and those that did not. */
export function ReplayReport({ districtCode, report, isOver }: Props) {
  const t = useT();
  const { checked, identical, different, cannot, differences } = report;
  const isClean = isOver && checked > 0 && identical === checked;
  return (
    <>
      {isClean && (
        <Alert severity="success" sx={{ mb: 2 }} data-testid="all-identical">
          {t('replays.allIdentical', { count: checked })}
        </Alert>
      )}
      <Section title={t('replays.result')}>
        <Figures
          figures={[
            { label: t('replays.counts.checked'), value: checked },
            { label: t('replays.counts.identical'), value: identical, tone: 'gain' },
            { label: t('replays.counts.different'), value: different, ...(different > 0 ? { tone: 'loss' } : {}) },
            { label: t('replays.counts.cannot'), value: cannot, ...(cannot > 0 ? { tone: 'loss' } : {}) },
          ]}
        />
      </Section>
      {differences.length > 0 && (
        <Section title={t('replays.differences')}>
          <Table size="small" aria-label={t('replays.differences')}>
            <TableHead>
              <TableRow>
                <TableCell>{t('common.project')}</TableCell>
                <TableCell>{t('replays.verdict')}</TableCell>
                <TableCell>{t('replays.firstDifference')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {differences.map((difference) => (
                <DifferenceRow key={difference.evaluationId} districtCode={districtCode} difference={difference} />
              ))}
            </TableBody>
          </Table>
          {different + cannot > differences.length && (
            <Alert severity="info" sx={{ mt: 1 }}>
              {t('replays.more', { shown: differences.length, total: different + cannot })}
            </Alert>
          )}
        </Section>
      )}
    </>
  );
}

interface RowProps {
  readonly districtCode: string;
  readonly difference: ReplayDifferenceView;
}

function DifferenceRow({ districtCode, difference }: RowProps) {
  const { evaluationId, projectName, verdict, label, path, reason } = difference;
  const text = useText();
  const t = useT();
  return (
    <TableRow hover>
      <TableCell data-content>
        <Link component={RouterLink} to={`/evaluations/${joinId(districtCode, evaluationId)}/show`}>
          {projectName || evaluationId}
        </Link>
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{t(`replays.verdicts.${verdict}`)}</TableCell>
      <TableCell>
        {reason && text(reason.message)}
        {label && path !== null && <FirstDifference difference={{ ...difference, label, path }} />}
      </TableCell>
    </TableRow>
  );
}

import { Alert, Link, Table, TableBody, TableCell, TableHead, TableRow, TextField } from '@mui/material';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { request } from '../api/request';
import type { CalculationChangesView, MovedScoreView } from '../api/types/replays';
import { useRead } from '../api/use-read';
import { useMayIn } from '../auth/permissions';
import { useDistrictName } from '../context/use-districts';
import { useWorkContext } from '../context/work-context';
import { joinId } from '../data/endpoint';
import { useLanguage, useT } from '../i18n/use-t';
import { useBreadcrumbs } from '../layout/Breadcrumbs';
import { DialogButton } from '../shared/action/DialogButton';
import { Figures } from '../shared/Figures';
import { dateTime, points } from '../shared/format';
import { GradeChip } from '../shared/GradeChip';
import { PageHeader } from '../shared/PageHeader';
import { Section } from '../shared/Section';
import { Loaded, LoadingState } from '../shared/states';
import { SignedPoints } from '../shared/SignedPoints';

/** What a new calculation would change of the stored scores of a year; nothing moves until somebody accepts it. */
export default function CalculationScreen() {
  const { districtCode, year, kind } = useWorkContext();
  const nameOf = useDistrictName();
  const t = useT();
  useBreadcrumbs({ label: t('calculations.title') });
  const path = `districts/${districtCode ?? ''}/calculation-changes`;
  const query = useRead<CalculationChangesView>(
    path,
    { year, kind },
    { enabled: districtCode !== null && year !== null },
  );
  if (districtCode === null || year === null) return <LoadingState />;
  return (
    <>
      <PageHeader
        title={t('calculations.title')}
        subtitle={`${nameOf(districtCode)} · ${t('common.year', { year })} · ${t('calculations.hint')}`}
      />
      <Loaded query={query}>{(changes) => <Changes districtCode={districtCode} changes={changes} />}</Loaded>
    </>
  );
}

interface Props {
  readonly districtCode: string;
  readonly changes: CalculationChangesView;
}

function Changes({ districtCode, changes }: Props) {
  const mayAccept = useMayIn('calculation.accept', districtCode);
  const language = useLanguage();
  const t = useT();
  const { current, latest, accepted, forms, changed, cannot, moved } = changes;
  const isNewest = current === latest;
  const accept = mayAccept && !isNewest && <Accept districtCode={districtCode} version={latest} changed={changed} />;
  return (
    <>
      <Section title={t('calculations.standing')} actions={accept}>
        {isNewest && (
          <Alert severity="success" sx={{ mb: 2 }}>
            {t('calculations.isNewest', { version: current })}
          </Alert>
        )}
        <Figures
          figures={[
            { label: t('calculations.current'), value: current },
            { label: t('calculations.latest'), value: latest },
            { label: t('calculations.forms'), value: forms },
            { label: t('calculations.changed'), value: changed },
            { label: t('calculations.cannot'), value: cannot },
          ]}
        />
        {accepted && (
          <Alert severity="info" sx={{ mt: 2 }}>
            {t('calculations.accepted', { version: accepted.version, at: dateTime(accepted.at, language) })}{' '}
            <span data-content>{accepted.reason}</span>
          </Alert>
        )}
      </Section>
      {moved.length > 0 && (
        <Section title={t('calculations.moved')}>
          <MovedTable districtCode={districtCode} moved={moved} />
        </Section>
      )}
    </>
  );
}

function MovedTable({
  districtCode,
  moved,
}: {
  readonly districtCode: string;
  readonly moved: readonly MovedScoreView[];
}) {
  const t = useT();
  return (
    <Table size="small" aria-label={t('calculations.moved')}>
      <TableHead>
        <TableRow>
          <TableCell>{t('common.project')}</TableCell>
          <TableCell align="right">{t('calculations.stored')}</TableCell>
          <TableCell align="right">{t('calculations.wouldBe')}</TableCell>
          <TableCell align="right">{t('evaluations.difference')}</TableCell>
          <TableCell>{t('evaluations.grade')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {moved.map(({ evaluationId, projectName, stored, wouldBe, shift, storedGrade, wouldBeGrade }) => (
          <TableRow key={evaluationId} hover>
            <TableCell data-content>
              <Link component={RouterLink} to={`/evaluations/${joinId(districtCode, evaluationId)}/show`}>
                {projectName}
              </Link>
            </TableCell>
            <TableCell align="right">{points(stored)}</TableCell>
            <TableCell align="right">{points(wouldBe)}</TableCell>
            <TableCell align="right">
              <SignedPoints amount={shift} />
            </TableCell>
            <TableCell>
              <GradeChip grade={storedGrade} /> → <GradeChip grade={wouldBeGrade} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

interface AcceptProps {
  readonly districtCode: string;
  readonly version: number;
  readonly changed: number;
}

function Accept({ districtCode, version, changed }: AcceptProps) {
  const [reason, setReason] = useState('');
  const t = useT();
  const body = { version, reason: reason.trim() };
  return (
    <DialogButton
      label={t('calculations.accept')}
      title={t('calculations.acceptTitle', { version })}
      variant="contained"
      done={t('calculations.acceptDone')}
      isReady={body.reason !== ''}
      run={() => request<unknown>(`districts/${districtCode}/calculation-changes/accept`, { method: 'POST', body })}
      onOpen={() => setReason('')}
    >
      <Alert severity="warning" sx={{ mb: 1 }}>
        {t('calculations.acceptText', { count: changed })}
      </Alert>
      <TextField
        required
        fullWidth
        multiline
        minRows={3}
        label={t('calculations.reason')}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        slotProps={{ htmlInput: { maxLength: 2000 } }}
      />
    </DialogButton>
  );
}

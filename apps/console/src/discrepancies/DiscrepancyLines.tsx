import { Link, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { FormDiscrepancyView } from '../api/types/discrepancies';
import { joinId } from '../data/endpoint';
import { useText, useT } from '../i18n/use-t';
import { points } from '../shared/format';
import { SignedPoints } from '../shared/SignedPoints';

interface Props {
  readonly form: FormDiscrepancyView;
  readonly districtCode: string;
}

/** The lines of a form on which declared and computed part, each leading to its place on the sheet. */
export function DiscrepancyLines({ form: { lines, evaluationId }, districtCode }: Props) {
  const text = useText();
  const t = useT();
  if (lines.length === 0) return <Typography variant="body2">{t('discrepancies.noLines')}</Typography>;
  const sheet = `/evaluations/${joinId(districtCode, evaluationId)}/show`;
  return (
    <Table size="small" aria-label={t('discrepancies.linesOfForm')} sx={{ bgcolor: '#f5f8fb' }}>
      <TableHead>
        <TableRow>
          <TableCell>{t('evaluations.line')}</TableCell>
          <TableCell align="right">{t('evaluations.declaredScore')}</TableCell>
          <TableCell align="right">{t('evaluations.points')}</TableCell>
          <TableCell align="right">{t('evaluations.difference')}</TableCell>
          <TableCell>{t('evaluations.basis')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {lines.map((line) => (
          <TableRow key={line.line}>
            <TableCell data-content>
              <Link component={RouterLink} to={`${sheet}?line=${encodeURIComponent(line.line)}`}>
                {text(line.label)}
              </Link>
              <Typography variant="body2" color="text.secondary">
                {line.explanation}
              </Typography>
            </TableCell>
            <TableCell align="right">{points(line.declared)}</TableCell>
            <TableCell align="right">
              {line.lowest === line.highest ? points(line.points) : `${points(line.lowest)}–${points(line.highest)}`}
            </TableCell>
            <TableCell align="right">
              <SignedPoints amount={line.gap} />
            </TableCell>
            <TableCell>{t(`common.basis.${line.basis}`)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

import { Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { StatisticsView } from '../api/types/jobs';
import { useT } from '../i18n/use-t';
import { points } from '../shared/format';
import { CardFrame } from './CardFrame';
import { useListLink } from './use-list-link';

const MOST = 12;

/** The units with most forms, and how theirs stand. */
export function UnitsCard({ statistics: { byUnit } }: { readonly statistics: StatisticsView }) {
  const linkTo = useListLink();
  const t = useT();
  return (
    <CardFrame title={t('dashboard.units')}>
      <Table size="small" aria-label={t('dashboard.units')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('common.unit')}</TableCell>
            <TableCell align="right">{t('discrepancies.forms')}</TableCell>
            <TableCell align="right">{t('dashboard.withErrors')}</TableCell>
            <TableCell align="right">{t('dashboard.mean')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {byUnit.slice(0, MOST).map(({ districtCode, unitId, unitName, forms, withErrors, meanTotal }) => (
            <TableRow key={`${districtCode}${unitId ?? ''}`} hover>
              <TableCell data-content>
                {unitId ? (
                  <Link component={RouterLink} to={linkTo({ unit: unitId })}>
                    {unitName}
                  </Link>
                ) : (
                  unitName
                )}
              </TableCell>
              <TableCell align="right">{forms}</TableCell>
              <TableCell align="right">{withErrors}</TableCell>
              <TableCell align="right">{points(meanTotal)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </CardFrame>
  );
}

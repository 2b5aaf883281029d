import { Table, TableBody, TableCell, TableHead, TablePagination, TableRow } from '@mui/material';
import { useState } from 'react';
import type { SimulationReport } from '../../api/types/jobs';
import { useDistrictName } from '../../context/use-districts';
import { useT } from '../../i18n/use-t';
import { signed, signOf } from '../../shared/format';
import { COLOURS } from '../../theme/theme';

const PER_PAGE = 20;

/** Winners and losers by unit. */
export function UnitTable({ units }: { readonly units: SimulationReport['byUnit'] }) {
  const [page, setPage] = useState(0);
  const nameOf = useDistrictName();
  const t = useT();
  const shown = units.slice(page * PER_PAGE, (page + 1) * PER_PAGE);
  return (
    <>
      <Table aria-label={t('simulations.byUnit')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('common.unit')}</TableCell>
            <TableCell>{t('common.district')}</TableCell>
            <TableCell align="right">{t('simulations.forms')}</TableCell>
            <TableCell align="right">{t('simulations.gained')}</TableCell>
            <TableCell align="right">{t('simulations.lost')}</TableCell>
            <TableCell align="right">{t('simulations.unchanged')}</TableCell>
            <TableCell align="right">{t('simulations.meanShift')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {shown.map((unit) => (
            <TableRow key={`${unit.districtCode}/${unit.unitId ?? ''}`} hover>
              <TableCell data-content>{unit.unitName}</TableCell>
              <TableCell>{nameOf(unit.districtCode)}</TableCell>
              <TableCell align="right">{unit.forms}</TableCell>
              <TableCell align="right">{unit.gained}</TableCell>
              <TableCell align="right">{unit.lost}</TableCell>
              <TableCell align="right">{unit.unchanged}</TableCell>
              <TableCell align="right" sx={{ color: shiftColour(unit.meanShift), fontWeight: 600 }}>
                {signed(unit.meanShift)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {units.length > PER_PAGE && (
        <TablePagination
          component="div"
          count={units.length}
          page={page}
          rowsPerPage={PER_PAGE}
          rowsPerPageOptions={[PER_PAGE]}
          labelDisplayedRows={({ from, to, count }) => `${from}–${to} / ${count}`}
          getItemAriaLabel={(kind) => t(kind === 'next' ? 'simulations.nextPage' : 'simulations.previousPage')}
          onPageChange={(_, next) => setPage(next)}
        />
      )}
    </>
  );
}

/** Green for a gain, red for a loss; the sign says it as well. */
export function shiftColour(shift: string): string | undefined {
  const sign = signOf(shift);
  return sign === 0 ? undefined : COLOURS[sign > 0 ? 'gain' : 'loss'];
}

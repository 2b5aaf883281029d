import { GRADES, type Grade } from '@app/form';
import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { SimulationReport } from '../../api/types/jobs';
import { useT } from '../../i18n/use-t';
import { GradeChip } from '../../shared/GradeChip';

type Cells = SimulationReport['gradeMigration'];

const ORDER: readonly (Grade | null)[] = [...GRADES, null];

/** How many forms go from which grade to which: rows as they are, columns as they would be. */
export function MigrationMatrix({ cells }: { readonly cells: Cells }) {
  const t = useT();
  const used = ORDER.filter((grade) => cells.some(({ from, to }) => from === grade || to === grade));
  return (
    <>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t('simulations.migrationHint')}
      </Typography>
      <Table
        aria-label={t('simulations.migration')}
        sx={{ width: 'auto', '& td, & th': { textAlign: 'center', minWidth: 64 } }}
      >
        <TableHead>
          <TableRow>
            <TableCell>{t('simulations.fromTo')}</TableCell>
            {used.map((to) => (
              <TableCell key={to}>
                <GradeChip grade={to} />
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {used.map((from) => (
            <TableRow key={from}>
              <TableCell component="th" scope="row">
                <GradeChip grade={from} />
              </TableCell>
              {used.map((to) => (
                <TableCell
                  key={to}
                  sx={{ fontWeight: from === to ? 400 : 700, bgcolor: fill(from, to, countOf(cells, from, to)) }}
                >
                  {countOf(cells, from, to) || '·'}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  );
}

function countOf(cells: Cells, from: Grade | null, to: Grade | null): number {
  return cells.find((cell) => cell.from === from && cell.to === to)?.count ?? 0;
}

/** Better is green, worse red, the same or open grey; empty pairs stay white. */
function fill(from: Grade | null, to: Grade | null, count: number): string | undefined {
  if (count === 0) return undefined;
  if (from === to || from === null || to === null) return '#eef0f3';
  return GRADES.indexOf(to) < GRADES.indexOf(from) ? '#e3f4ea' : '#fde8e8';
}

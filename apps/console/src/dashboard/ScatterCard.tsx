import { Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useMemo, useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { StatisticsView } from '../api/types/jobs';
import { joinId } from '../data/endpoint';
import { useT } from '../i18n/use-t';
import { percent, points } from '../shared/format';
import { EmptyState } from '../shared/states';
import { CardFrame } from './CardFrame';
import { sortDots, toNumber, type Dot } from './charts/scatter-axes';
import { ScatterChart } from './charts/ScatterChart';

const MOST_ROWS = 200;

/** Whether forms that spent little still claim much: execution rate against total. */
export function ScatterCard({ statistics: { scatter } }: { readonly statistics: StatisticsView }) {
  const [isTable, setTable] = useState(false);
  const t = useT();
  const dots = useMemo(() => scatter.flatMap(dotOf), [scatter]);
  const toggle = (
    <Link component="button" aria-expanded={isTable} onClick={() => setTable(!isTable)}>
      {t(isTable ? 'dashboard.hideTable' : 'dashboard.showTable')}
    </Link>
  );
  return (
    <CardFrame title={t('dashboard.scatter')} actions={dots.length > 0 && toggle}>
      {dots.length === 0 ? (
        <EmptyState text={t('dashboard.noScores')} />
      ) : (
        <ScatterChart dots={dots} label={t('dashboard.scatterLabel', { count: dots.length })} />
      )}
      {isTable && <DotTable dots={dots} />}
    </CardFrame>
  );
}

function dotOf({ districtCode, formId, projectName, executionRate, total }: StatisticsView['scatter'][number]): Dot[] {
  if (executionRate === null) return [];
  const to = `/forms/${joinId(districtCode, formId)}/show`;
  const place = { x: toNumber(executionRate), y: toNumber(total) };
  return [{ key: formId, name: projectName, ...place, rate: percent(executionRate), total: points(total), to }];
}

function DotTable({ dots }: { readonly dots: readonly Dot[] }) {
  const t = useT();
  return (
    <Table size="small" aria-label={t('dashboard.scatter')}>
      <TableHead>
        <TableRow>
          <TableCell>{t('common.project')}</TableCell>
          <TableCell align="right">{t('dashboard.executionRate')}</TableCell>
          <TableCell align="right">{t('dashboard.total')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {sortDots(dots)
          .slice(0, MOST_ROWS)
          .map(({ key, name, rate, total, to }) => (
            <TableRow key={key}>
              <TableCell data-content>
                <Link component={RouterLink} to={to}>
                  {name}
                </Link>
              </TableCell>
              <TableCell align="right">{rate}</TableCell>
              <TableCell align="right">{total}</TableCell>
            </TableRow>
          ))}
      </TableBody>
    </Table>
  );
}

import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import type { Source } from '@app/rule-set';
import type { SheetView } from '../../api/types/sheets';
import { useT } from '../../i18n/use-t';
import { points, signed } from '../format';
import { VisuallyHidden } from '../VisuallyHidden';
import { LedgerLine } from './LedgerLine';
import { Reconciliation } from './Reconciliation';

interface Props {
  readonly sheet: SheetView;
  /** The documents that the rule set cites; without them a line names its source by id. */
  readonly sources?: readonly Source[];
  /** A line that opens by itself, such as one a link leads to. */
  readonly openLine?: string;
}

/** A score sheet as a ledger that foots: the lines add up to the total, and each opens to why it has its points. */
export function SheetLedger({ sheet, sources = [], openLine }: Props) {
  const t = useT();
  return (
    <>
      <TableContainer>
        <Table size="small" aria-label={t('evaluations.title')}>
          <TableHead>
            <TableRow>
              <TableCell sx={{ width: 36, p: 0 }} className="no-print">
                <VisuallyHidden>{t('common.details')}</VisuallyHidden>
              </TableCell>
              <TableCell>{t('evaluations.line')}</TableCell>
              <TableCell align="right">{t('evaluations.weight')}</TableCell>
              <TableCell align="right">{t('evaluations.declaredScore')}</TableCell>
              <TableCell align="right">{t('evaluations.points')}</TableCell>
              <TableCell align="right">{t('evaluations.difference')}</TableCell>
              <TableCell>{t('evaluations.basis')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {sheet.lines.map((line) => (
              <LedgerLine key={line.id} line={line} sources={sources} startsOpen={line.id === openLine} />
            ))}
            <TableRow sx={{ '& td': { fontWeight: 700, borderTop: '2px solid', borderColor: 'text.primary' } }}>
              <TableCell sx={{ p: 0 }} className="no-print" />
              <TableCell>{t('evaluations.total')}</TableCell>
              <TableCell />
              <TableCell align="right">{points(sheet.declaredTotal)}</TableCell>
              <TableCell align="right" data-testid="sheet-total">
                {points(sheet.total)}
              </TableCell>
              <TableCell align="right">{signed(sheet.reconciliation?.gap)}</TableCell>
              <TableCell />
            </TableRow>
          </TableBody>
        </Table>
      </TableContainer>
      <Reconciliation sheet={sheet} />
    </>
  );
}

import { Exact } from '@app/kernel';
import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { SheetLineView, SheetView } from '../../api/types/sheets';
import { useT } from '../../i18n/use-t';
import { DASH, points, signed } from '../../shared/format';
import { EmptyState } from '../../shared/states';
import { shiftColour } from '../report/UnitTable';

interface Props {
  readonly baseline: SheetView;
  readonly candidate: SheetView;
  readonly changedOnly: boolean;
}

interface Pair {
  readonly id: string;
  readonly label: string;
  readonly from: SheetLineView | null;
  readonly to: SheetLineView | null;
  readonly shift: string;
}

/** The lines of two sheets beside each other, with what each gains or loses. */
export function SheetDifference({ baseline, candidate, changedOnly }: Props) {
  const t = useT();
  const pairs = pairLines(baseline, candidate).filter(
    ({ shift, from, to }) => !changedOnly || shift !== '0' || from?.basis !== to?.basis,
  );
  if (pairs.length === 0) return <EmptyState text={t('simulations.sameLines')} />;
  return (
    <Table aria-label={t('simulations.lineByLine')}>
      <TableHead>
        <TableRow>
          <TableCell>{t('evaluations.line')}</TableCell>
          <TableCell align="right">{t('simulations.baseline')}</TableCell>
          <TableCell sx={{ minWidth: 180 }}>{t('simulations.why')}</TableCell>
          <TableCell align="right">{t('simulations.candidate')}</TableCell>
          <TableCell sx={{ minWidth: 180 }}>{t('simulations.why')}</TableCell>
          <TableCell align="right">{t('simulations.shift')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {pairs.map(({ id, label, from, to, shift }) => (
          <TableRow key={id} hover sx={{ verticalAlign: 'top' }}>
            <TableCell component="th" scope="row" data-content>
              {label}
            </TableCell>
            <LineCells line={from} />
            <LineCells line={to} />
            <TableCell align="right" sx={{ color: shiftColour(shift), fontWeight: 600 }}>
              {signed(shift)}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function LineCells({ line }: { readonly line: SheetLineView | null }) {
  const range = line && `${points(line.lowest)}–${points(line.highest)}`;
  return (
    <>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        {line === null ? DASH : line.basis === 'undetermined' ? range : points(line.points)}
      </TableCell>
      <TableCell sx={{ color: 'text.secondary' }}>{line?.explanation ?? ''}</TableCell>
    </>
  );
}

/** Every line that either sheet has, in the order of the second, then what only the first has. */
function pairLines(baseline: SheetView, candidate: SheetView): readonly Pair[] {
  const before = new Map(baseline.lines.map((line) => [line.id, line]));
  const after = new Map(candidate.lines.map((line) => [line.id, line]));
  return [...new Set([...after.keys(), ...before.keys()])].map((id) => {
    const [from, to] = [before.get(id) ?? null, after.get(id) ?? null];
    const shift = Exact.parseText(to?.points ?? '0').minus(Exact.parseText(from?.points ?? '0'));
    return { id, label: to?.label ?? from?.label ?? id, from, to, shift: shift.toText() };
  });
}

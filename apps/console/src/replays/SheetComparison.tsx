import { TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { Exact } from '@app/kernel';
import type { Amount } from '../api/types/common';
import type { SheetLineView, SheetView } from '../api/types/sheets';
import { useT } from '../i18n/use-t';
import { DASH, points } from '../shared/format';
import { ScrollTable } from '../shared/ScrollTable';
import { GradeChip } from '../shared/GradeChip';
import { SignedPoints } from '../shared/SignedPoints';

interface Props {
  readonly stored: SheetView;
  readonly replayed: SheetView;
}

/** Two sheets of one form line by line; what differs stands out. */
export function SheetComparison({ stored, replayed }: Props) {
  const t = useT();
  const ids = [...new Set([...stored.lines, ...replayed.lines].map(({ id }) => id))];
  const lineOf = (sheet: SheetView, id: string) => sheet.lines.find((line) => line.id === id);
  return (
    <ScrollTable label={t('replays.comparison')}>
      <TableHead>
        <TableRow>
          <TableCell>{t('evaluations.line')}</TableCell>
          <TableCell align="right">{t('replays.stored')}</TableCell>
          <TableCell align="right">{t('replays.replayed')}</TableCell>
          <TableCell align="right">{t('evaluations.difference')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {ids.map((id) => (
          <LineRow key={id} one={lineOf(stored, id)} other={lineOf(replayed, id)} />
        ))}
        <TableRow sx={{ '& td': { fontWeight: 700, borderTop: '2px solid', borderColor: 'text.primary' } }}>
          <TableCell>{t('evaluations.total')}</TableCell>
          <TableCell align="right">{points(stored.total)}</TableCell>
          <TableCell align="right">{points(replayed.total)}</TableCell>
          <TableCell align="right">
            <SignedPoints amount={shift(stored.total, replayed.total)} />
          </TableCell>
        </TableRow>
        <TableRow>
          <TableCell>{t('evaluations.grade')}</TableCell>
          <TableCell align="right">
            <GradeChip grade={stored.grade} />
          </TableCell>
          <TableCell align="right">
            <GradeChip grade={replayed.grade} />
          </TableCell>
          <TableCell />
        </TableRow>
      </TableBody>
    </ScrollTable>
  );
}

function LineRow({
  one,
  other,
}: {
  readonly one: SheetLineView | undefined;
  readonly other: SheetLineView | undefined;
}) {
  const difference = one && other ? shift(one.points, other.points) : null;
  const isSame =
    one !== undefined && other !== undefined && one.explanation === other.explanation && difference === '0';
  return (
    <TableRow sx={isSame ? undefined : { bgcolor: '#fdf6e7' }}>
      <TableCell data-content>
        {(one ?? other)?.label}
        {!isSame && (
          <Typography variant="body2" color="text.secondary">
            {one?.explanation ?? DASH}
            <br />→ {other?.explanation ?? DASH}
          </Typography>
        )}
      </TableCell>
      <TableCell align="right">{points(one?.points)}</TableCell>
      <TableCell align="right">{points(other?.points)}</TableCell>
      <TableCell align="right">
        <SignedPoints amount={difference} />
      </TableCell>
    </TableRow>
  );
}

function shift(from: Amount, to: Amount): Amount {
  return Exact.parseText(to).minus(Exact.parseText(from)).toText();
}

import DownIcon from '@mui/icons-material/KeyboardArrowDown';
import RightIcon from '@mui/icons-material/KeyboardArrowRight';
import { Box, IconButton, TableCell, TableRow, Typography } from '@mui/material';
import type { Source } from '@app/rule-set';
import { useState } from 'react';
import type { SheetLineView } from '../../api/types/sheets';
import { useT } from '../../i18n/use-t';
import { COLOURS } from '../../theme/theme';
import { points, signed, signOf } from '../format';
import { LineDetails } from './LineDetails';

interface Props {
  readonly line: SheetLineView;
  readonly sources: readonly Source[];
  readonly startsOpen: boolean;
}

export function LedgerLine({ line, sources, startsOpen }: Props) {
  const [isOpen, setOpen] = useState(startsOpen);
  const t = useT();
  const range = `${points(line.lowest)}–${points(line.highest)}`;
  const gapColour =
    line.gap === null || signOf(line.gap) === 0 ? undefined : COLOURS[signOf(line.gap) > 0 ? 'loss' : 'gain'];
  return (
    <>
      <TableRow hover data-line={line.id} sx={isOpen ? { '& > td': { borderBottom: 0 } } : undefined}>
        <TableCell sx={{ p: 0 }} className="no-print">
          <IconButton
            size="small"
            data-content
            aria-expanded={isOpen}
            aria-label={t('evaluations.openLine', { line: line.label })}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? <DownIcon fontSize="small" /> : <RightIcon fontSize="small" />}
          </IconButton>
        </TableCell>
        <TableCell onClick={() => setOpen(!isOpen)} sx={{ cursor: 'pointer', minWidth: 140 }}>
          <span data-content>{line.label}</span>
          <Typography variant="body2" color="text.secondary">
            {line.explanation}
          </Typography>
        </TableCell>
        <TableCell align="right">{points(line.weight)}</TableCell>
        <TableCell align="right">{points(line.declared)}</TableCell>
        <TableCell align="right" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
          {line.basis === 'undetermined' ? range : points(line.points)}
        </TableCell>
        <TableCell align="right" sx={{ color: gapColour }}>
          {signed(line.gap)}
        </TableCell>
        <TableCell sx={{ whiteSpace: 'nowrap' }}>{t(`common.basis.${line.basis}`)}</TableCell>
      </TableRow>
      {isOpen && (
        <TableRow>
          <TableCell sx={{ p: 0 }} className="no-print" />
          <TableCell colSpan={6} sx={{ pt: 0 }}>
            <Box sx={{ bgcolor: '#f5f8fb', borderRadius: 1, p: 1.5 }}>
              <LineDetails line={line} sources={sources} />
            </Box>
          </TableCell>
        </TableRow>
      )}
    </>
  );
}

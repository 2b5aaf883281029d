import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useMemo } from 'react';
import type { FormView } from '../../api/types/forms';
import { useRead } from '../../api/use-read';
import { useLanguage, useT } from '../../i18n/use-t';
import { Loaded } from '../../shared/states';
import { COLOURS } from '../../theme/theme';
import { formPath } from '../endpoint';
import { cellLabel, diffForms } from '../model/form-diff';

interface Props {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** The cells that differ between two revisions. */
export function RevisionDifferences({ id, from, to }: Props) {
  const path = formPath(id);
  const options = { staleTime: Infinity };
  const before = useRead<FormView>(`${path}/revisions/${from}`, { persons: true }, options);
  const after = useRead<FormView>(`${path}/revisions/${to}`, { persons: true }, options);
  return (
    <Loaded query={before}>
      {(older) => <Loaded query={after}>{(newer) => <Differences older={older} newer={newer} />}</Loaded>}
    </Loaded>
  );
}

function Differences({ older, newer }: { readonly older: FormView; readonly newer: FormView }) {
  const language = useLanguage();
  const t = useT();
  const cells = useMemo(() => diffForms(older.form, newer.form), [older, newer]);
  if (cells.length === 0) return <Typography color="text.secondary">{t('forms.diff.none')}</Typography>;
  const shown = (text: string | null) => (text === null ? t('forms.diff.absent') : text || t('forms.diff.blank'));
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small" data-testid="differences">
        <TableHead>
          <TableRow>
            <TableCell>{t('forms.diff.cell')}</TableCell>
            <TableCell>{t('forms.revision', { revision: older.shown.revision })}</TableCell>
            <TableCell>{t('forms.revision', { revision: newer.shown.revision })}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {cells.map(({ key, from, to }) => (
            <TableRow key={key}>
              <TableCell data-content>{cellLabel(key, [newer.form, older.form], language)}</TableCell>
              <TableCell data-content sx={{ color: COLOURS.loss, overflowWrap: 'anywhere' }}>
                <del style={{ textDecoration: from ? 'line-through' : 'none' }}>{shown(from)}</del>
              </TableCell>
              <TableCell data-content sx={{ color: COLOURS.gain, overflowWrap: 'anywhere' }}>
                <ins style={{ textDecoration: 'none' }}>{shown(to)}</ins>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

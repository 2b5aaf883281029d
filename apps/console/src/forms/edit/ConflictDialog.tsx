import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Radio,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
} from '@mui/material';
import type { SelfEvaluationForm } from '@app/form';
import { useMemo, useState } from 'react';
import { useLanguage, useT } from '../../i18n/use-t';
import { dateTime } from '../../shared/format';
import { cellLabel } from '../model/form-diff';
import { contestedCells, mergeForms, type Choice, type Contested } from '../model/form-merge';
import type { FormConflict } from './use-save-form';

interface Props {
  readonly conflict: FormConflict;
  readonly base: SelfEvaluationForm;
  readonly yours: SelfEvaluationForm;
  readonly onMerged: (form: SelfEvaluationForm) => void;
  readonly onCancel: () => void;
}

const SIDES = ['theirs', 'yours'] as const;

/** Somebody else was quicker: shows both sides cell by cell, and goes on with what is chosen of them. */
export function ConflictDialog({ conflict: { theirs }, base, yours, onMerged, onCancel }: Props) {
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const language = useLanguage();
  const t = useT();
  const contested = useMemo(() => contestedCells(base, theirs.form, yours), [base, theirs, yours]);
  const time = dateTime(theirs.savedAt, language);
  return (
    <Dialog open maxWidth="md" fullWidth onClose={onCancel} aria-labelledby="conflict-title" data-testid="conflict">
      <DialogTitle id="conflict-title">{t('forms.conflict.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText data-content>
          {t('forms.conflict.text', { person: theirs.savedBy, time, revision: theirs.revision })}
        </DialogContentText>
        <DialogContentText sx={{ mt: 1 }}>
          {t(contested.length === 0 ? 'forms.conflict.mergeable' : 'forms.conflict.choose')}
        </DialogContentText>
        {contested.length > 0 && (
          <Table size="small" sx={{ mt: 1 }}>
            <TableHead>
              <TableRow>
                <TableCell>{t('forms.conflict.cell')}</TableCell>
                <TableCell>{t('forms.conflict.before')}</TableCell>
                <TableCell>{t('forms.conflict.theirs')}</TableCell>
                <TableCell>{t('forms.conflict.yours')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {contested.map((cell) => (
                <ContestedRow
                  key={cell.key}
                  cell={cell}
                  label={cellLabel(cell.key, [yours, theirs.form, base], language)}
                  choice={choices[cell.key] ?? 'yours'}
                  onChoose={(choice) => setChoices({ ...choices, [cell.key]: choice })}
                />
              ))}
            </TableBody>
          </Table>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={() => onMerged(theirs.form)}>{t('forms.conflict.takeTheirs')}</Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
        <Button
          variant="contained"
          onClick={() => onMerged(mergeForms(base, theirs.form, yours, choices))}
          data-testid="merge"
        >
          {t('forms.conflict.merge')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface RowProps {
  readonly cell: Contested;
  readonly label: string;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

function ContestedRow({ cell, label, choice, onChoose }: RowProps) {
  const t = useT();
  const shown = (text: string | null) => text || t('forms.conflict.blank');
  return (
    <TableRow>
      <TableCell data-content>{label}</TableCell>
      <TableCell data-content sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
        {shown(cell.base)}
      </TableCell>
      {SIDES.map((side) => (
        <TableCell key={side} sx={{ overflowWrap: 'anywhere' }}>
          <label style={{ cursor: 'pointer' }}>
            <Radio
              size="small"
              name={cell.key}
              checked={choice === side}
              onChange={() => onChoose(side)}
              slotProps={{ input: { 'aria-label': `${label} ${t(`forms.conflict.${side}`)}` } }}
            />
            <span data-content>{shown(cell[side])}</span>
          </label>
        </TableCell>
      ))}
    </TableRow>
  );
}

import CancelIcon from '@mui/icons-material/Close';
import { Alert, Box, Chip, IconButton, LinearProgress, Paper, Stack, Typography } from '@mui/material';
import { memo } from 'react';
import { useText, useT } from '../i18n/use-t';
import { IssueList } from '../shared/IssueList';
import { HandedInFormItem } from './HandedInFormItem';
import { isOver, type FileEntry, type FileState } from './hand-in';

interface Props {
  readonly entry: FileEntry;
  readonly districtCode: string;
  readonly startsOpen: boolean;
  readonly onCancel: (key: string) => void;
}

const COLOUR: Readonly<Record<FileState, 'default' | 'primary' | 'success' | 'error'>> = {
  waiting: 'default',
  sending: 'primary',
  reading: 'primary',
  scoring: 'primary',
  done: 'success',
  refused: 'error',
  cancelled: 'default',
};
const MOST_SHOWN = 100;

/** One file: how far it is, why it was refused, or its forms with their scores. */
export const FileCard = memo(function FileCard({ entry, districtCode, startsOpen, onCancel }: Props) {
  const t = useT();
  const { file, state, sent, forms, issues, refusal } = entry;
  const isUnderWay = !isOver(entry) && state !== 'waiting';
  return (
    <Paper sx={{ p: 1.5, mb: 1 }} data-file={file.name} data-state={state}>
      <Stack direction="row" sx={{ alignItems: 'center', gap: 1 }}>
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere', minWidth: 0 }} data-content>
          {file.name}
        </Typography>
        <Typography variant="body2" color="text.secondary" sx={{ flex: 1, whiteSpace: 'nowrap' }}>
          {t('imports.handIn.size', { size: Math.max(1, Math.round(file.size / 1024)) })}
        </Typography>
        <Chip
          label={t(`imports.state.${state}`)}
          color={COLOUR[state]}
          variant={state === 'done' ? 'outlined' : 'filled'}
        />
        {!isOver(entry) && (
          <IconButton
            size="small"
            aria-label={`${t('imports.handIn.cancel')} ${file.name}`}
            data-content
            onClick={() => onCancel(entry.key)}
          >
            <CancelIcon fontSize="small" />
          </IconButton>
        )}
      </Stack>
      {isUnderWay && (
        <LinearProgress
          aria-label={t(`imports.state.${state}`)}
          sx={{ mt: 1 }}
          variant={state === 'sending' ? 'determinate' : 'indeterminate'}
          value={sent * 100}
        />
      )}
      {refusal && <Refusal refusal={refusal} />}
      {issues.length > 0 && <IssueList issues={issues} />}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {forms.slice(0, MOST_SHOWN).map((form, index) => (
          <HandedInFormItem key={index} handedIn={form} districtCode={districtCode} startsOpen={startsOpen} />
        ))}
      </Box>
      {forms.length > MOST_SHOWN && (
        <Typography variant="body2">{t('imports.handIn.moreForms', { count: forms.length - MOST_SHOWN })}</Typography>
      )}
    </Paper>
  );
});

function Refusal({ refusal }: { readonly refusal: NonNullable<FileEntry['refusal']> }) {
  const text = useText();
  const t = useT();
  const errors = refusal.issues.filter(({ severity }) => severity === 'error').length;
  return (
    <Alert severity="error" sx={{ mt: 1 }}>
      <span data-content>
        {refusal.code === 'DOCUMENT_REFUSED' ? t('imports.handIn.refusedFile', { count: errors }) : text(refusal.text)}
      </span>
      <div data-content>
        <IssueList issues={refusal.issues.slice(0, 20)} />
      </div>
    </Alert>
  );
}

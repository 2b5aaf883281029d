import RedoIcon from '@mui/icons-material/Redo';
import SaveIcon from '@mui/icons-material/Save';
import UndoIcon from '@mui/icons-material/Undo';
import { Button, IconButton, Stack, Tooltip, Typography } from '@mui/material';
import { useEffect } from 'react';
import { useT } from '../../i18n/use-t';
import { DownloadButton } from '../../shared/DownloadButton';
import { useDraftEditing } from './draft-editing';

/** Saving, and the ways back and forth; Ctrl+S, Ctrl+Z and Ctrl+Shift+Z as everywhere. */
export function SaveBar() {
  const { draft, isReadOnly, isDirty, isSaving, canUndo, canRedo, undo, redo, save } = useDraftEditing();
  const t = useT();
  useEffect(() => {
    if (isReadOnly) return undefined;
    const press = (event: KeyboardEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      const key = event.key.toLowerCase();
      if (key === 's') {
        event.preventDefault();
        if (isDirty && !isSaving) void save();
      }
      // In a text editor of its own, its own steps are meant.
      if (event.target instanceof Element && event.target.closest('.cm-editor')) return;
      if (key === 'z') {
        event.preventDefault();
        if (event.shiftKey) redo();
        else undo();
      }
      if (key === 'y') {
        event.preventDefault();
        redo();
      }
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [isReadOnly, isDirty, isSaving, save, undo, redo]);
  const file = `${draft.districtCode}-${draft.year}-${draft.kind}-draft.json`;
  return (
    <Stack direction="row" sx={{ alignItems: 'center', gap: 0.5, flexWrap: 'wrap' }}>
      {!isReadOnly && (
        <>
          <Typography variant="body2" color="text.secondary" aria-live="polite" data-testid="save-state">
            {isDirty ? t('drafts.dirty') : t('drafts.saved', { revision: draft.revision })}
          </Typography>
          <Tooltip title={t('drafts.undo')}>
            <span>
              <IconButton aria-label={t('drafts.undo')} disabled={!canUndo} onClick={undo}>
                <UndoIcon fontSize="small" />
              </IconButton>
            </span>
          </Tooltip>
          <Tooltip title={t('drafts.redo')}>
            <span>
              <IconButton aria-label={t('drafts.redo')} disabled={!canRedo} onClick={redo}>
                <RedoIcon fontSize="small" />
              </IconButton>
            </span>
          </Tooltip>
          <Button
            variant="contained"
            startIcon={<SaveIcon />}
            disabled={!isDirty}
            loading={isSaving}
            onClick={() => void save()}
            data-testid="save-draft"
          >
            {t('common.save')}
          </Button>
        </>
      )}
      <DownloadButton
        path={`districts/${draft.districtCode}/rule-set-drafts/${draft.draftId}/file`}
        fileName={file}
        label={t('drafts.file')}
      />
    </Stack>
  );
}

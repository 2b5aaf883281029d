import RedoIcon from '@mui/icons-material/Redo';
import SaveIcon from '@mui/icons-material/Save';
import UndoIcon from '@mui/icons-material/Undo';
import { Button, IconButton, Tooltip } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { Confirm } from 'react-admin';
import { useT } from '../../i18n/use-t';
import { PageHeader } from '../../shared/PageHeader';
import type { FormEditor } from './use-form-editor';

interface Props {
  readonly name: string;
  readonly editor: FormEditor;
  readonly canSave: boolean;
  readonly isSaving: boolean;
  readonly onSave: () => void;
}

/** What can be done with an edit. `Ctrl+S` saves; undoing is for the browser while one types, for us otherwise. */
export function EditorToolbar({ name, editor, canSave, isSaving, onSave }: Props) {
  const [isAsking, setAsking] = useState(false);
  const t = useT();
  useSaveKey(onSave);
  return (
    <>
      <PageHeader
        title={t('forms.editor.title')}
        subtitle={<span data-content>{name}</span>}
        actions={
          <>
            <Tool label={t('forms.editor.undo')} isEnabled={editor.canUndo} onClick={editor.undo}>
              <UndoIcon />
            </Tool>
            <Tool label={t('forms.editor.redo')} isEnabled={editor.canRedo} onClick={editor.redo}>
              <RedoIcon />
            </Tool>
            <Button variant="outlined" disabled={!editor.isDirty} onClick={() => setAsking(true)}>
              {t('forms.editor.discard')}
            </Button>
            <Button
              variant="contained"
              startIcon={<SaveIcon />}
              disabled={!canSave}
              loading={isSaving}
              onClick={onSave}
              aria-keyshortcuts="Control+S"
              data-testid="save-form"
            >
              {t('forms.editor.save')}
            </Button>
          </>
        }
      />
      <Confirm
        isOpen={isAsking}
        title={t('forms.editor.discard')}
        content={t('forms.editor.discardConfirm')}
        onConfirm={() => {
          setAsking(false);
          editor.discard();
        }}
        onClose={() => setAsking(false)}
      />
    </>
  );
}

interface ToolProps {
  readonly label: string;
  readonly isEnabled: boolean;
  readonly children: React.ReactNode;
  readonly onClick: () => void;
}

function Tool({ label, isEnabled, children, onClick }: ToolProps) {
  return (
    <Tooltip title={label}>
      <span>
        <IconButton aria-label={label} disabled={!isEnabled} onClick={onClick}>
          {children}
        </IconButton>
      </span>
    </Tooltip>
  );
}

function useSaveKey(onSave: () => void): void {
  const latest = useRef(onSave);
  latest.current = onSave;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

import { Alert, AlertTitle, Button, Typography } from '@mui/material';
import type { ApiError } from '../../api/api-error';
import type { FormView } from '../../api/types/forms';
import { useLanguage, useText, useT } from '../../i18n/use-t';
import { dateTime } from '../../shared/format';
import { IssueList } from '../../shared/IssueList';
import { goToCell } from '../table/table-editor';
import type { FormEditor } from './use-form-editor';

interface Props {
  readonly editor: FormEditor;
  readonly stored: FormView;
  readonly error: ApiError | null;
  readonly hasRules: boolean;
  /** The version that was published since the form was opened. */
  readonly newerRules: number | null;
}

/** What whoever edits should know: what came back, what cannot be saved, and that nothing is lost. */
export function EditorNotices({ editor, stored, error, hasRules, newerRules }: Props) {
  const { restored, base, edit, isDirty } = editor;
  const language = useLanguage();
  const t = useT();
  const unreadable = Object.keys(edit.unreadable).length;
  const isOld = restored !== null && base.revision !== stored.revision;
  return (
    <div aria-live="polite">
      {restored && (
        <Alert severity={isOld ? 'warning' : 'info'} sx={{ mb: 1 }} data-testid="restored">
          {t('forms.editor.restored', { time: dateTime(restored.at, language) })}{' '}
          {isOld && t('forms.editor.restoredOld', { base: base.revision, revision: stored.revision })}
        </Alert>
      )}
      {error && <Refusal error={error} />}
      {unreadable > 0 && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {t('forms.editor.unreadableCount', { count: unreadable })}
        </Alert>
      )}
      {!hasRules && (
        <Alert severity="info" sx={{ mb: 1 }}>
          {t('forms.editor.noRules')}
        </Alert>
      )}
      {newerRules !== null && (
        <Alert severity="info" sx={{ mb: 1 }} data-testid="newer-rules">
          {t('forms.editor.newerRules', { version: newerRules })}
        </Alert>
      )}
      {isDirty && (
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {t('forms.editor.keptHere')}
        </Typography>
      )}
    </div>
  );
}

function Refusal({ error }: { readonly error: ApiError }) {
  const text = useText();
  const t = useT();
  return (
    <Alert severity="error" sx={{ mb: 1 }} data-testid="refusal">
      <AlertTitle>{t('forms.editor.refused')}</AlertTitle>
      <span data-content>{text(error.text)}</span>
      <IssueList
        issues={error.issues}
        actionFor={({ at: { path } }) =>
          path !== undefined && (
            <Button size="small" onClick={() => goToCell(path)}>
              {t('forms.editor.goToIssue')}
            </Button>
          )
        }
      />
    </Alert>
  );
}

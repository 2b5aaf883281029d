import { useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { ScoreOptions } from '@app/scoring';
import type { FormSavedView, FormView } from '../../api/types/forms';
import { readKey } from '../../api/use-read';
import { useT } from '../../i18n/use-t';
import { formPath } from '../endpoint';
import { OfficialTable } from '../table/OfficialTable';
import { useLiveSheet, useNewerRules, useScorer } from '../use-rule-set';
import { ConflictDialog } from './ConflictDialog';
import { EditorNotices } from './EditorNotices';
import { EditorToolbar } from './EditorToolbar';
import { LeaveGuard } from './LeaveGuard';
import { LivePanel } from './LivePanel';
import { forgetEdit } from './unsaved-edits';
import { useFormEditor } from './use-form-editor';
import { conflictOf, useSaveForm } from './use-save-form';

interface Props {
  readonly id: string;
  readonly stored: FormView;
  readonly person: string;
  readonly options: object;
}

/** A form in its official table, edited in place and scored while one types. */
export function FormEditor({ id, stored, person, options }: Props) {
  const editor = useFormEditor(id, person, stored);
  const { edit, base, isDirty } = editor;
  const [saved, setSaved] = useState<FormSavedView | null>(null);
  useReturn(id, saved);
  const notify = useNotify();
  const t = useT();
  const { scorer, isPending } = useScorer(stored);
  const newerRules = useNewerRules(scorer);
  // Reviews are of the revision they were made on; the filing date and grade of the department stay.
  const scoreOptions = useMemo(() => withoutReviews(options), [options]);
  const sheet = useLiveSheet(useDeferredValue(edit.form), scorer, scoreOptions);
  const done = (view: FormSavedView) => {
    const { outcome, form, evaluation } = view;
    forgetEdit(person, id);
    setSaved(view);
    const kind = outcome === 'unchanged' ? 'unchanged' : evaluation ? 'saved' : 'savedWithoutScore';
    notify(t(`forms.editor.${kind}`, { revision: form.revision }), { type: evaluation ? 'success' : 'warning' });
  };
  const save = useSaveForm(id, done);
  const canSave = isDirty && Object.keys(edit.unreadable).length === 0;
  const submit = () => canSave && save.mutate({ baseRevision: base.revision, form: edit.form });
  const conflict = conflictOf(save.error);
  return (
    <>
      <LeaveGuard isDirty={isDirty && saved === null} />
      <EditorToolbar
        name={stored.projectName}
        editor={editor}
        canSave={canSave}
        isSaving={save.isPending}
        onSave={submit}
      />
      <EditorNotices
        editor={editor}
        stored={stored}
        error={conflict ? null : save.error}
        hasRules={isPending || scorer !== null}
        newerRules={newerRules}
      />
      {sheet && <LivePanel form={edit.form} sheet={sheet} />}
      <OfficialTable form={edit.form} sheet={sheet} editor={editor.table} />
      {conflict && (
        <ConflictDialog
          conflict={conflict}
          base={base.form}
          yours={edit.form}
          onCancel={save.reset}
          onMerged={(form) => {
            editor.rebase({ revision: conflict.theirs.revision, form: conflict.theirs.form }, form);
            save.reset();
          }}
        />
      )}
    </>
  );
}

/** Goes back to the form once it is saved, as it was saved; only then is the guard open. */
function useReturn(id: string, saved: FormSavedView | null): void {
  const client = useQueryClient();
  const navigate = useNavigate();
  useEffect(() => {
    if (!saved) return;
    client.setQueryData(readKey(formPath(id), { persons: true }), saved.form);
    void navigate(`/forms/${id}/show`);
    void client.invalidateQueries();
  }, [saved, id, client, navigate]);
}

function withoutReviews(options: object): ScoreOptions {
  const { reviews: _ofThatRevision, ...rest } = options as ScoreOptions;
  return rest;
}

import type { SelfEvaluationForm } from '@app/form';
import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import type { FormView } from '../../api/types/forms';
import type { FormEdit } from '../model/form-edit';
import type { TableEditor } from '../table/table-editor';
import { reduceHistory, startHistory } from './edit-history';
import { forgetEdit, keepEdit, keptEdit, type UnsavedEdit } from './unsaved-edits';

const KEEP_AFTER_MS = 400;

/** The state an edit was made on. */
export interface EditBase {
  readonly revision: number;
  readonly form: SelfEvaluationForm;
}

export interface FormEditor {
  readonly edit: FormEdit;
  readonly base: EditBase;
  readonly isDirty: boolean;
  /** An earlier edit that came back; null where there was none. */
  readonly restored: UnsavedEdit | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly table: TableEditor;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Goes on from another state of the form, such as one that somebody else saved meanwhile. */
  readonly rebase: (base: EditBase, form: SelfEvaluationForm) => void;
  /** Back to the state as it is stored; what was kept on the device goes. */
  readonly discard: () => void;
}

/** An edit that survives a reload: whatever is typed is kept on the device until it is saved or discarded. */
export function useFormEditor(id: string, person: string, stored: FormView): FormEditor {
  const [kept] = useState(() => keptEdit(person, id));
  const start = kept ? kept.edit : { form: stored.form, unreadable: {} };
  const [history, dispatch] = useReducer(reduceHistory, startHistory(start));
  const [base, setBase] = useState<EditBase>(
    kept ? { revision: kept.baseRevision, form: kept.base } : { revision: stored.revision, form: stored.form },
  );
  const [restored, setRestored] = useState(kept);
  const { present: edit } = history;
  const isDirty = edit.form !== base.form || Object.keys(edit.unreadable).length > 0;
  useEffect(() => {
    if (!isDirty) return undefined;
    const keep = () =>
      keepEdit(person, id, { baseRevision: base.revision, base: base.form, edit, at: new Date().toISOString() });
    const timer = setTimeout(keep, KEEP_AFTER_MS);
    // A page that is closed or hidden does not wait.
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [edit, base, isDirty, person, id]);

  const change = useCallback((path: string, text: string) => dispatch({ kind: 'type', path, text }), []);
  const insertRow = useCallback((index: number) => dispatch({ kind: 'insert-row', index }), []);
  const removeRow = useCallback((index: number) => dispatch({ kind: 'remove-row', index }), []);
  const table = useMemo(() => ({ edit, change, insertRow, removeRow }), [edit, change, insertRow, removeRow]);
  const rebase = useCallback((next: EditBase, form: SelfEvaluationForm) => {
    setBase(next);
    dispatch({ kind: 'replace', edit: { form, unreadable: {} } });
  }, []);
  const discard = useCallback(() => {
    forgetEdit(person, id);
    setRestored(null);
    rebase({ revision: stored.revision, form: stored.form }, stored.form);
  }, [person, id, stored, rebase]);
  return {
    ...{ edit, base, isDirty, restored, table, rebase, discard },
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    undo: useCallback(() => dispatch({ kind: 'undo' }), []),
    redo: useCallback(() => dispatch({ kind: 'redo' }), []),
  };
}

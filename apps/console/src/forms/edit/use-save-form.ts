import { useMutation } from '@tanstack/react-query';
import type { SelfEvaluationForm } from '@app/form';
import { isRefusal, type ApiError } from '../../api/api-error';
import { request } from '../../api/request';
import type { FormSavedView } from '../../api/types/forms';
import { useLanguage } from '../../i18n/use-t';
import { formPath } from '../endpoint';

/** Both sides of an edit that somebody else was quicker than. */
export interface FormConflict {
  readonly theirs: {
    readonly revision: number;
    readonly savedAt: string;
    readonly savedBy: string;
    readonly form: SelfEvaluationForm;
  };
}

export interface EditToSave {
  readonly baseRevision: number;
  readonly form: SelfEvaluationForm;
}

/** Saves an edit. A login that ends meanwhile is renewed in a dialog over the page, and the edit is sent then. */
export function useSaveForm(id: string, onSaved: (saved: FormSavedView) => void) {
  const language = useLanguage();
  return useMutation<FormSavedView, ApiError, EditToSave>({
    mutationFn: (body) =>
      request<FormSavedView>(`${formPath(id)}/revisions`, { method: 'POST', query: { lang: language }, body }),
    onSuccess: onSaved,
  });
}

/** The other side, where that is why an edit was refused. */
export function conflictOf(error: ApiError | null): FormConflict | null {
  return error && isRefusal(error, 'FORM_CHANGED') ? (error.body.error.conflict as FormConflict) : null;
}

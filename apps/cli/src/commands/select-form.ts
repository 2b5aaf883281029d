import type { ImportResult } from '@app/form-import';
import { UsageError } from '../program/usage-error';

/** A form together with its place in the document, from 0. */
export type NumberedForm = ImportResult['forms'][number] & { readonly position: number };

/** The forms to work on, and the issues of these forms and of the document. */
export interface Selection {
  readonly forms: readonly NumberedForm[];
  readonly issues: ImportResult['issues'];
}

/**
 * All forms, or the one whose number, counted from 1, is `given`.
 *
 * @throws UsageError when there is no such form
 */
export function selectForm({ forms, issues }: ImportResult, given: string | undefined): Selection {
  const numbered = forms.map((imported, position) => ({ ...imported, position }));
  if (given === undefined) return { forms: numbered, issues };
  if (!/^[1-9][0-9]{0,8}$/.test(given)) throw new UsageError('CLI_FORM_NUMBER_MALFORMED', { given });
  const chosen = numbered[Number(given) - 1];
  if (chosen === undefined) {
    if (forms.length === 0) return { forms: [], issues };
    throw new UsageError('CLI_FORM_NUMBER_TOO_HIGH', { given, count: forms.length });
  }
  return {
    forms: [chosen],
    issues: issues.filter(({ at }) => at.form === undefined || at.form === chosen.position),
  };
}

import type { SelfEvaluationForm } from '@app/form';
import type { Issue } from '@app/kernel';

/** A form to be stored. */
export interface FormSubmission {
  readonly form: SelfEvaluationForm;
  /** The submitter's own name for this submission: sent twice, it is stored once. */
  readonly clientKey?: string;
  readonly importId?: string;
  /**
   * What the form is: left out, it is matched by district, year, kind, unit and project name; `new` stores a form of
   * its own whatever its name; an id makes it the next revision of that form.
   */
  readonly target?: 'new' | { readonly formId: string };
}

/** A stored form that a submission may be meant to revise. */
export interface FormCandidate {
  readonly formId: string;
  readonly projectName: string;
  readonly unitName: string;
  readonly revision: number | null;
}

/** What became of a submission. Only the first three stored something, or found it stored already. */
export type SaveOutcome =
  /** A new form. `sharesNameWith`: forms of the same name and unit, also of the same document. */
  | {
      readonly kind: 'created';
      readonly formId: string;
      readonly revision: number;
      readonly sharesNameWith: readonly string[];
    }
  | { readonly kind: 'revised'; readonly formId: string; readonly revision: number }
  | { readonly kind: 'unchanged'; readonly formId: string; readonly revision: number }
  /** Several stored forms could be meant, or several forms handed in could be meant for one: nothing was stored. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly FormCandidate[] }
  /** The client key was used before, for something else. */
  | { readonly kind: 'key-reused'; readonly clientKey: string; readonly formId: string; readonly revision: number }
  /** The target is not there, or not in the caller's scope. */
  | { readonly kind: 'not-found'; readonly formId: string }
  /** The form names a unit that is not the caller's. */
  | { readonly kind: 'foreign-unit' };

/** What somebody should know about an outcome; most say nothing. */
export function outcomeIssues(submission: FormSubmission, outcome: SaveOutcome, at: Issue['at'] = {}): Issue[] {
  const { projectName, implementingUnit, department } = submission.form;
  const named = { projectName, unitName: implementingUnit || department };
  switch (outcome.kind) {
    case 'created': {
      if (outcome.sharesNameWith.length === 0) return [];
      const others = outcome.sharesNameWith.join('、');
      return [{ code: 'FORM_NAME_SHARED', severity: 'warning', at, values: { ...named, others } }];
    }
    case 'ambiguous': {
      const candidates = outcome.candidates.map(({ formId }) => formId).join('、');
      return [{ code: 'FORM_MATCH_AMBIGUOUS', severity: 'error', at, values: { ...named, candidates } }];
    }
    case 'key-reused': {
      const { clientKey, formId, revision } = outcome;
      return [{ code: 'CLIENT_KEY_REUSED', severity: 'error', at, values: { clientKey, formId, revision } }];
    }
    case 'not-found':
      return [{ code: 'FORM_NOT_FOUND', severity: 'error', at, values: { formId: outcome.formId } }];
    case 'foreign-unit':
      return [{ code: 'FORM_UNIT_FOREIGN', severity: 'error', at, values: named }];
    case 'revised':
    case 'unchanged':
      return [];
  }
}

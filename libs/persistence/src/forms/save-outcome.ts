import type { SelfEvaluationForm } from '@app/form';
import type { Issue } from '@app/kernel';
import type { FormHead } from './form.entity';

/** A form to be stored. */
export interface FormSubmission {
  readonly form: SelfEvaluationForm;
  /** The submitter's own name for this submission: sent twice, it is stored once. */
  readonly clientKey?: string;
  readonly importId?: string;
  /**
   * What the form is: left out, it is matched by district, year, kind, unit and project name; `new` stores a form of
   * its own whatever its name; an id makes it the next revision of that form. With the revision that was edited it is
   * an edit: refused when somebody else has saved since, or when it would become another form.
   */
  readonly target?: 'new' | { readonly formId: string; readonly baseRevision?: number };
}

/** A stored form as somebody wants it to be, and the revision that was before their eyes. */
export interface FormEdit {
  readonly formId: string;
  readonly baseRevision: number;
  readonly form: SelfEvaluationForm;
}

/** What tells a stored form from others and so does not change while it is edited. */
export type IdentityField = 'districtCode' | 'year' | 'kind' | 'implementingUnit';

/** A change of what has to stay. */
export interface IdentityChange {
  readonly field: IdentityField;
  readonly kept: string | number;
  readonly found: string | number;
}

/** A stored form that a submission may be meant to revise. */
export interface FormCandidate {
  readonly formId: string;
  readonly projectName: string;
  readonly unitName: string;
  readonly revision: number | null;
}

/** A stored form as a question about it shows it. */
export function toCandidate({ formId, projectName, unitName, current }: FormHead): FormCandidate {
  return { formId, projectName, unitName, revision: current?.revision ?? null };
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
  | { readonly kind: 'foreign-unit' }
  /** An edit of a revision after which another one was saved: nothing was stored. */
  | { readonly kind: 'changed-since'; readonly formId: string; readonly revision: number }
  /** An edit that would make the form one of another district, year, kind or unit. */
  | { readonly kind: 'identity-changed'; readonly formId: string; readonly changes: readonly IdentityChange[] }
  /** An edit that gives the form the name of another form of its unit and year. */
  | { readonly kind: 'name-taken'; readonly formId: string; readonly candidates: readonly FormCandidate[] };

const FIXED: Readonly<Record<IdentityField, string>> = {
  districtCode: 'FORM_DISTRICT_FIXED',
  year: 'FORM_YEAR_FIXED',
  kind: 'FORM_KIND_FIXED',
  implementingUnit: 'FORM_UNIT_FIXED',
};

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
    case 'changed-since': {
      const { formId, revision } = outcome;
      return [{ code: 'FORM_CHANGED', severity: 'error', at, values: { formId, revision } }];
    }
    case 'identity-changed':
      return outcome.changes.map(({ field, kept, found }) => ({
        code: FIXED[field],
        severity: 'error',
        at: { ...at, path: field },
        values: { projectName, kept, found },
      }));
    case 'name-taken': {
      const candidates = outcome.candidates.map(({ formId }) => formId).join('、');
      return [
        {
          code: 'FORM_NAME_TAKEN',
          severity: 'error',
          at: { ...at, path: 'projectName' },
          values: { ...named, candidates },
        },
      ];
    }
    case 'revised':
    case 'unchanged':
      return [];
  }
}

import { isSelfEvaluationForm, validateForm, type SelfEvaluationForm } from '@app/form';
import type { Language } from '@app/kernel';
import {
  FormsRepository,
  outcomeIssues,
  type Database,
  type DistrictScope,
  type FormEdit,
  type SaveOutcome,
} from '@app/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { RequestError } from '../http/request-error';
import { DATABASE } from '../storage/database';
import { FormNotFoundError } from './form-errors';
import { viewForm } from './forms.views';
import type { RevisedFormView } from './revise-form.views';
import { ScoreSavedForm } from './score-saved-form';

/** A form as somebody wants it saved. */
export interface ReviseFormRequest {
  readonly formId: string;
  readonly baseRevision: number;
  readonly form: object;
  readonly by: string;
  readonly language: Language;
}

/** Saves an edited form as its next revision and scores it at once under the rules in force. */
@Injectable()
export class ReviseFormUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly forms: FormsRepository,
    private readonly scoring: ScoreSavedForm,
  ) {}

  /** @throws RequestError, FormNotFoundError before anything is stored */
  async execute(scope: DistrictScope, request: ReviseFormRequest): Promise<RevisedFormView> {
    const { formId, baseRevision, by, language } = request;
    const edit = { formId, baseRevision, form: readForm(request.form) };
    if (!this.database.state().takesImports) throw new RequestError('INTAKE_STOPPED');
    const outcome = await this.forms.revise(scope, edit, { savedBy: by, savedAt: new Date() });
    if (outcome.kind !== 'revised' && outcome.kind !== 'unchanged') throw await this.refusal(scope, edit, outcome);
    const { evaluation, issues } = await this.scoring.execute(scope, formId, by, language);
    const stored = await this.forms.find(scope, formId, { withPersons: true });
    if (!stored) throw new FormNotFoundError(formId);
    return { outcome: outcome.kind, form: viewForm(stored), evaluation, issues };
  }

  private async refusal(scope: DistrictScope, edit: FormEdit, outcome: SaveOutcome): Promise<RequestError> {
    const issues = outcomeIssues({ form: edit.form }, outcome);
    const [first] = issues;
    switch (outcome.kind) {
      case 'changed-since':
        return this.conflict(scope, edit);
      case 'identity-changed':
        return new RequestError('FORM_IDENTITY_CHANGED', { count: issues.length }, { issues });
      case 'name-taken':
      case 'foreign-unit':
        return new RequestError(first?.code ?? '', first?.values, { at: first?.at ?? {}, issues });
      default:
        return new FormNotFoundError(edit.formId);
    }
  }

  /** Both sides: what somebody else has saved since, and what was sent. */
  private async conflict(scope: DistrictScope, { formId, baseRevision, form }: FormEdit): Promise<RequestError> {
    const theirs = await this.forms.find(scope, formId, { withPersons: true });
    if (!theirs) return new FormNotFoundError(formId);
    const { revision, savedAt, savedBy } = theirs.revision;
    const conflict = { theirs: { revision, savedAt, savedBy, form: theirs.form }, yours: { baseRevision, form } };
    return new RequestError('FORM_CHANGED', { formId, revision, baseRevision }, { conflict });
  }
}

/** @throws RequestError with everything that makes it no canonical form */
function readForm(value: object): SelfEvaluationForm {
  if (isSelfEvaluationForm(value)) return value;
  const issues = validateForm(value);
  throw new RequestError('FORM_INVALID', { count: issues.length }, { issues });
}

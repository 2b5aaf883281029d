import { FormsRepository, type DistrictScope } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { FormNotFoundError } from './form-errors';
import { viewForm, type FormView } from './forms.views';

/** Which revision of a form is wanted, the current one unless named, and whether with its persons. */
export interface ShowFormRequest {
  readonly formId: string;
  readonly revision?: number;
  readonly persons?: boolean | undefined;
}

@Injectable()
export class ShowFormUseCase {
  constructor(private readonly forms: FormsRepository) {}

  /** @throws FormNotFoundError */
  async execute(scope: DistrictScope, { formId, revision, persons = false }: ShowFormRequest): Promise<FormView> {
    const wanted = revision === undefined ? {} : { revision };
    const stored = await this.forms.find(scope, formId, { ...wanted, withPersons: persons });
    if (stored) return viewForm(stored);
    const isThere = revision !== undefined && (await this.forms.find(scope, formId)) !== null;
    throw isThere ? new FormNotFoundError(formId, revision) : new FormNotFoundError(formId);
  }
}

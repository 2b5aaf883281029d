import { FormsRepository, type DistrictScope } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import type { PageView } from '../http/page-view';
import { FormNotFoundError } from './form-errors';
import { viewRevision, type FormRevisionView } from './forms.views';

@Injectable()
export class ListRevisionsUseCase {
  constructor(private readonly forms: FormsRepository) {}

  /** @throws FormNotFoundError */
  async execute(scope: DistrictScope, formId: string): Promise<PageView<FormRevisionView>> {
    const revisions = await this.forms.revisions(scope, formId);
    if (revisions.length === 0) throw new FormNotFoundError(formId);
    return { data: revisions.map(viewRevision), total: revisions.length };
  }
}

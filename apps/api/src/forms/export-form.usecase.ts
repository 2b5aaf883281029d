import { writeForm, type ExportedScore, type ExportFormat, type WrittenFile } from '@app/form-export';
import type { Language } from '@app/kernel';
import { EvaluationsRepository, FormsRepository, type DistrictScope, type StoredForm } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { RuleSetShelf } from '../rule-sets/rule-set-shelf';
import { FormNotFoundError } from './form-errors';

export interface ExportFormRequest {
  readonly formId: string;
  readonly format: ExportFormat;
  readonly revision?: number | undefined;
  readonly persons?: boolean | undefined;
  readonly language: Language;
}

/** A written form and what its file is to be called. */
export interface ExportedForm extends WrittenFile {
  readonly fileName: string;
}

/** Writes a form with its newest score as a file. */
@Injectable()
export class ExportFormUseCase {
  constructor(
    private readonly forms: FormsRepository,
    private readonly evaluations: EvaluationsRepository,
    private readonly shelf: RuleSetShelf,
  ) {}

  /** @throws FormNotFoundError */
  async execute(scope: DistrictScope, request: ExportFormRequest): Promise<ExportedForm> {
    const { formId, format, revision, persons = false, language } = request;
    const wanted = revision === undefined ? {} : { revision };
    const stored = await this.forms.find(scope, formId, { ...wanted, withPersons: persons });
    if (!stored) throw new FormNotFoundError(formId, revision);
    const shown = stored.revision.revision;
    const score = await this.scoreOf(scope, stored);
    const file = await writeForm({ form: stored.form, revision: shown, score, language }, format);
    return { ...file, fileName: `${stored.form.projectName || formId}-${shown}.${format}` };
  }

  private async scoreOf(scope: DistrictScope, { head, revision }: StoredForm): Promise<ExportedScore | null> {
    const { latest, formId } = head;
    const isLatest = latest?.formRevision === revision.revision;
    const evaluation = isLatest
      ? await this.evaluations.find(scope, latest.evaluationId)
      : await this.evaluations.newestOfRevision(scope, formId, revision.revision);
    if (!evaluation) return null;
    return { sheet: evaluation.sheet, ruleSet: await this.shelf.resolved(evaluation.ruleSet) };
  }
}

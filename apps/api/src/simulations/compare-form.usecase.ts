import { ruleSetOfSide, type SimulationRequest, type SimulationSide } from '@app/jobs';
import type { Language } from '@app/kernel';
import {
  EvaluationsRepository,
  FormsRepository,
  type DistrictScope,
  type FormSelection,
  type Job,
  type StoredForm,
} from '@app/persistence';
import { compile, type ScoreOptions } from '@app/scoring';
import { Injectable } from '@nestjs/common';
import { FormNotFoundError } from '../forms/form-errors';
import { viewForm } from '../forms/forms.views';
import type { SheetView } from '../sheets/sheet.views';
import { viewSheet } from '../sheets/view-sheet';
import type { ComparedFormView } from './simulations.views';

/** Both sheets of one form, side by side. */
@Injectable()
export class CompareFormUseCase {
  constructor(
    private readonly forms: FormsRepository,
    private readonly evaluations: EvaluationsRepository,
  ) {}

  /** @throws FormNotFoundError when the form is none of the simulation */
  async execute(
    scope: DistrictScope,
    job: Job,
    { formDistrict, formId }: { readonly formDistrict: string; readonly formId: string },
    language: Language,
  ): Promise<ComparedFormView> {
    const { baseline, candidate, forms: selection } = JSON.parse(job.request) as SimulationRequest;
    const own = selection.districtCodes.includes(formDistrict) ? scope.only(formDistrict) : null;
    const stored = own && (await this.forms.find(own, formId));
    if (!own || !stored || !isSelected(stored, selection)) throw new FormNotFoundError(formId);
    const options = await this.optionsOf(own, stored);
    const sheet = (side: SimulationSide) => this.sheetOf(side, stored, options, language);
    return {
      form: viewForm(stored),
      changedSince: stored.head.current.savedAt > (job.startedAt ?? job.createdAt),
      baseline: sheet(baseline),
      candidate: sheet(candidate),
    };
  }

  private sheetOf(
    side: SimulationSide,
    { form, revision }: StoredForm,
    options: ScoreOptions,
    language: Language,
  ): SheetView {
    const ruleSet = ruleSetOfSide(side);
    const sheet = compile(ruleSet).score(form, { ...options, formHash: revision.contentHash });
    return viewSheet(sheet, form, ruleSet, language);
  }

  /** What the simulation scored with: the options of the score that stands. */
  private async optionsOf(scope: DistrictScope, { head: { latest, current } }: StoredForm): Promise<ScoreOptions> {
    if (latest?.formRevision !== current.revision) return {};
    return (await this.evaluations.find(scope, latest.evaluationId))?.options ?? {};
  }
}

function isSelected({ head }: StoredForm, { years, kind, unitIds }: FormSelection): boolean {
  const { unitId } = head;
  const isOfUnit = unitIds === undefined || (unitId !== null && unitIds.includes(unitId));
  return isOfUnit && head.kind === kind && years.includes(head.year);
}

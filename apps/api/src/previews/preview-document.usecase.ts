import type { Grade, Kind } from '@app/form';
import type { Language } from '@app/kernel';
import type { DistrictScope } from '@app/persistence';
import type { ScoreOptions } from '@app/scoring';
import { Injectable } from '@nestjs/common';
import { CalculationDesk } from '../calculations/calculation-desk';
import { viewIssue } from '../http/issue-view';
import type { Upload } from '../http/upload';
import { readUploadForms } from '../imports/read-upload-forms';
import { viewReference } from '../rule-sets/rule-set-reference.view';
import { RuleSetShelf } from '../rule-sets/rule-set-shelf';
import { viewSheet } from '../sheets/view-sheet';
import type { PreviewView } from './previews.views';

/** Sheets are long: more of them than this in one answer help nobody. */
const MOST_FORMS = 500;

export interface PreviewRequest {
  readonly districtCode: string;
  readonly year: number;
  readonly kind?: Kind | undefined;
  readonly upload: Upload;
  readonly ruleSetDistrict?: string | undefined;
  readonly ruleSetYear?: number | undefined;
  readonly ruleSetVersion?: number | undefined;
  readonly submittedOn?: string | undefined;
  readonly departmentGrade?: Grade | undefined;
  readonly language: Language;
}

/** Scores a document without storing anything of it; what can be read is scored, the rest is told. */
@Injectable()
export class PreviewDocumentUseCase {
  constructor(
    private readonly shelf: RuleSetShelf,
    private readonly calculations: CalculationDesk,
  ) {}

  async execute(scope: DistrictScope, request: PreviewRequest): Promise<PreviewView> {
    const { districtCode, year, kind, upload, language } = request;
    scope.assertCovers(districtCode);
    const about = { districtCode, year, ...(kind === undefined ? {} : { kind }), acceptPartial: true };
    const { forms, issues } = readUploadForms(upload, about, MOST_FORMS);
    const ruleSetScope = {
      districtCode: request.ruleSetDistrict ?? districtCode,
      year: request.ruleSetYear ?? year,
      kind: forms[0]?.form.kind ?? 'project',
    };
    const calculation = await this.calculations.of(districtCode);
    const scorer = await this.shelf.scorerFor(ruleSetScope, request.ruleSetVersion, calculation);
    const options = optionsOf(request);
    return {
      ruleSet: viewReference(scorer.ruleSet),
      forms: forms.map(({ form, line, issues: own }, index) => ({
        index,
        line,
        form,
        sheet: viewSheet(scorer.score(form, options), form, scorer.ruleSet, language),
        issues: own.map(viewIssue),
      })),
      issues: issues.filter(({ at }) => at.form === undefined).map(viewIssue),
    };
  }
}

function optionsOf({ submittedOn, departmentGrade }: PreviewRequest): ScoreOptions {
  return {
    ...(submittedOn === undefined ? {} : { submittedOn }),
    ...(departmentGrade === undefined ? {} : { departmentGrade }),
  };
}

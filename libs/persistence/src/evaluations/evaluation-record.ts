import { canonicalJson, contentHashOfText, type Hashable } from '@app/kernel';
import { evaluationIdOf, shownOf, showsSheet, type ScoreOptions, type ScoreSheet } from '@app/scoring';
import type { EvaluationSummary, RuleSetReference } from '../forms/form.entity';
import type { Evaluation, EvaluationStamp, NewEvaluation, StoredEvaluation } from './evaluation.entity';

/** A score as it is stored. */
export function toRecord(evaluation: NewEvaluation, unitId: string | null, stamp: EvaluationStamp): Evaluation {
  const { districtCode, formId, formRevision, sheet, options = {} } = evaluation;
  const sheetText = canonicalJson(sheet as unknown as Hashable);
  const sheetHash = contentHashOfText('score-sheet', sheet.schemaVersion, sheetText);
  return {
    districtCode,
    evaluationId: evaluationIdOf({ districtCode, formId, formRevision, sheetHash }),
    formId,
    unitId,
    formRevision,
    formHash: sheet.formHash,
    ruleSet: referenceOf(sheet),
    ruleSetHash: sheet.ruleSet.hash,
    calculationVersion: sheet.calculationVersion,
    sheetHash,
    sheet: sheetText,
    options: canonicalJson(options as unknown as Hashable),
    shown: shownOf(sheet),
    ...stamp,
  };
}

/** A stored record with its texts read. */
export function fromRecord({ sheet, options, ...record }: Evaluation): StoredEvaluation {
  return { ...record, sheet: JSON.parse(sheet) as ScoreSheet, options: JSON.parse(options) as ScoreOptions };
}

/** What lists show of a score. */
export function summarise({ evaluationId, formRevision, ruleSet, shown, evaluatedAt }: Evaluation): EvaluationSummary {
  const { declaredTotal: _onTheFormAlready, ...score } = shown;
  return { evaluationId, formRevision, ruleSet, ...score, evaluatedAt };
}

/** Whether the texts of a stored record have the hash and show what its fields say. */
export function isSoundEvaluation({ sheet, sheetHash, shown }: Evaluation): boolean {
  const read = JSON.parse(sheet) as ScoreSheet;
  if (contentHashOfText('score-sheet', read.schemaVersion, sheet) !== sheetHash) return false;
  return showsSheet(shown, read);
}

function referenceOf({ ruleSet: { districtCode, year, kind, version } }: ScoreSheet): RuleSetReference {
  return { districtCode, year, kind, version };
}

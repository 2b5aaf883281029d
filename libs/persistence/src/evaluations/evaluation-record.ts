import { canonicalJson, contentHashOfText, sha256Hex, type Hashable, type Severity } from '@app/kernel';
import type { ScoreOptions, ScoreSheet } from '@app/scoring';
import type { EvaluationSummary, RuleSetReference } from '../forms/form.entity';
import type { Evaluation, EvaluationStamp, NewEvaluation, ShownScore, StoredEvaluation } from './evaluation.entity';

type Identity = Pick<Evaluation, 'districtCode' | 'formId' | 'formRevision' | 'sheetHash'>;

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

/** The id that follows from form, revision and sheet. */
export function evaluationIdOf({ districtCode, formId, formRevision, sheetHash }: Identity): string {
  return `evaluation-${sha256Hex(`${districtCode}/${formId}/${formRevision}/${sheetHash}`).slice(0, 32)}`;
}

/** Whether what lists show of a score is still what its sheet says. */
export function showsItsSheet({ shown }: Pick<Evaluation, 'shown'>, sheet: ScoreSheet): boolean {
  return canonicalJson(shown) === canonicalJson(shownOf(sheet));
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
  return showsItsSheet({ shown }, read);
}

/** What the lists take from the sheet, so that they need not read it. */
function shownOf(sheet: ScoreSheet): ShownScore {
  const count = (severity: Severity) => sheet.findings.filter((finding) => finding.severity === severity).length;
  return {
    official: sheet.ruleSet.official,
    total: sheet.total,
    lowest: sheet.lowestTotal,
    highest: sheet.highestTotal,
    grade: sheet.grade,
    declaredTotal: sheet.declaredTotal,
    gap: sheet.reconciliation?.gap ?? null,
    findings: { error: count('error'), warning: count('warning'), info: count('info') },
    findingCodes: [...new Set(sheet.findings.map(({ code }) => code))],
  };
}

function referenceOf({ ruleSet: { districtCode, year, kind, version } }: ScoreSheet): RuleSetReference {
  return { districtCode, year, kind, version };
}

import { canonicalJson, contentHash, sha256Hex, type Hashable, type Severity } from '@app/kernel';
import type { ScoreOptions, ScoreSheet } from '@app/scoring';
import type { EvaluationSummary, RuleSetReference } from '../forms/form.entity';
import type { Evaluation, EvaluationStamp, NewEvaluation, StoredEvaluation } from './evaluation.entity';

/** A score as it is stored. */
export function toRecord(evaluation: NewEvaluation, stamp: EvaluationStamp): Evaluation {
  const { districtCode, formId, formRevision, sheet, options = {} } = evaluation;
  const sheetHash = contentHash('score-sheet', sheet.schemaVersion, sheet as unknown as Hashable);
  return {
    districtCode,
    evaluationId: `evaluation-${sha256Hex(`${districtCode}/${formId}/${formRevision}/${sheetHash}`).slice(0, 32)}`,
    formId,
    formRevision,
    formHash: sheet.formHash,
    ruleSet: referenceOf(sheet),
    ruleSetHash: sheet.ruleSet.hash,
    calculationVersion: sheet.calculationVersion,
    sheetHash,
    sheet: canonicalJson(sheet as unknown as Hashable),
    options: canonicalJson(options as unknown as Hashable),
    ...stamp,
  };
}

/** A stored record with its texts read. */
export function fromRecord({ sheet, options, ...record }: Evaluation): StoredEvaluation {
  return { ...record, sheet: JSON.parse(sheet) as ScoreSheet, options: JSON.parse(options) as ScoreOptions };
}

/** What lists show of a score. */
export function summarise(sheet: ScoreSheet, record: Evaluation): EvaluationSummary {
  const count = (severity: Severity) => sheet.findings.filter((finding) => finding.severity === severity).length;
  return {
    evaluationId: record.evaluationId,
    formRevision: record.formRevision,
    ruleSet: record.ruleSet,
    total: sheet.total,
    lowest: sheet.lowestTotal,
    highest: sheet.highestTotal,
    grade: sheet.grade,
    findings: { error: count('error'), warning: count('warning'), info: count('info') },
    evaluatedAt: record.evaluatedAt,
  };
}

function referenceOf({ ruleSet: { districtCode, year, kind, version } }: ScoreSheet): RuleSetReference {
  return { districtCode, year, kind, version };
}

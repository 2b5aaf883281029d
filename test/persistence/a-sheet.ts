import { formHash, type SelfEvaluationForm } from '@app/form';
import { calculations, SHEET_SCHEMA_VERSION, type Finding, type ScoreSheet } from '@app/scoring';

/** A score sheet of one line. Storage takes what scoring gives, so the ledger is kept as small as it can be. */
export function aSheet(form: SelfEvaluationForm, total: string, findings: readonly Finding[] = []): ScoreSheet {
  return {
    schemaVersion: SHEET_SCHEMA_VERSION,
    calculationVersion: calculations.latest.version,
    formHash: formHash(form),
    ruleSet: { districtCode: '510403', year: 2020, kind: 'project', version: 1, hash: 'a'.repeat(64), official: false },
    lines: [],
    total,
    lowestTotal: total,
    highestTotal: total,
    grade: '优',
    declaredTotal: form.total.score,
    declaredGrade: form.grade,
    reconciliation: null,
    losses: [],
    findings,
  };
}

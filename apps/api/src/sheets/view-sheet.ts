import type { SelfEvaluationForm } from '@app/form';
import type { Language } from '@app/kernel';
import type { ResolvedRuleSet } from '@app/rule-set';
import {
  explainFinding,
  explainFormula,
  explainLine,
  lineLabel,
  type Finding,
  type ScoreSheet,
  type SheetLine,
} from '@app/scoring';
import { viewReference } from '../rule-sets/rule-set-reference.view';
import type { FindingView, SheetLineView, SheetView } from './sheet.views';

/** A sheet with its sentences, in one language; findings carry both. */
export function viewSheet(
  sheet: ScoreSheet,
  form: SelfEvaluationForm | null,
  ruleSet: ResolvedRuleSet,
  language: Language,
): SheetView {
  const { schemaVersion: _internal, ruleSet: key, lines, findings, ...rest } = sheet;
  return {
    ...rest,
    ruleSet: viewReference(key),
    ruleSetHash: key.hash,
    lines: lines.map((line) => viewLine(line, form, ruleSet, language)),
    findings: findings.map((finding) => viewFinding(finding, ruleSet)),
  };
}

function viewLine(
  line: SheetLine,
  form: SelfEvaluationForm | null,
  ruleSet: ResolvedRuleSet,
  language: Language,
): SheetLineView {
  return {
    ...line,
    label: lineLabel(line.id, form)[language],
    explanation: explainLine(line, ruleSet, language),
    calculation: explainFormula(line, language),
  };
}

function viewFinding(finding: Finding, ruleSet: ResolvedRuleSet): FindingView {
  const message = { zh: explainFinding(finding, ruleSet, 'zh'), en: explainFinding(finding, ruleSet, 'en') };
  return { ...finding, message };
}

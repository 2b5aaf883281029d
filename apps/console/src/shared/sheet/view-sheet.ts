import type { SelfEvaluationForm } from '@app/form';
import type { Language } from '@app/kernel';
import type { ResolvedRuleSet } from '@app/rule-set';
import { explainFinding, explainFormula, explainLine, lineLabel, type ScoreSheet } from '@app/scoring';
import type { RuleSetRef } from '../../api/types/common';
import type { SheetView } from '../../api/types/sheets';

const ILLUSTRATIVE = { zh: '示例', en: 'illustrative' } as const;

/** A sheet that was scored in the browser, with its sentences: what the service answers for a stored one. */
export function viewSheet(
  { schemaVersion: _internal, ruleSet: key, lines, findings, ...rest }: ScoreSheet,
  form: SelfEvaluationForm,
  ruleSet: ResolvedRuleSet,
  language: Language,
): SheetView {
  const { hash, ...reference } = key;
  const label = reference.official ? null : ILLUSTRATIVE;
  return {
    ...rest,
    ruleSet: { ...reference, label } satisfies RuleSetRef,
    ruleSetHash: hash,
    lines: lines.map((line) => ({
      ...line,
      label: lineLabel(line.id, form)[language],
      explanation: explainLine(line, ruleSet, language),
      calculation: explainFormula(line, language),
    })),
    findings: findings.map((finding) => ({
      ...finding,
      message: { zh: explainFinding(finding, ruleSet, 'zh'), en: explainFinding(finding, ruleSet, 'en') },
    })),
  };
}

import type { Language } from '@app/kernel';
import type { ResolvedRuleSet } from '@app/rule-set';
import {
  discrepancyOf,
  explainLine,
  findingLabel,
  lineLabel,
  type DiscrepancyFigures,
  type FormDiscrepancy,
  type LineDiscrepancy,
} from '@app/scoring';
import { viewReference } from '../rule-sets/rule-set-reference.view';
import type { DiscrepancySummaryView, FormDiscrepancyView, LineDiscrepancyView } from './discrepancies.views';
import type { ReportedForm } from './scored-forms';

/** The rule set of a key, or null where it cannot be had any more. */
export type RuleSetOf = (key: DiscrepancyFigures['findings'][number]['ruleSet']) => Promise<ResolvedRuleSet | null>;

/** The figures with names for their codes. */
export async function viewFigures(figures: DiscrepancyFigures, ruleSetOf: RuleSetOf): Promise<DiscrepancySummaryView> {
  const findings = await Promise.all(
    figures.findings.map(async ({ ruleId, ruleSet: key, ...code }) => {
      const ruleSet = ruleId === null ? null : await ruleSetOf(key);
      const label = {
        zh: findingLabel(code.code, ruleId, ruleSet, 'zh'),
        en: findingLabel(code.code, ruleId, ruleSet, 'en'),
      };
      return { ...code, label };
    }),
  );
  return { ...figures, groups: figures.groups.map(({ order: _sorted, ...group }) => group), findings };
}

/** A scored form as the report shows it. */
export async function viewForm(
  { stored, scored }: ReportedForm & { readonly scored: NonNullable<ReportedForm['scored']> },
  ruleSetOf: RuleSetOf,
  language: Language,
): Promise<FormDiscrepancyView> {
  const { head } = stored;
  const { evaluation, entry } = scored;
  const { noted, ...form }: FormDiscrepancy = discrepancyOf(entry);
  const ruleSet = await ruleSetOf(evaluation.ruleSet);
  const view = (line: LineDiscrepancy): LineDiscrepancyView => {
    const whole = entry.sheet.lines.find(({ id }) => id === line.line);
    const explanation = whole && ruleSet ? explainLine(whole, ruleSet, language) : line.reason;
    return { ...line, label: lineLabel(line.line, entry.form), explanation };
  };
  return {
    ...form,
    id: head.formId,
    formId: head.formId,
    evaluationId: evaluation.evaluationId,
    ruleSet: viewReference(entry.sheet.ruleSet),
    projectName: head.projectName,
    unitId: head.unitId,
    unitName: head.unitName,
    findings: noted.length,
    findingCodes: [...new Set(noted.map(({ code }) => code))],
    needsHuman: form.humanReasons.length > 0,
    lines: form.lines.map(view),
  };
}

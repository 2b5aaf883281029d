import type { ImportedForm } from '@app/form-import';
import type { Language } from '@app/kernel';
import { keyText, type ResolvedRuleSet } from '@app/rule-set';
import { explainFinding, type ScoreSheet } from '@app/scoring';
import { issueLines, noticeLines } from './issue-lines';
import { findingPlace } from './line-label';
import type { Paint } from './paint';
import { printable } from './printable';
import { sheetTable } from './sheet-table';
import { totalLines } from './sheet-totals';
import { wrapText } from './wrap-text';

/** How a sheet is shown. */
export interface SheetView {
  readonly language: Language;
  readonly width: number;
  readonly paint: Paint;
}

/**
 * One score sheet for reading: what was scored under which rules, the ledger, totals and grades, and everything that
 * was found, in whole sentences.
 */
export function sheetLines(
  sheet: ScoreSheet,
  { form, issues }: ImportedForm,
  position: number,
  ruleSet: ResolvedRuleSet,
  { language, width, paint }: SheetView,
): string[] {
  const number = language === 'zh' ? `第 ${position + 1} 张表` : `Form ${position + 1}`;
  const title = wrapText(`${number}  ${printable(form.projectName) || '—'}`, width);
  const findings = sheet.findings.map((finding) => ({
    severity: finding.severity,
    place: findingPlace(finding.at.line, form, language),
    text: explainFinding(finding, ruleSet, language),
  }));
  return [
    ...title.map((line) => paint.heading(line)),
    ...wrapText(printable(form.implementingUnit), width),
    ...wrapText(ruleSetTitle(ruleSet, language), width).map((line) => paint.faint(line)),
    '',
    ...sheetTable(sheet, form, ruleSet, language, width),
    ...totalLines(sheet, form, language).flatMap((line) => wrapText(line, width)),
    ...findings.flatMap((finding) => noticeLines(finding, language, width, paint)),
    ...issues.flatMap((issue) => issueLines(issue, language, width, paint)),
    '',
  ];
}

/** Which rules were used, and whether they may call themselves official. */
function ruleSetTitle(ruleSet: ResolvedRuleSet, language: Language): string {
  const standing = ruleSet.official
    ? { zh: '', en: '' }
    : {
        zh: '【示例】分值或等级没有正式文件依据，结果仅供参考',
        en: '[illustrative] weights or grades rest on no official document',
      };
  const name = language === 'zh' ? '规则集' : 'Rule set';
  return `${name} ${keyText(ruleSet)} ${ruleSet.title[language]}  ${standing[language]}`.trimEnd();
}

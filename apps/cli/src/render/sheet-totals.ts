import type { SelfEvaluationForm } from '@app/form';
import type { Language } from '@app/kernel';
import { formatPoints, type Reconciliation, type ScoreSheet } from '@app/scoring';
import { lineLabel } from './line-label';
import { signed } from './sheet-table';

/** The largest gaps that are named one by one; the rest is summed up by their number. */
const MOST_PARTS = 6;

/** Totals and grades, computed beside declared, and how the one follows from the other. */
export function totalLines(sheet: ScoreSheet, form: SelfEvaluationForm, language: Language): string[] {
  const computed = language === 'zh' ? '核定总分' : 'Computed';
  const declared = language === 'zh' ? '自评总分' : 'Declared';
  const grade = language === 'zh' ? '等级' : 'grade';
  const lines = [
    `${computed}  ${totalText(sheet, language)}  ${grade}  ${gradeText(sheet, language)}`,
    `${declared}  ${sheet.declaredTotal === null ? '—' : formatPoints(sheet.declaredTotal)}  ${grade}  ${sheet.declaredGrade ?? '—'}`,
  ];
  if (sheet.reconciliation !== null && sheet.reconciliation.parts.length > 0) {
    lines.push(gapText(sheet.reconciliation, sheet.total !== sheet.highestTotal, form, language));
  }
  return lines;
}

function totalText({ lowestTotal, highestTotal, lines }: ScoreSheet, language: Language): string {
  const open = lines.filter(({ basis }) => basis === 'undetermined').length;
  if (open === 0) return formatPoints(lowestTotal);
  const [lowest, highest] = [formatPoints(lowestTotal), formatPoints(highestTotal)];
  return language === 'zh'
    ? `${lowest} 至 ${highest}（${open} 行待定）`
    : `${lowest} to ${highest} (${open} lines open)`;
}

function gradeText({ grade }: ScoreSheet, language: Language): string {
  return grade ?? (language === 'zh' ? '暂不评定' : 'not given');
}

function gapText(
  { gap, parts }: Reconciliation,
  isOpen: boolean,
  form: SelfEvaluationForm,
  language: Language,
): string {
  const named = parts.slice(0, MOST_PARTS).map((part) => `${lineLabel(part.line, form, language)} ${signed(part.gap)}`);
  const rest = parts.length - named.length;
  if (language === 'zh') {
    const more = rest > 0 ? `，另 ${rest} 处` : '';
    return `自评减核定${isOpen ? '（按最低分）' : ''}  ${signed(gap) || '0'} ＝ ${named.join('，')}${more}`;
  }
  const more = rest > 0 ? `, and ${rest} more` : '';
  return `Declared minus computed${isOpen ? ' (lowest)' : ''}  ${signed(gap) || '0'} = ${named.join(', ')}${more}`;
}

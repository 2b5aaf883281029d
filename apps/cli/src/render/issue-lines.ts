import { sentence, type Issue, type Language, type Severity } from '@app/kernel';
import type { Paint } from './paint';
import { describePlace } from './place';
import { printable } from './printable';
import { textWidth } from './text-width';
import { wrapText } from './wrap-text';

const SEVERITIES: Readonly<Record<Severity, { readonly zh: string; readonly en: string }>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '注意', en: 'warning' },
  info: { zh: '提示', en: 'note' },
};

/** What and where, ready to be written: the severity, the place, the sentence, wrapped under one another. */
export function noticeLines(
  { severity, place, text }: { readonly severity: Severity; readonly place: string; readonly text: string },
  language: Language,
  width: number,
  paint: Paint,
): string[] {
  const word = SEVERITIES[severity][language];
  const label = language === 'zh' ? `【${word}】` : `${word}: `;
  const colon = language === 'zh' ? '：' : ': ';
  const body = printable(place === '' ? text : `${place}${colon}${text}`);
  const indent = ' '.repeat(textWidth(label));
  const lines = wrapText(body, width - textWidth(label));
  return lines.map((line, index) => (index === 0 ? paint.severity(severity, label) : indent) + line);
}

/** An issue as lines of text, with its place. */
export function issueLines(issue: Issue, language: Language, width: number, paint: Paint): string[] {
  const { code, severity, at, values } = issue;
  return noticeLines(
    { severity, place: describePlace(at, language), text: sentence(code, values, language) },
    language,
    width,
    paint,
  );
}

/** `2 错误、5 注意`; empty where there is nothing to count. */
export function countSeverities(issues: readonly { readonly severity: Severity }[], language: Language): string {
  const counts = (['error', 'warning', 'info'] as const)
    .map((severity) => ({ severity, count: issues.filter((issue) => issue.severity === severity).length }))
    .filter(({ count }) => count > 0);
  if (language === 'zh')
    return counts.map(({ severity, count }) => `${SEVERITIES[severity].zh} ${count} 项`).join('、');
  return counts.map(({ severity, count }) => `${count} ${SEVERITIES[severity].en}${count > 1 ? 's' : ''}`).join(', ');
}

import type { BundleReport, BundleSubject } from '@app/evidence';
import { sentence, type Issue, type Language } from '@app/kernel';
import { issueLines } from './issue-lines';
import type { Paint } from './paint';
import { printable } from './printable';
import { wrapText } from './wrap-text';

const WORDS = {
  zh: {
    holds: '证据成立。',
    holdsInItself: '证据自身一致；没有另行取得的公钥，不能证明出自何处。',
    fails: '证据不成立。',
    findings: '不成立之处',
    proved: '已证明',
    unproved: '未证明',
    illustrative: '【示例】',
    noGrade: '暂不评定',
  },
  en: {
    holds: 'The evidence holds.',
    holdsInItself: 'The evidence agrees with itself; without a key from elsewhere, where it comes from is not proved.',
    fails: 'The evidence does not hold.',
    findings: 'What does not hold',
    proved: 'Proved',
    unproved: 'Not proved',
    illustrative: '[illustrative] ',
    noGrade: 'no grade',
  },
} as const;

/** What verifying a file came to, in words. */
export function reportLines(report: BundleReport, language: Language, width: number, paint: Paint): string[] {
  const { subject, findings, proved, unproved } = report;
  const words = WORDS[language];
  const isFromOutside = proved.some(({ code }) => code === 'EVIDENCE_SIGNATURE_PROVED');
  const verdict = findings.length > 0 ? words.fails : isFromOutside ? words.holds : words.holdsInItself;
  return [
    ...(subject ? [...subjectLines(subject, language, width, paint), ''] : []),
    ...wrapText(verdict, width).map((line) => paint.heading(line)),
    ...(findings.length > 0 ? ['', paint.heading(words.findings)] : []),
    ...findings.flatMap((finding) => issueLines({ ...finding, at: {} }, language, width, paint)),
    ...list(words.proved, '✓', proved, language, width, paint),
    ...list(words.unproved, '·', unproved, language, width, paint),
  ];
}

function list(
  title: string,
  mark: string,
  issues: readonly Issue[],
  language: Language,
  width: number,
  paint: Paint,
): string[] {
  if (issues.length === 0) return [];
  const lines = issues.flatMap(({ code, values }) => {
    const text = printable(sentence(code, values, language));
    return wrapText(text, width - 2).map((line, index) => `${index === 0 ? mark : ' '} ${line}`);
  });
  return ['', paint.heading(title), ...lines];
}

/** What the file says it is about. */
function subjectLines(subject: BundleSubject, language: Language, width: number, paint: Paint): string[] {
  const { projectName, formId, formRevision, ruleSet, official, evaluationId, evaluatedAt, evaluatedBy } = subject;
  const { total, lowestTotal, highestTotal, grade } = subject;
  const words = WORDS[language];
  const range = lowestTotal === highestTotal ? total : `${lowestTotal} – ${highestTotal}`;
  const marked = `${official ? '' : words.illustrative}${ruleSet}`;
  const shown = grade ?? words.noGrade;
  const facts =
    language === 'zh'
      ? [
          `计分 ${evaluationId}（${evaluatedBy}，${evaluatedAt}）`,
          `自评表 ${formId} 第 ${formRevision} 版`,
          `规则集 ${marked}`,
          `核定总分 ${range}  等级 ${shown}`,
        ]
      : [
          `Evaluation ${evaluationId} (${evaluatedBy}, ${evaluatedAt})`,
          `Form ${formId}, revision ${formRevision}`,
          `Rule set ${marked}`,
          `Total ${range}, ${shown}`,
        ];
  return [paint.heading(printable(projectName)), ...facts.flatMap((fact) => wrapText(printable(fact), width))];
}

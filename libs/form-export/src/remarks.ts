import { TOTAL_LINE } from '@app/form';
import type { Language, Severity } from '@app/kernel';
import { explainFinding, explainLine, formatPoints, type ScoreSheet, type SheetLine } from '@app/scoring';
import type { ExportedScore } from './form-export';

const SEVERITY: Readonly<Record<Severity, { readonly zh: string; readonly en: string }>> = {
  error: { zh: '【错误】', en: '[Error] ' },
  warning: { zh: '【注意】', en: '[Warning] ' },
  info: { zh: '【提示】', en: '[Note] ' },
};

/**
 * What is to be said of each ledger line: why it has lost points or is open, and what was found. Findings about the
 * form as a whole are those of its total.
 */
export function remarksByLine({ sheet, ruleSet }: ExportedScore, language: Language): ReadonlyMap<string, string[]> {
  const remarks = new Map<string, string[]>();
  const add = (line: string, text: string) => remarks.set(line, [...(remarks.get(line) ?? []), text]);
  const lost = new Set(sheet.losses.map(({ line }) => line));
  for (const line of sheet.lines) {
    if (needsWords(line, lost)) add(line.id, explainLine(line, ruleSet, language));
  }
  for (const finding of sheet.findings) {
    add(
      finding.at.line ?? TOTAL_LINE,
      SEVERITY[finding.severity][language] + explainFinding(finding, ruleSet, language),
    );
  }
  return remarks;
}

/**
 * The points of a line, or of the total, as they are printed; a range where they are open.
 *
 * @example
 * computedText(sheet, 'indicator:3') //=> '0 ~ 10'
 */
export function computedText(sheet: ScoreSheet, id: string): string {
  if (id === TOTAL_LINE) return range(sheet.lowestTotal, sheet.highestTotal);
  const line = sheet.lines.find((candidate) => candidate.id === id);
  return line ? range(line.lowest, line.highest) : '';
}

/** Lines of a sheet that are no row of the form. */
export function extraLines({ lines }: ScoreSheet): string[] {
  return lines.filter(({ kind }) => kind !== 'item').map(({ id }) => id);
}

function needsWords(line: SheetLine, lost: ReadonlySet<string>): boolean {
  return line.kind !== 'item' || line.basis === 'undetermined' || line.basis === 'reviewed' || lost.has(line.id);
}

function range(lowest: string, highest: string): string {
  const [from, to] = [formatPoints(lowest), formatPoints(highest)];
  return from === to ? from : `${from} ~ ${to}`;
}

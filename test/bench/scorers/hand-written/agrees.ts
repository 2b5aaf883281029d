import { Exact } from '@app/kernel';
import type { ScoreSheet } from '@app/scoring';
import { SCALE } from './integers';
import type { HandSheet } from './score';

/** Where the hand-written result differs from the sheet; empty where both say the same. */
export function differencesOf(hand: HandSheet, sheet: ScoreSheet): string[] {
  const items = sheet.lines.filter((line) => line.kind === 'item');
  const pairs: [string, unknown, unknown][] = [
    ['total', text(hand.total), sheet.total],
    ['highest', text(hand.highest), sheet.highestTotal],
    ['grade', hand.grade, sheet.grade],
    ['lines', hand.lines.length, items.length],
    ...items.flatMap((line, index): [string, unknown, unknown][] => [
      [`${line.id} method`, hand.lines[index]?.method, line.ruleId],
      [`${line.id} points`, text(hand.lines[index]?.points ?? NaN), line.points],
      [`${line.id} findings`, codes(hand.findings[index] ?? []), codes(codesAt(sheet, line.id))],
    ]),
    ['findings', codes(hand.findings.at(-1) ?? []), codes(codesAt(sheet, undefined))],
  ];
  return pairs
    .filter(([, a, b]) => a !== b)
    .map(([what, a, b]) => `${what}: ${String(a)} by hand, ${String(b)} by rules`);
}

function codesAt(sheet: ScoreSheet, line: string | undefined): string[] {
  return sheet.findings.filter((finding) => finding.at.line === line).map((finding) => finding.code);
}

function codes(list: readonly string[]): string {
  return [...list].sort().join(' ');
}

function text(points: number): string {
  return Exact.integer(points).dividedBy(Exact.integer(SCALE)).toText();
}

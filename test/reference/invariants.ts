import { Exact, sum } from '@app/kernel';
import type { ScoreSheet, SheetLine } from '@app/scoring';

/**
 * What holds for every sheet whatever the rule set and the form: it foots, its bounds are in order, items stay within
 * their weight, and the declared total follows from the computed one. Returns what doesn't hold.
 */
export function brokenInvariants(sheet: ScoreSheet): string[] {
  return [
    ...check('Σ lines.points = total', sum(sheet.lines.map((line) => exact(line.points))).equals(exact(sheet.total))),
    ...check('total = lowestTotal', sheet.total === sheet.lowestTotal),
    ...check('lowestTotal ≤ highestTotal', isInOrder(sheet.lowestTotal, sheet.highestTotal)),
    ...check('one line of each id', new Set(sheet.lines.map((line) => line.id)).size === sheet.lines.length),
    ...check('a grade needs one total', sheet.grade === null || gradeIsEarned(sheet)),
    ...sheet.lines.flatMap(brokenLine),
    ...brokenReconciliation(sheet),
  ];
}

function brokenLine(line: SheetLine): string[] {
  const isOpen = line.basis === 'undetermined';
  return [
    ...check(`${line.id}: points are the lowest`, line.points === line.lowest),
    ...check(`${line.id}: deductions don't add`, line.kind !== 'deduction' || isInOrder(line.highest, '0')),
    ...check(`${line.id}: an undetermined line has no points before rounding`, !isOpen || line.before === null),
    ...(line.kind === 'item' ? brokenItem(line, isOpen) : []),
  ];
}

function brokenItem(line: SheetLine, isOpen: boolean): string[] {
  const weight = exact(line.weight ?? '0');
  const most = line.weight === null ? null : weight.max(Exact.zero);
  return [
    ...check(`${line.id}: lowest ≤ highest`, isInOrder(line.lowest, line.highest)),
    ...check(`${line.id}: lowest ≥ 0`, isInOrder('0', line.lowest)),
    ...check(`${line.id}: highest ≤ weight`, most === null || exact(line.highest).compare(most) <= 0),
    ...check(`${line.id}: certain unless undetermined`, isOpen || line.lowest === line.highest),
    ...check(`${line.id}: no certain points without a weight`, isOpen || line.weight !== null),
  ];
}

function brokenReconciliation({ reconciliation, total, declaredTotal, lines }: ScoreSheet): string[] {
  if (reconciliation === null) return check('a declared total is reconciled', declaredTotal === null);
  const gaps = sum(reconciliation.parts.map((part) => exact(part.gap)));
  const known = new Set(['sum', ...lines.map((line) => line.id)]);
  return [
    ...check('total + Σ gaps = declared total', exact(total).plus(gaps).toText() === reconciliation.declaredTotal),
    ...check(
      'gaps are of lines',
      reconciliation.parts.every((part) => known.has(part.line)),
    ),
  ];
}

function gradeIsEarned(sheet: ScoreSheet): boolean {
  return !sheet.findings.some((finding) => finding.code === 'GRADE_OPEN' || finding.code === 'GRADE_WITHHELD');
}

function isInOrder(low: string, high: string): boolean {
  return exact(low).compare(exact(high)) <= 0;
}

function exact(text: string): Exact {
  return Exact.parseText(text);
}

function check(what: string, holds: boolean): string[] {
  return holds ? [] : [what];
}

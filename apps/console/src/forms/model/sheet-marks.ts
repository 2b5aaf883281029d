import { fieldValue, TOTAL_LINE, type SelfEvaluationForm } from '@app/form';
import type { Severity } from '@app/kernel';
import type { BilingualText } from '../../api/types/common';
import type { FindingView, SheetView } from '../../api/types/sheets';

/** Something to be said beside a row. `severity` is null for the reason of its points. */
export interface Remark {
  readonly severity: Severity | null;
  readonly text: string;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What is said beside each row: why points were lost or are open, then what was found, the gravest first. */
export function remarksByLine(sheet: SheetView, pick: (text: BilingualText) => string): ReadonlyMap<string, Remark[]> {
  const remarks = new Map<string, Remark[]>();
  const add = (line: string, remark: Remark) => remarks.set(line, [...(remarks.get(line) ?? []), remark]);
  const lost = new Set(sheet.losses.map(({ line }) => line));
  for (const line of sheet.lines) {
    const needsWords = line.kind !== 'item' || ['undetermined', 'reviewed'].includes(line.basis) || lost.has(line.id);
    if (needsWords) add(line.id, { severity: null, text: line.explanation });
  }
  const sorted = [...sheet.findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
  for (const { severity, at, message } of sorted) add(at.line ?? TOTAL_LINE, { severity, text: pick(message) });
  return remarks;
}

/** The gravest finding of each cell, by its path. */
export function severityByCell(
  form: SelfEvaluationForm,
  findings: readonly FindingView[],
): ReadonlyMap<string, Severity> {
  const marks = new Map<string, Severity>();
  for (const finding of findings) {
    const path = cellOf(form, finding.at);
    const before = path === null ? undefined : marks.get(path);
    if (path !== null && (before === undefined || RANK[finding.severity] < RANK[before]))
      marks.set(path, finding.severity);
  }
  return marks;
}

/**
 * The cell that a line or a finding is about; null where it is the form as a whole.
 *
 * @example
 * cellOf(form, { line: 'indicator:3', field: 'score' }) //=> 'indicators[2].score'
 */
export function cellOf(form: SelfEvaluationForm, { line, field }: FindingView['at']): string | null {
  const paths = candidates(form, line, field);
  return paths.find((path) => isCell(form, path)) ?? null;
}

function candidates({ indicators }: SelfEvaluationForm, line: string | undefined, field: string | undefined): string[] {
  const row = /indicator:(\d+)/.exec(line ?? '')?.[1];
  const index = row === undefined ? -1 : indicators.findIndex((each) => String(each.row) === row);
  if (index >= 0) return [`indicators[${index}].${field ?? 'score'}`, `indicators[${index}].score`];
  if (line === 'execution') return [field ?? '', `funds.total.${field ?? 'score'}`, 'funds.total.score'];
  return field === undefined ? [] : [field];
}

function isCell(form: SelfEvaluationForm, path: string): boolean {
  const value = fieldValue(form, path);
  return value === null || typeof value === 'string';
}

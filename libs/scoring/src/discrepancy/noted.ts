import type { SelfEvaluationForm } from '@app/form';
import type { Issue, Severity } from '@app/kernel';
import type { ScoreSheet } from '../score-sheet';

/** A scored form as the discrepancy report takes it. */
export interface ScoredEntry {
  readonly form: SelfEvaluationForm;
  readonly sheet: ScoreSheet;
  /** What was odd when the form was read, where that is still known. */
  readonly issues?: readonly Issue[];
}

/** `check`: the rule set or the engine found it; `reading`: the import did; `report`: this report does. */
export type NotedBy = 'check' | 'reading' | 'report';

/** Something about a form that somebody should look at. */
export interface Noted {
  readonly code: string;
  readonly severity: Severity;
  readonly by: NotedBy;
  /** The check that found it. */
  readonly ruleId: string | null;
  /** The line of the ledger; null for the form as a whole. */
  readonly line: string | null;
}

/**
 * Everything that was noted about a form, each code once a place: findings of its sheet, oddities of reading that no
 * check found as well, and how its grade is printed.
 *
 * @example
 * noteAll({ form, sheet }).map(({ code }) => code) //=> ['EXEC_SCORE_MISMATCH', 'SCORE_SUM_MISMATCH']
 */
export function noteAll({ form, sheet, issues = [] }: ScoredEntry): Noted[] {
  const noted = new Map<string, Noted>();
  const add = (each: Noted) => {
    const key = `${each.code}@${each.line ?? ''}`;
    if (!noted.has(key)) noted.set(key, each);
  };
  for (const { code, severity, ruleId, at } of sheet.findings) {
    add({ code, severity, ruleId, by: 'check', line: at.line ?? null });
  }
  for (const { code, severity, at } of issues) {
    add({ code, severity, ruleId: null, by: 'reading', line: lineOf(at.path) });
  }
  if (form.grade !== null && Object.hasOwn(form.printed.cells, 'grade')) {
    add({ code: 'GRADE_WORD_VARIANT', severity: 'info', ruleId: null, by: 'report', line: null });
  }
  return [...noted.values()];
}

/** The line of the ledger that a path into the form is about. */
function lineOf(path = ''): string | null {
  const [, row] = /^indicators\[(\d+)\]/.exec(path) ?? [];
  if (row !== undefined) return `indicator:${row}`;
  return /^funds\.total\.(?:weight|score)$/.test(path) ? 'execution' : null;
}

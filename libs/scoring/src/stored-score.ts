import type { Grade } from '@app/form';
import { canonicalJson, sha256Hex, type Hashable, type Severity } from '@app/kernel';
import type { Points, ScoreSheet } from './score-sheet';

/** What lists show, filter and sort of a stored score; a copy out of the sheet. */
export interface ShownScore {
  /** Whether the rule set may call itself official; otherwise whatever shows the score says 示例. */
  readonly official: boolean;
  readonly total: Points;
  readonly lowest: Points;
  readonly highest: Points;
  readonly grade: Grade | null;
  readonly declaredTotal: Points | null;
  /** Declared total − total; null where no total is declared. */
  readonly gap: Points | null;
  readonly findings: Readonly<Record<Severity, number>>;
  /** The codes of the findings, each once. */
  readonly findingCodes: readonly string[];
}

/** What lists take from a sheet, so that they need not read it. */
export function shownOf(sheet: ScoreSheet): ShownScore {
  const count = (severity: Severity) => sheet.findings.filter((finding) => finding.severity === severity).length;
  return {
    official: sheet.ruleSet.official,
    total: sheet.total,
    lowest: sheet.lowestTotal,
    highest: sheet.highestTotal,
    grade: sheet.grade,
    declaredTotal: sheet.declaredTotal,
    gap: sheet.reconciliation?.gap ?? null,
    findings: { error: count('error'), warning: count('warning'), info: count('info') },
    findingCodes: [...new Set(sheet.findings.map(({ code }) => code))],
  };
}

/** Whether what lists show of a score is still what its sheet says. */
export function showsSheet(shown: ShownScore, sheet: ScoreSheet): boolean {
  return canonicalJson(shown as unknown as Hashable) === canonicalJson(shownOf(sheet) as unknown as Hashable);
}

/** What the id of a stored score follows from. */
export interface ScoreIdentity {
  readonly districtCode: string;
  readonly formId: string;
  readonly formRevision: number;
  readonly sheetHash: string;
}

/**
 * The id of a stored score: the same score of the same form revision has one.
 *
 * @example
 * evaluationIdOf({ districtCode: '110105', formId: 'form-a', formRevision: 1, sheetHash }) //=> 'evaluation-5d41…'
 */
export function evaluationIdOf({ districtCode, formId, formRevision, sheetHash }: ScoreIdentity): string {
  return `evaluation-${sha256Hex(`${districtCode}/${formId}/${formRevision}/${sheetHash}`).slice(0, 32)}`;
}

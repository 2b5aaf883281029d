import type { SelfEvaluationForm } from '@app/form';
import type { Language } from '@app/kernel';
import type { ResolvedRuleSet } from '@app/rule-set';
import type { ScoreSheet } from '@app/scoring';

export const EXPORT_FORMATS = ['json', 'xlsx', 'docx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The score that stands beside the declared figures, and the rule set that explains it. */
export interface ExportedScore {
  readonly sheet: ScoreSheet;
  readonly ruleSet: ResolvedRuleSet;
}

/** What is to be written. */
export interface FormExport {
  readonly form: SelfEvaluationForm;
  readonly revision: number;
  /** Null while the revision has no score. */
  readonly score: ExportedScore | null;
  /** Of labels and sentences; what the form says stays as it is. */
  readonly language: Language;
}

/** A file as it is handed out. */
export interface WrittenFile {
  readonly bytes: Buffer;
  readonly mediaType: string;
}

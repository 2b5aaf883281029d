import type { Kind, SelfEvaluationForm } from '@app/form';
import type { BilingualText, IssueView } from '../api/types/common';
import type { ImportView, ScoreView } from '../api/types/forms';
import type { SheetView } from '../api/types/sheets';

/** Where the files belong. */
export interface HandInScope {
  readonly districtCode: string;
  readonly year: number;
  readonly kind: Kind;
}

/** `store` hands in and scores; `check` stores nothing. */
export type HandInMode = 'store' | 'check';

/** A form of a file with its score; `formId` is null where nothing was stored. */
export interface HandedInForm {
  readonly projectName: string;
  readonly formId: string | null;
  readonly outcome: ImportView['forms'][number]['outcome'] | null;
  /** What lists show of the score; null while there is none. */
  readonly score:
    (Pick<ScoreView, 'lowest' | 'highest' | 'grade' | 'findings'> & { readonly evaluationId: string | null }) | null;
  readonly form: SelfEvaluationForm | null;
  /** The whole sheet, where it came with the answer; otherwise it is read once somebody opens the form. */
  readonly sheet: SheetView | null;
  readonly issues: readonly IssueView[];
}

export type FileState = 'waiting' | 'sending' | 'reading' | 'scoring' | 'done' | 'refused' | 'cancelled';

/** A file on its way. Refused files keep their reason, so that they can be mended and sent again. */
export interface FileEntry {
  readonly key: string;
  readonly file: File;
  readonly state: FileState;
  /** What of the file has been sent, 0 to 1. */
  readonly sent: number;
  readonly forms: readonly HandedInForm[];
  /** What was odd about the file as a whole. */
  readonly issues: readonly IssueView[];
  readonly refusal: {
    readonly code: string;
    readonly text: BilingualText;
    readonly issues: readonly IssueView[];
  } | null;
}

export function isOver({ state }: Pick<FileEntry, 'state'>): boolean {
  return state === 'done' || state === 'refused' || state === 'cancelled';
}

/** What became of all files, for a summary that can be read at a glance. */
export interface HandInSummary {
  readonly files: number;
  readonly over: number;
  readonly done: number;
  readonly refused: number;
  readonly cancelled: number;
  readonly forms: number;
  readonly withErrors: number;
  readonly open: number;
}

export function summarise(entries: readonly FileEntry[]): HandInSummary {
  const inState = (state: FileState) => entries.filter((entry) => entry.state === state).length;
  const forms = entries.flatMap((entry) => entry.forms);
  return {
    files: entries.length,
    over: entries.filter(isOver).length,
    done: inState('done'),
    refused: inState('refused'),
    cancelled: inState('cancelled'),
    forms: forms.length,
    withErrors: forms.filter(({ score }) => score !== null && score.findings.error > 0).length,
    open: forms.filter(({ score }) => score !== null && score.lowest !== score.highest).length,
  };
}

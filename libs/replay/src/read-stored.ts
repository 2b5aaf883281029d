import { formTextHash, isSelfEvaluationForm, type SelfEvaluationForm } from '@app/form';
import { contentHashOfText } from '@app/kernel';
import { SHEET_SCHEMA_VERSION, type ScoreOptions, type ScoreSheet } from '@app/scoring';
import { cannot, type ReplayOutcome } from './replay-outcome';
import type { StoredRevision, StoredScore } from './stored-score';

/** What was read, or why it could not be. */
export type Read<T> = { readonly value: T } | { readonly refused: ReplayOutcome };

/** The form that was scored, once its text carries the hashes that both the revision and the score name. */
export function readForm(stored: StoredScore, revision: StoredRevision | null): Read<SelfEvaluationForm> {
  const { formId, formRevision, formHash } = stored;
  if (!revision) return { refused: cannot('FORM_REVISION_MISSING', { formId, formRevision }) };
  const found = formTextHash(revision.content);
  if (found !== formHash || found !== revision.contentHash) {
    return { refused: cannot('FORM_HASH_MISMATCH', { formId, formRevision, expected: formHash, found }) };
  }
  const form = readContent(revision);
  return form ? { value: form } : { refused: cannot('FORM_CONTENT_INVALID', { formId, formRevision }) };
}

/** The form of a stored text, whatever its hash; null where the text is no form. */
export function readContent({ content }: StoredRevision): SelfEvaluationForm | null {
  const form = parse<unknown>(content);
  return isSelfEvaluationForm(form) ? form : null;
}

/** What the score was given beside form and rules. */
export function readOptions({ options, formHash }: StoredScore): Read<ScoreOptions> {
  const read = parse<ScoreOptions>(options);
  const isObject = typeof read === 'object' && read !== null && !Array.isArray(read);
  return isObject ? { value: { ...read, formHash } } : { refused: cannot('OPTIONS_UNREADABLE', {}) };
}

/** The stored sheet; null where its text is none. */
export function readSheet({ sheet }: StoredScore): ScoreSheet | null {
  const read = parse<ScoreSheet | null>(sheet);
  const isSheet = [read?.lines, read?.findings, read?.losses].every((part) => Array.isArray(part));
  return isSheet && typeof read?.ruleSet === 'object' ? read : null;
}

/** Whether the text of the sheet is still the one that was hashed. */
export function carriesItsHash({ sheet, sheetHash }: StoredScore): boolean {
  return sheetTextHash(sheet) === sheetHash;
}

/** The hash of a sheet by its canonical text. */
export function sheetTextHash(text: string): string {
  return contentHashOfText('score-sheet', SHEET_SCHEMA_VERSION, text);
}

function parse<T>(text: string): T | null {
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}

import { readDocument, type ImportResult } from '@app/form-import';
import type { Kind } from '@app/form';
import type { Issue } from '@app/kernel';
import type { Upload } from '../http/upload';
import { DocumentRefusedError } from './document-refused.error';

/** What a document does not say itself, and what to do when not all of it can be read. */
export interface DocumentScope {
  readonly districtCode: string;
  readonly year: number;
  readonly kind?: Kind;
  /** Whether the forms that can be read are wanted even if others of the document cannot. */
  readonly acceptPartial?: boolean;
}

/**
 * Reads the forms of a document.
 *
 * @throws DocumentRefusedError when it holds none, or when not all of it can be read and that is not accepted
 */
export function readUploadForms(upload: Upload, scope: DocumentScope, mostForms?: number): ImportResult {
  const { districtCode, year, kind, acceptPartial = false } = scope;
  const result = readDocument(upload.bytes, {
    districtCode,
    year,
    ...(kind === undefined ? {} : { kind }),
    ...(upload.fileName === '' ? {} : { fileName: upload.fileName }),
    ...(mostForms === undefined ? {} : { limits: { forms: mostForms } }),
  });
  const isWhole = !result.issues.some(isAboutUnread);
  if (result.forms.length === 0 || !(isWhole || acceptPartial)) throw new DocumentRefusedError(result.issues);
  return result;
}

/** An error that belongs to no form that was read: something of the document is missing. */
function isAboutUnread({ severity, at }: Issue): boolean {
  return severity === 'error' && at.form === undefined;
}

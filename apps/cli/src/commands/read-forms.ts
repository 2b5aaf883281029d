import { readDocument, type ImportResult } from '@app/form-import';
import type { Scope } from '@app/rule-set';
import type { Io } from '../io/io';
import { readInput } from '../io/read-input';

/** The forms of a file or of standard input; a document that cannot be read at all gives the issue that says why. */
export async function readForms(path: string, { districtCode, year, kind }: Scope, io: Io): Promise<ImportResult> {
  const input = await readInput(path, io);
  if ('issue' in input) return { forms: [], issues: [input.issue] };
  return readDocument(input.bytes, { districtCode, year, kind, fileName: input.fileName });
}

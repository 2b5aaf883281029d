import { readFile, stat } from 'node:fs/promises';
import type { Issue } from '@app/kernel';

/** No file of a rule folder is this large; larger ones are not even opened. */
const MOST_BYTES = 8 * 1024 * 1024;

/** Reads a UTF-8 file whole; `name` is how issues call it. */
export async function readTextFile(path: string, name: string): Promise<{ text: string } | { issue: Issue }> {
  const refuse = (code: string, values: Issue['values'] = {}): { issue: Issue } => ({
    issue: { code, severity: 'error', at: { file: name }, values: { file: name, ...values } },
  });
  try {
    if ((await stat(path)).size > MOST_BYTES) return refuse('JSON_TOO_LARGE', { limit: '2 MB' });
    const bytes = await readFile(path);
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    const reason = codeOf(error);
    if (reason === 'ERR_ENCODING_INVALID_ENCODED_DATA') return refuse('RULE_FILE_NOT_UTF8');
    return refuse('RULE_FILE_UNREADABLE', { reason });
  }
}

/** The code of a file system error, such as ENOENT. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
}

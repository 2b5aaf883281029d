import { parseJsonText } from '@app/rule-set';
import type { FastifyRequest } from 'fastify';
import { RequestError } from './request-error';
import { readUpload } from './upload';

/**
 * Reads the JSON of a request more strictly than the server does elsewhere: a doubled key would lose one of two values
 * silently. For routes that take a document.
 *
 * @param code what to refuse with; its issues name the line
 * @throws RequestError
 */
export async function readJsonDocument(request: FastifyRequest, code: string): Promise<unknown> {
  const { bytes, fileName } = await readUpload(request);
  const text = decode(bytes);
  const values = { file: fileName || 'body' };
  const { value, issues } =
    text === null
      ? { value: undefined, issues: [{ code: 'RULE_FILE_NOT_UTF8', severity: 'error', at: {}, values } as const] }
      : parseJsonText(text);
  if (issues.length > 0) throw new RequestError(code, { count: issues.length }, { issues });
  return value;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

import { NotHashableError, type Issue } from '@app/kernel';
import type { EvidenceBundle } from './bundle';
import { bundleShapeIssues } from './bundle-shape';
import { syntaxErrorIn } from './json-syntax';
import { firstLineApart, lineAt, writeBundle } from './layout';

/** What was read of a file; null where it holds no bundle. */
export interface ReadBundle {
  readonly bundle: EvidenceBundle | null;
  readonly issues: readonly Issue[];
}

/**
 * Reads the bytes of a bundle. A bundle has one way of being written; where a file is written otherwise, its first
 * other line is told and the content is read all the same.
 *
 * @example
 * readBundle(Buffer.from('{"type":')).issues[0]?.code //=> 'EVIDENCE_NOT_JSON'
 */
export function readBundle(bytes: Uint8Array): ReadBundle {
  const text = decode(bytes);
  if (typeof text !== 'string') return { bundle: null, issues: [text] };
  const offset = syntaxErrorIn(text);
  if (offset !== null) return { bundle: null, issues: [at('EVIDENCE_NOT_JSON', lineAt(text, offset))] };
  const value: unknown = JSON.parse(text);
  const shape = bundleShapeIssues(value);
  const issues = shape.length > 0 ? shape : layoutIssues(text, value as object);
  return { bundle: shape.length > 0 || issues.some(isUnreadable) ? null : (value as EvidenceBundle), issues };
}

function layoutIssues(text: string, value: object): Issue[] {
  try {
    const line = firstLineApart(text, writeBundle(value));
    return line === null ? [] : [at('EVIDENCE_WRITTEN_OTHERWISE', line)];
  } catch (error) {
    if (!(error instanceof NotHashableError)) throw error;
    const path = error.path.replace(/^\$\.?/, '');
    return [{ code: 'EVIDENCE_MEMBER_WRONG', severity: 'error', at: { path }, values: { path } }];
  }
}

function isUnreadable({ code }: Issue): boolean {
  return code === 'EVIDENCE_MEMBER_WRONG';
}

/** The text of the bytes, or where they stop being UTF-8. */
function decode(bytes: Uint8Array): string | Issue {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return at('EVIDENCE_NOT_JSON', lineAt(lenient, lenient.indexOf('\ufffd')));
  }
}

function at(code: string, line: number): Issue {
  return { code, severity: 'error', at: { line }, values: { line } };
}

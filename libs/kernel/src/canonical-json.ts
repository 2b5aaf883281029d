import { createHash } from 'node:crypto';
import { SuanpanError } from './errors';

/** What may be hashed: text, booleans, null, safe integers, arrays and plain objects of these. */
export type Hashable =
  string | number | boolean | null | readonly Hashable[] | { readonly [key: string]: Hashable | undefined };

/** A value was to be hashed that has no single canonical form, such as a fraction as a JSON number. */
export class NotHashableError extends SuanpanError {
  constructor(readonly path: string) {
    super('NOT_HASHABLE', { path });
  }
}

/**
 * Writes RFC 8785 canonical JSON: keys sorted by UTF-16 code units, no white space, `undefined` members left out.
 * Numbers must be safe integers; every other number is a decimal string in this project.
 *
 * @throws NotHashableError for floats, functions, symbols, bigints, lone surrogates and `undefined` in arrays
 * @example
 * canonicalJson({ b: 1, a: ['二'] }) //=> '{"a":["二"],"b":1}'
 */
export function canonicalJson(value: Hashable): string {
  return writeFast(value) ?? write(value, '$');
}

/**
 * The content hash of a record: SHA-256, in hex, over (type, schema version, canonical JSON), so that records of
 * different types or schema versions never share a hash.
 *
 * @example
 * contentHash('form', 1, { a: '1' }).length //=> 64
 */
export function contentHash(type: string, schemaVersion: number, value: Hashable): string {
  return contentHashOfText(type, schemaVersion, canonicalJson(value));
}

/**
 * The content hash of a record whose canonical JSON is at hand already, so that it is not written twice.
 *
 * @example
 * contentHashOfText('form', 1, canonicalJson(form)) === contentHash('form', 1, form) //=> true
 */
export function contentHashOfText(type: string, schemaVersion: number, canonicalText: string): string {
  return sha256Hex(`${type}\n${schemaVersion}\n${canonicalText}`);
}

/** SHA-256 of UTF-8 text, in lower-case hex. */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The same as `write` without keeping track of where it is, which takes most of the time; null where that is asked. */
function writeFast(value: Hashable | undefined): string | null {
  if (typeof value === 'string') return value.isWellFormed() ? JSON.stringify(value) : null;
  if (value === null) return 'null';
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value === 0 ? 0 : value) : null;
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value !== 'object') return null;
  return isList(value) ? writeList(value) : writeMembers(value);
}

function writeList(list: readonly Hashable[]): string | null {
  let text = '';
  for (const member of list) {
    const written = writeFast(member);
    if (written === null) return null;
    text += text === '' ? written : `,${written}`;
  }
  return `[${text}]`;
}

function writeMembers(value: { readonly [key: string]: Hashable | undefined }): string | null {
  let text = '';
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member === undefined) continue;
    const written = writeFast(member);
    if (written === null || !key.isWellFormed()) return null;
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${written}`;
  }
  return `{${text}}`;
}

function write(value: Hashable | undefined, path: string): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return writeText(value, path);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new NotHashableError(path);
    return String(value === 0 ? 0 : value);
  }
  if (typeof value !== 'object') throw new NotHashableError(path);
  if (isList(value)) return `[${value.map((member, index) => write(member, `${path}[${index}]`)).join(',')}]`;
  const members: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member !== undefined) members.push(`${writeText(key, path)}:${write(member, `${path}.${key}`)}`);
  }
  return `{${members.join(',')}}`;
}

function isList(value: object): value is readonly Hashable[] {
  return Array.isArray(value);
}

function writeText(text: string, path: string): string {
  if (!text.isWellFormed()) throw new NotHashableError(path);
  return JSON.stringify(text);
}

import { randomBytes } from 'node:crypto';

/** Crockford's base 32: no letters that are taken for digits. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 20;

/**
 * A new id of 100 random bits behind a prefix that tells what it names.
 *
 * @example
 * newId('form') //=> 'form-3k9q…' (20 characters after the dash)
 */
export function newId(prefix: string): string {
  let id = '';
  for (const byte of randomBytes(LENGTH)) id += ALPHABET[byte % ALPHABET.length] ?? '';
  return `${prefix}-${id}`;
}

import { randomInt } from 'node:crypto';

/** Without letters and digits that are taken for one another when a password is read from paper. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP_LENGTH = 5;

/**
 * A password of 99 random bits for somebody to change at once.
 *
 * @example
 * newOneTimePassword() //=> 'k7m2p-x9rtn-4hwqe-b3c8y', another one each time
 */
export function newOneTimePassword(): string {
  const group = () => Array.from({ length: GROUP_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

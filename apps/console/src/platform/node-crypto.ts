import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What the rooms use of node's hash objects. */
interface Hash {
  update(text: string, encoding: 'utf8'): Hash;
  digest(encoding: 'hex'): string;
}

/**
 * Stands in for node's `createHash` where rooms that score run in a browser: the browser's own digest is asynchronous
 * and missing outside secure contexts, and scoring is neither.
 *
 * @throws Error for any algorithm but SHA-256, which is all the product uses
 */
export function createHash(algorithm: string): Hash {
  if (algorithm !== 'sha256') throw new Error(`${algorithm} is not available in the browser.`);
  const hash = sha256.create();
  const self: Hash = {
    update(text) {
      hash.update(utf8ToBytes(text));
      return self;
    },
    digest: () => bytesToHex(hash.digest()),
  };
  return self;
}

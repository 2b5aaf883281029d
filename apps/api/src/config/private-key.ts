import { CheckpointKeyError, signingKey } from '@app/evidence';
import { readFileSync } from 'node:fs';
import type { Reader } from './settings';

const PEM = /^-----BEGIN /;

/** A private key: PEM itself, with `\\n` for line ends if need be, or the path of a PEM file. Nothing of it is repeated. */
export const readPrivateKey: Reader<string> = (text) => {
  const pem = PEM.test(text) ? text.replaceAll('\\n', '\n') : contentOf(text);
  if (pem === null) return { code: 'CONFIG_KEY_FILE', values: { found: '…' } };
  try {
    signingKey(pem);
    return { value: pem };
  } catch (error) {
    if (!(error instanceof CheckpointKeyError)) throw error;
    return { code: 'CONFIG_KEY', values: { found: '…' } };
  }
};

function contentOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

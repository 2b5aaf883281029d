const KEY = /^spk_([0-9a-z]{1,40})_([A-Za-z0-9_-]{43})$/;

/** A key as its owner holds it. */
export function writeApiKey(keyId: string, secret: string): string {
  return `spk_${keyId}_${secret}`;
}

/** The parts of a key; null for what is none. */
export function readApiKey(text: string): { readonly keyId: string; readonly secret: string } | null {
  const [, keyId, secret] = KEY.exec(text) ?? [];
  return keyId === undefined || secret === undefined ? null : { keyId, secret };
}

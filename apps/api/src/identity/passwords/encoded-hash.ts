/** What a hash costs: `2 ** logN` blocks of `128 * r` bytes, `p` times. */
export interface HashCost {
  readonly logN: number;
  readonly r: number;
  readonly p: number;
}

export interface EncodedHash {
  readonly cost: HashCost;
  readonly salt: Buffer;
  readonly hash: Buffer;
}

const ENCODED = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]{1,100})\$([A-Za-z0-9+/]{1,100})$/;

/** A hash with its salt and its cost as one text, in the PHC string format. */
export function encodeHash({ cost: { logN, r, p }, salt, hash }: EncodedHash): string {
  return `$scrypt$ln=${logN},r=${r},p=${p}$${toText(salt)}$${toText(hash)}`;
}

/** Reads what `encodeHash` wrote; null for anything else. */
export function decodeHash(text: string): EncodedHash | null {
  const [, logN, r, p, salt, hash] = ENCODED.exec(text) ?? [];
  if (salt === undefined || hash === undefined) return null;
  const cost = { logN: Number(logN), r: Number(r), p: Number(p) };
  return { cost, salt: Buffer.from(salt, 'base64'), hash: Buffer.from(hash, 'base64') };
}

function toText(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}

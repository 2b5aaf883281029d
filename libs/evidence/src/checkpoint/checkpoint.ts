import { canonicalJson } from '@app/kernel';

const SCHEMA_VERSION = 1;

/** Where a chain stood, signed: entry `seq` has this hash, and with it every entry before has its own. */
export interface Checkpoint {
  readonly districtCode: string;
  readonly seq: number;
  readonly hash: string;
  /** ISO time of the signing. */
  readonly at: string;
  readonly keyId: string;
  /** Ed25519 over `checkpointText`, in base64. */
  readonly signature: string;
}

/**
 * The text that a checkpoint's signature is over.
 *
 * @example
 * checkpointText(checkpoint).split('\n')[0] //=> 'suanpan-checkpoint'
 */
export function checkpointText({ districtCode, seq, hash, at, keyId }: Omit<Checkpoint, 'signature'>): string {
  return `suanpan-checkpoint\n${SCHEMA_VERSION}\n${canonicalJson({ districtCode, seq, hash, at, keyId })}`;
}

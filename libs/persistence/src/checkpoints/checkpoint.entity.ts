import type { Checkpoint, PublicKey } from '@app/evidence';
import type { InDistrict } from '../scope/scoped-collection';

/** A signed checkpoint as it is stored: unique by district and number, and never changed. */
export interface StoredCheckpoint extends InDistrict, Omit<Checkpoint, 'at'> {
  readonly at: Date;
}

/** A public key that checkpoints have been signed with; the list only grows. */
export interface CheckpointKey extends PublicKey {
  readonly firstUsedAt: Date;
}

export function toCheckpoint({ districtCode, seq, hash, at, keyId, signature }: StoredCheckpoint): Checkpoint {
  return { districtCode, seq, hash, at: at.toISOString(), keyId, signature };
}

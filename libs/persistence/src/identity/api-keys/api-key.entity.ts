import type { InDistrict } from '../../scope/scoped-collection';
import type { KeyRole } from '../access';

/** A key of a department's own system. The secret is shown once; only its hash is kept. */
export interface ApiKey extends InDistrict {
  readonly keyId: string;
  readonly secretHash: string;
  /** What it is for, in the words of whoever made it. */
  readonly label: string;
  readonly role: KeyRole;
  /** The unit of a department; null for an auditor. */
  readonly unitId: string | null;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** A key as administration shows it. */
export type ApiKeyRecord = Omit<ApiKey, 'secretHash'>;

import type { Model } from 'mongoose';
import type { Grant } from '../access';
import type { User, UserState } from './user.entity';

/** What the state and grants of a user become, decided on one version of them. */
export interface AccessChange {
  readonly userId: string;
  readonly fromVersion: number;
  readonly state: UserState;
  readonly grants: readonly Grant[];
}

/** Makes a decided change; late or repeated, it finds another version and does nothing. */
export async function makeAccessChange(users: Model<User>, change: AccessChange): Promise<void> {
  const { userId, fromVersion, state, grants } = change;
  await users.updateOne(
    { userId, accessVersion: fromVersion },
    { $set: { state, grants, ...(state === 'removed' ? ERASED : {}) }, $inc: { accessVersion: 1 } },
  );
}

const ERASED = { displayName: '', passwordHash: '', knownAddresses: [] } as const;

/** Whether a user is an administrator of the whole tree who can sign in. */
export function isRootAdministrator({ state, grants }: Pick<User, 'state' | 'grants'>, root: string): boolean {
  return (
    state === 'active' && grants.some(({ role, districtCode }) => role === 'administrator' && districtCode === root)
  );
}

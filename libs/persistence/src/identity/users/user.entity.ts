import type { InDistrict } from '../../scope/scoped-collection';
import type { Grant } from '../access';

/** `disabled` can be enabled again; of a `removed` user only id and name stay, so that nobody takes the name over. */
export type UserState = 'active' | 'disabled' | 'removed';

/** A person with an account. Its district is the one whose administrators look after it. */
export interface User extends InDistrict {
  readonly userId: string;
  readonly name: string;
  /** What the name looks like; see `readUserName`. */
  readonly skeleton: string;
  readonly displayName: string;
  readonly state: UserState;
  readonly grants: readonly Grant[];
  /** Counts changes of state and grants: a change is made only to the version it was decided on. */
  readonly accessVersion: number;
  /** An encoded hash; empty when no password opens the account. */
  readonly passwordHash: string;
  /** Set while the password is one that somebody else has chosen: until it is changed nothing else can be done. */
  readonly mustChangePassword: boolean;
  readonly passwordChangedAt: Date;
  /** Hashes of the addresses that the user has signed in from lately. */
  readonly knownAddresses: readonly string[];
  readonly createdAt: Date;
  readonly createdBy: string;
}

/** A user as administration shows it. */
export type UserRecord = Omit<User, 'passwordHash' | 'skeleton' | 'knownAddresses'>;

/** What signing in needs to know of a user. */
export type Account = Omit<User, 'skeleton' | 'createdAt' | 'createdBy'>;

import type { Model } from 'mongoose';
import type { Account, User } from './user.entity';

const MOST_KNOWN_ADDRESSES = 10;
const FOR_SIGN_IN = { _id: 0, skeleton: 0, createdAt: 0, createdBy: 0 } as const;

/**
 * Users as signing in sees them: by name or id, wherever they are, because nobody has a scope before it is known who
 * they are. It reads what decides on access and writes what a user may change of their own account.
 */
export class AccountsRepository {
  constructor(private readonly users: Model<User>) {}

  /** The account of a folded name, whatever its state; null when there is none. */
  byName(name: string): Promise<Account | null> {
    return this.users.findOne({ name }).select(FOR_SIGN_IN).lean<Account>().exec();
  }

  /** The account of an id, whatever its state; null when there is none. */
  byId(userId: string): Promise<Account | null> {
    return this.users.findOne({ userId }).select(FOR_SIGN_IN).lean<Account>().exec();
  }

  /** Whether there is any account at all. */
  async isEmpty(): Promise<boolean> {
    return (await this.users.exists({})) === null;
  }

  /**
   * Replaces a password, unless it has been replaced in the meantime.
   *
   * @param formerHash the hash that the decision was made on
   * @returns whether it was replaced
   */
  async changePassword(userId: string, formerHash: string, passwordHash: string, at: Date): Promise<boolean> {
    const { matchedCount } = await this.users.updateOne(
      { userId, passwordHash: formerHash, state: 'active' },
      { $set: { passwordHash, mustChangePassword: false, passwordChangedAt: at } },
    );
    return matchedCount === 1;
  }

  /** Replaces the hash of an unchanged password by one of today's cost. */
  async rehash(userId: string, formerHash: string, passwordHash: string): Promise<void> {
    await this.users.updateOne({ userId, passwordHash: formerHash }, { $set: { passwordHash } });
  }

  /** Remembers an address that the user signed in from; the oldest is forgotten. */
  async rememberAddress(userId: string, addressHash: string): Promise<void> {
    await this.users.updateOne(
      { userId, knownAddresses: { $ne: addressHash } },
      { $push: { knownAddresses: { $each: [addressHash], $slice: -MOST_KNOWN_ADDRESSES } } },
    );
  }
}

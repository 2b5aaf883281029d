import type { ChainMember } from '@app/evidence';
import { mongo, type Model } from 'mongoose';
import type { ChainEntry, ChainHead } from './chain-entry.entity';

const DUPLICATE_KEY = 11000;
/** An entry holds hundreds of ids: of so many at once the query stays short. */
const MOST_ASKED = 500;
const LONGEST_QUERY_MS = 30_000;

/**
 * Why an entry was not taken. `seq`: another writer was first at its number. `member`: one of its records has an entry
 * already.
 */
export type Collision = 'seq' | 'member';

/**
 * What writing chains needs of their collection. It takes no scope: the records that enter have been stored under
 * theirs, and nothing of a chain is given to anybody here.
 */
export class ChainStore {
  constructor(private readonly model: Model<ChainEntry>) {}

  async head(districtCode: string): Promise<ChainHead | null> {
    const query = this.model.findOne({ districtCode }, { _id: 0, members: 0 }, { sort: { seq: -1 } });
    return query.maxTimeMS(LONGEST_QUERY_MS).lean<ChainHead>().exec();
  }

  /** Inserts an entry, which is how a number is taken; null when it was. */
  async insert(entry: ChainEntry): Promise<Collision | null> {
    try {
      // Past mongoose, which would cast each member.
      await this.model.collection.insertOne({ ...entry });
      return null;
    } catch (error) {
      if (!(error instanceof mongo.MongoServerError) || error.code !== DUPLICATE_KEY) throw error;
      return Object.hasOwn(error['keyPattern'] as object, 'seq') ? 'seq' : 'member';
    }
  }

  /** Those of some ids that have no entry in the chain of a district. */
  async withoutEntry(districtCode: string, ids: readonly string[]): Promise<string[]> {
    const entered = new Set<string>();
    for (let start = 0; start < ids.length; start += MOST_ASKED) {
      const asked = ids.slice(start, start + MOST_ASKED);
      const filter = { districtCode, 'members.id': { $in: asked } };
      const query = this.model.find(filter, { _id: 0, 'members.id': 1 }).maxTimeMS(LONGEST_QUERY_MS);
      const entries = await query.lean<{ members: Pick<ChainMember, 'id'>[] }[]>().exec();
      for (const { members } of entries) for (const { id } of members) entered.add(id);
    }
    return ids.filter((id) => !entered.has(id));
  }
}

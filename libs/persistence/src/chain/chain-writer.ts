import type { ChainMember } from '@app/evidence';
import type { InDistrict } from '../scope/scoped-collection';
import type { ChainStore } from './chain-store';
import { DistrictQueue } from './district-queue';

/** A record as a member of the chain of its district. */
export interface PlacedMember extends InDistrict {
  readonly member: ChainMember;
}

/** A record by the id it has as a member. */
export interface PlacedId extends InDistrict {
  readonly id: string;
}

export type LoadMembers = (districtCode: string, ids: readonly string[]) => Promise<readonly ChainMember[]>;

/**
 * Lets stored records enter the chains of their districts. Whoever stores a record acknowledges it only after this;
 * what a crash leaves between the two, the sweeper enters.
 */
export class ChainWriter {
  private readonly queues = new Map<string, DistrictQueue>();

  constructor(
    private readonly store: ChainStore,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** Enters records that were stored just now. Resolves once they all stand in their chains. */
  async enter(records: readonly PlacedMember[]): Promise<void> {
    const districts = groupByDistrict(records, ({ member }) => member);
    await Promise.all([...districts].map(([code, members]) => this.queueOf(code).enter(members)));
  }

  /**
   * Enters those of some records that have no entry: records stored before, about which a crash may have come between.
   *
   * @param load the records of a district and of ids as they are stored
   * @returns how many had none
   */
  async complete(records: readonly PlacedId[], load: LoadMembers): Promise<number> {
    const districts = groupByDistrict(records, ({ id }) => id);
    const counts = [...districts].map(async ([code, ids]) => {
      const missing = await this.store.withoutEntry(code, ids);
      if (missing.length === 0) return 0;
      const members = await load(code, missing);
      await this.queueOf(code).enter(members);
      return members.length;
    });
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  }

  private queueOf(districtCode: string): DistrictQueue {
    const queue = this.queues.get(districtCode) ?? new DistrictQueue(districtCode, this.store, this.now);
    this.queues.set(districtCode, queue);
    return queue;
  }
}

function groupByDistrict<T extends InDistrict, R>(records: readonly T[], pick: (record: T) => R): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const record of records) {
    const group = groups.get(record.districtCode);
    if (group) group.push(pick(record));
    else groups.set(record.districtCode, [pick(record)]);
  }
  return groups;
}

import { mongo } from 'mongoose';
import type { ChainSource } from './chain-source';
import type { ChainWriter, PlacedId } from './chain-writer';
import type { InDistrict } from '../scope/scoped-collection';

const BATCH = 500;
/** Younger records are still being entered by whoever stored them. */
const GRACE_MS = 10_000;

/** How far a collection has been looked through. */
export interface SweepMark {
  readonly _id: string;
  readonly until: Date;
}

export interface SweepOptions {
  /** How far back to look again: for clocks that differ, and for writes that took long. */
  readonly overlapMs: number;
  /** Records younger than this are left to whoever stored them. */
  readonly graceMs?: number;
}

/**
 * Enters what a crash left between a record and its entry. Records are looked through by the time in their ids, from
 * where the last sweep got to; to sweep at the same moment as others does no harm.
 */
export class ChainSweeper {
  constructor(
    private readonly sources: readonly ChainSource[],
    private readonly writer: ChainWriter,
    private readonly marks: mongo.Collection<SweepMark>,
  ) {}

  /** @returns how many records had no entry */
  async sweep(now: Date, { overlapMs, graceMs = GRACE_MS }: SweepOptions): Promise<number> {
    let entered = 0;
    for (const source of this.sources) entered += await this.sweepSource(source, now, overlapMs, graceMs);
    return entered;
  }

  private async sweepSource(source: ChainSource, now: Date, overlapMs: number, graceMs: number): Promise<number> {
    const until = new Date(now.getTime() - graceMs);
    const mark = await this.marks.findOne({ _id: source.name });
    const since = Math.max(0, (mark?.until.getTime() ?? 0) - overlapMs);
    let entered = 0;
    for await (const batch of this.idsBetween(source, new Date(since), until)) {
      entered += await this.writer.complete(batch, (districtCode, ids) => load(source, districtCode, ids));
    }
    // Reached only when all before has been entered; never moved back by a slower sweep.
    await this.marks.updateOne({ _id: source.name }, { $max: { until } }, { upsert: true });
    return entered;
  }

  /** The records of a span of time by their member ids, some hundred at once. */
  private async *idsBetween(source: ChainSource, since: Date, until: Date): AsyncGenerator<PlacedId[]> {
    const projection = Object.fromEntries(['districtCode', ...source.idFields].map((field) => [field, 1]));
    const span = { $gte: idAt(since), $lt: idAt(until) };
    const cursor = source.collection.find({ _id: span }, { projection, sort: { _id: 1 }, batchSize: BATCH });
    let batch: PlacedId[] = [];
    try {
      for await (const document of cursor) {
        const record = document as unknown as InDistrict;
        batch.push({ districtCode: record.districtCode, id: source.idOf(record) });
        if (batch.length < BATCH) continue;
        yield batch;
        batch = [];
      }
    } finally {
      await cursor.close();
    }
    if (batch.length > 0) yield batch;
  }
}

async function load(source: ChainSource, districtCode: string, ids: readonly string[]) {
  const records = await source.collection.find({ districtCode, ...source.filterFor(ids) }).toArray();
  return records.map((record) => source.memberOf(record as unknown as InDistrict));
}

/** The least id of a second. */
function idAt(time: Date): mongo.ObjectId {
  return mongo.ObjectId.createFromTime(Math.floor(time.getTime() / 1000));
}

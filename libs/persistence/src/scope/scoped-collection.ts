import {
  mongo,
  type AnyBulkWriteOperation,
  type Model,
  type PipelineStage,
  type QueryFilter,
  type UpdateQuery,
} from 'mongoose';
import { atMost } from './at-most';
import type { DistrictScope } from './district-scope';
import { mergeStages, type FieldChanges } from './merge-stages';
import { ScopeByUnitError } from './scope-errors';

const DUPLICATE_KEY = 11000;
/** No query may hold one of the few engine sessions longer than this. */
const LONGEST_QUERY_MS = 30_000;

/** Aggregations of all collections together: the embedded engine bears four. */
const heavy = atMost(4);

/** Stages that stay with the records they are given. Others could leave the scope. */
type OwnStage =
  | PipelineStage.Match
  | PipelineStage.Group
  | PipelineStage.Project
  | PipelineStage.AddFields
  | PipelineStage.Unwind
  | PipelineStage.Sort
  | PipelineStage.Limit;

/** Each record looks through all changes of its command, so that commands stay short. */
const MOST_MERGED = 100;

/** Every record belongs to a district, which is the shard key. */
export interface InDistrict {
  readonly districtCode: string;
}

/**
 * Whose the records of a collection are, which decides what a scope by unit holds of them. `district`: all of it.
 * `unit`: the records whose `unitId` or `unitIds` names one of its units. `form`: nothing by itself; whoever has found
 * the form in a scope asks with `DistrictScope.throughSeen`.
 */
export type Ownership<T> = T extends { readonly unitId: string | null } | { readonly unitIds: readonly string[] }
  ? 'unit'
  : T extends { readonly formId: string }
    ? 'form'
    : 'district';

/** A filter on anything but the district, which comes from the scope alone. */
export type ScopedFilter<T extends InDistrict> = QueryFilter<Omit<T, 'districtCode'>> & {
  readonly districtCode?: never;
};

export type SortOrder = Readonly<Record<string, 1 | -1>>;

export interface FindOptions {
  readonly sort?: SortOrder;
  readonly skip?: number;
  readonly limit?: number;
  /** Fields to leave out. */
  readonly without?: readonly string[];
  /** The only fields to read, where most of a record is not wanted; the others are not there. */
  readonly only?: readonly string[];
}

/** Raised for nobody outside: a unique index refused a write that the repository resolves by reading again. */
export class DuplicateKeyError extends Error {}

/**
 * The only way from a repository to its collection: each operation takes the scope first and is confined to it.
 * Records are plain objects without `_id`.
 */
export class ScopedCollection<T extends InDistrict> {
  constructor(
    private readonly model: Model<T>,
    private readonly ownership: Ownership<T>,
  ) {}

  find(scope: DistrictScope, filter: ScopedFilter<T>, options: FindOptions = {}): Promise<T[]> {
    return this.query(scope, filter, options).lean<T[]>().exec();
  }

  async findOne(scope: DistrictScope, filter: ScopedFilter<T>, options: FindOptions = {}): Promise<T | null> {
    const [first] = await this.find(scope, filter, { ...options, limit: 1 });
    return first ?? null;
  }

  count(scope: DistrictScope, filter: ScopedFilter<T>): Promise<number> {
    return this.model.countDocuments(this.confine(scope, filter)).maxTimeMS(LONGEST_QUERY_MS).exec();
  }

  /** What stages make of the records of a filter; at most four aggregations run at once. */
  aggregate<R>(scope: DistrictScope, filter: ScopedFilter<T>, stages: readonly OwnStage[]): Promise<R[]> {
    const match = { $match: this.confine(scope, filter) as PipelineStage.Match['$match'] };
    return heavy(() =>
      this.model
        .aggregate<R>([match, ...stages])
        .option({ maxTimeMS: LONGEST_QUERY_MS })
        .exec(),
    );
  }

  /** One record after the other; the cursor is closed however the loop ends. */
  async *stream(scope: DistrictScope, filter: ScopedFilter<T>, options: FindOptions = {}): AsyncGenerator<T> {
    const cursor = this.query(scope, filter, options).lean<T[]>().cursor({ batchSize: 1000 });
    try {
      for await (const record of cursor) yield record;
    } finally {
      await cursor.close();
    }
  }

  /**
   * Inserts records in one command; one refused by a unique index does not stop the others.
   *
   * @returns the positions of the refused records
   * @throws OutOfScopeError before anything is written
   */
  async insert(scope: DistrictScope, records: readonly T[]): Promise<ReadonlySet<number>> {
    for (const record of records) this.assertHolds(scope, record);
    if (records.length === 0) return new Set();
    // The driver gives each document its `_id`: it must not do so to the caller's objects.
    const documents = records.map((record) => ({ ...record }));
    return ignoringDuplicates(() => this.model.insertMany(documents, { ordered: false, lean: true }));
  }

  /**
   * Changes the one record that matches.
   *
   * @returns whether one matched
   * @throws DuplicateKeyError when the change would collide with another record
   */
  async update(scope: DistrictScope, filter: ScopedFilter<T>, update: UpdateQuery<T>): Promise<boolean> {
    try {
      const { matchedCount } = await this.model.updateOne(this.confine(scope, filter), update).exec();
      return matchedCount === 1;
    } catch (error) {
      if (error instanceof mongo.MongoServerError && error.code === DUPLICATE_KEY) throw new DuplicateKeyError();
      throw error;
    }
  }

  /**
   * Changes many records in one command, each by its own filter.
   *
   * @returns the positions of the changes that a unique index refused
   */
  async updateEach(
    scope: DistrictScope,
    changes: readonly { readonly filter: ScopedFilter<T>; readonly update: UpdateQuery<T>; readonly upsert?: true }[],
  ): Promise<ReadonlySet<number>> {
    if (changes.length === 0) return new Set();
    const operations = changes.map(({ filter, update, upsert = false }) => ({
      updateOne: { filter: this.confine(scope, filter), update, upsert },
    }));
    return ignoringDuplicates(() =>
      this.model.bulkWrite<mongo.Document>(operations as AnyBulkWriteOperation[], { ordered: false }),
    );
  }

  /**
   * Sets fields of many records in one pass of the database, which takes a third of the time of as many changes by
   * themselves; see `mergeStages`.
   *
   * @param key the field that tells the records apart
   */
  async mergeEach(
    scope: DistrictScope,
    key: keyof T & string,
    changes: ReadonlyMap<string, FieldChanges>,
    isWanted: object,
  ): Promise<void> {
    const entries = [...changes];
    for (let start = 0; start < entries.length; start += MOST_MERGED) {
      const batch = new Map(entries.slice(start, start + MOST_MERGED));
      const filter = this.confine(scope, { [key]: { $in: [...batch.keys()] } });
      // Past mongoose, which would take the expressions for values and cast them.
      await this.model.collection.updateMany(filter as mongo.Filter<mongo.Document>, mergeStages(key, batch, isWanted));
    }
  }

  /** Sets fields of all that match to what expressions over each record give, in one pass of the database. */
  async setComputed(scope: DistrictScope, filter: ScopedFilter<T>, fields: FieldChanges): Promise<void> {
    const confined = this.confine(scope, filter) as mongo.Filter<mongo.Document>;
    // Past mongoose, which would take the expressions for values and cast them.
    await this.model.collection.updateMany(confined, [{ $set: fields }]);
  }

  async delete(scope: DistrictScope, filter: ScopedFilter<T>): Promise<number> {
    const { deletedCount } = await this.model.deleteMany(this.confine(scope, filter)).exec();
    return deletedCount;
  }

  private query(scope: DistrictScope, filter: ScopedFilter<T>, options: FindOptions) {
    const query = this.model.find(this.confine(scope, filter)).maxTimeMS(LONGEST_QUERY_MS);
    const { only, without = [] } = options;
    const hidden = Object.fromEntries((only ? ['_id'] : ['_id', ...without]).map((field) => [field, 0]));
    query.select({ ...Object.fromEntries((only ?? []).map((field) => [field, 1])), ...hidden });
    if (options.sort) query.sort({ ...options.sort });
    if (options.skip) query.skip(options.skip);
    if (options.limit) query.limit(options.limit);
    return query;
  }

  /** Joined to the filter, so that no filter can widen it. */
  private confine(scope: DistrictScope, filter: ScopedFilter<T>): QueryFilter<T> {
    if (scope.isEverything) return { ...filter };
    if (!scope.isByUnit || this.ownership === 'district') {
      const codes = scope.districtCodes;
      return { ...filter, districtCode: codes.length === 1 ? codes[0] : { $in: codes } };
    }
    if (this.ownership === 'form') throw new ScopeByUnitError(this.model.collection.name);
    return {
      $and: [filter, { $or: scope.districtCodes.map((code) => withinDistrict(scope, code)) }],
    };
  }

  private assertHolds(scope: DistrictScope, record: T): void {
    scope.assertCovers(record.districtCode);
    if (!scope.isByUnit || this.ownership === 'district') return;
    if (this.ownership === 'form') throw new ScopeByUnitError(this.model.collection.name);
    for (const unitId of unitsOf(record)) scope.assertCoversUnit(record.districtCode, unitId);
  }
}

function withinDistrict(scope: DistrictScope, districtCode: string) {
  const units = scope.unitsOf(districtCode);
  if (units === null || units === 'every-unit') return { districtCode };
  const own = { $in: [...units] };
  return { districtCode, $or: [{ unitId: own }, { unitIds: own }] };
}

/** The units a record is of; one of no unit is of the whole district. */
function unitsOf(record: object): readonly (string | null)[] {
  const { unitId = null, unitIds = [unitId] } = record as { unitId?: string | null; unitIds?: string[] };
  return unitIds.length === 0 ? [null] : unitIds;
}

/**
 * Runs an unordered bulk write and takes refusals of unique indexes as an answer.
 *
 * @returns the positions of the refused writes
 * @throws whatever else went wrong, a lost connection as itself
 */
export async function ignoringDuplicates(write: () => Promise<unknown>): Promise<ReadonlySet<number>> {
  try {
    await write();
    return new Set();
  } catch (error) {
    if (!(error instanceof mongo.MongoBulkWriteError)) throw error;
    // A lost connection comes wrapped as well, and then is no different from one lost anywhere else.
    if (error.errorResponse instanceof Error) throw error.errorResponse;
    const refused = [error.writeErrors].flat();
    if (refused.length === 0 || refused.some(({ code }) => code !== DUPLICATE_KEY)) throw error;
    return new Set(refused.map(({ index }) => index));
  }
}

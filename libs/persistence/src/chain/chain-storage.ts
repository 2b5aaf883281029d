import type { Connection, Model } from 'mongoose';
import type { CheckpointKey, StoredCheckpoint } from '../checkpoints/checkpoint.entity';
import { CheckpointsRepository } from '../checkpoints/checkpoints.repository';
import type { DistrictScope } from '../scope/district-scope';
import type { ChainEntry } from './chain-entry.entity';
import { chainSources, type ChainedModels } from './chain-source';
import { ChainStore } from './chain-store';
import { ChainSweeper, type SweepMark } from './chain-sweeper';
import { ChainWriter } from './chain-writer';
import { ChainRepository } from './chain.repository';
import { ChainVerification, type ChainVerdict } from './verify-chain';

/** Everything about chains but the writing, which goes with the records. */
export interface ChainStorage {
  readonly entries: ChainRepository;
  readonly checkpoints: CheckpointsRepository;
  readonly sweeper: ChainSweeper;
  /** How many records of a district have no entry: on their way into the chain, or left by a crash. */
  countWithoutEntry(scope: DistrictScope, districtCode: string): Promise<number>;
  /** Goes through a district's chain, the records in it and its checkpoints. */
  verify(scope: DistrictScope, districtCode: string): Promise<ChainVerdict>;
}

interface ChainModels extends ChainedModels {
  readonly chainEntries: Model<ChainEntry>;
  readonly checkpoints: Model<StoredCheckpoint>;
  readonly checkpointKeys: Model<CheckpointKey>;
}

/** The chains over a connection, and what writes them. */
export function openChain(
  connection: Connection,
  models: ChainModels,
): ChainStorage & { readonly writer: ChainWriter } {
  const writer = new ChainWriter(new ChainStore(models.chainEntries));
  const sources = chainSources(models);
  const entries = new ChainRepository(models.chainEntries);
  const checkpoints = new CheckpointsRepository(models.checkpoints, models.checkpointKeys);
  return {
    writer,
    entries,
    checkpoints,
    sweeper: new ChainSweeper(sources, writer, connection.collection<SweepMark>('chainSweeps')),
    countWithoutEntry: async (scope, districtCode) => {
      scope.assertCovers(districtCode);
      const head = await entries.head(scope, districtCode);
      const counts = await Promise.all(sources.map(({ collection }) => collection.countDocuments({ districtCode })));
      const stored = counts.reduce((sum, count) => sum + count, 0);
      // Records that enter between the two counts are no debt.
      return Math.max(0, stored - (head?.total ?? 0));
    },
    verify: async (scope, districtCode) => {
      // In this order: every checkpoint is of an entry that was there before it.
      const checkpoint = (await checkpoints.latest(scope, districtCode))?.seq ?? 0;
      const entry = (await entries.head(scope, districtCode))?.seq ?? 0;
      return new ChainVerification({
        entries: entries.stream(scope, districtCode),
        checkpoints: checkpoints.stream(scope, districtCode),
        keys: await checkpoints.keys(),
        sources,
        until: { entry, checkpoint },
      }).run();
    },
  };
}

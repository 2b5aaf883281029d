import type { Checkpoint, PublicKey } from '@app/evidence';
import type { Model } from 'mongoose';
import type { DistrictScope } from '../scope/district-scope';
import { ignoringDuplicates, ScopedCollection } from '../scope/scoped-collection';
import { toCheckpoint, type CheckpointKey, type StoredCheckpoint } from './checkpoint.entity';

/** Signed checkpoints and the public keys they name. Both can be added and read; nothing changes or removes one. */
export class CheckpointsRepository {
  private readonly checkpoints: ScopedCollection<StoredCheckpoint>;

  constructor(
    model: Model<StoredCheckpoint>,
    private readonly publicKeys: Model<CheckpointKey>,
  ) {
    this.checkpoints = new ScopedCollection(model, 'district');
  }

  /** Keeps a checkpoint; of several at one number the first stays, and is returned. */
  async add(scope: DistrictScope, { at, ...checkpoint }: Checkpoint): Promise<Checkpoint> {
    const own = scope.only(checkpoint.districtCode);
    const refused = await this.checkpoints.insert(own, [{ ...checkpoint, at: new Date(at) }]);
    if (refused.size === 0) return { ...checkpoint, at };
    return (await this.firstFrom(scope, checkpoint.districtCode, checkpoint.seq)) ?? { ...checkpoint, at };
  }

  /** The newest checkpoint of a district; null before the first. */
  async latest(scope: DistrictScope, districtCode: string): Promise<Checkpoint | null> {
    const found = await this.checkpoints.findOne(scope.only(districtCode), {}, { sort: { seq: -1 } });
    return found && toCheckpoint(found);
  }

  /** The first checkpoint at an entry or behind it; null where none is signed yet. */
  async firstFrom(scope: DistrictScope, districtCode: string, seq: number): Promise<Checkpoint | null> {
    const own = scope.only(districtCode);
    const found = await this.checkpoints.findOne(own, { seq: { $gte: seq } }, { sort: { seq: 1 } });
    return found && toCheckpoint(found);
  }

  /** All checkpoints of a district in the order of its chain. */
  async *stream(scope: DistrictScope, districtCode: string): AsyncGenerator<Checkpoint> {
    const own = scope.only(districtCode);
    for await (const each of this.checkpoints.stream(own, {}, { sort: { seq: 1 } })) yield toCheckpoint(each);
  }

  /**
   * Lists a public key for good.
   *
   * @returns whether it was not listed before
   */
  async listKey({ keyId, pem }: PublicKey, firstUsedAt: Date): Promise<boolean> {
    const refused = await ignoringDuplicates(() =>
      this.publicKeys.insertMany([{ keyId, pem, firstUsedAt }], { ordered: false, lean: true }),
    );
    return refused.size === 0;
  }

  /** All public keys, the first used first. They are nobody's secret and belong to no district. */
  keys(): Promise<CheckpointKey[]> {
    return this.publicKeys.find({}, { _id: 0 }).sort({ firstUsedAt: 1, keyId: 1 }).lean<CheckpointKey[]>().exec();
  }
}

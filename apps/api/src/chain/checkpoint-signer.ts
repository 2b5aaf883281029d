import { newPrivateKey, signingKey, type Checkpoint, type SigningKey } from '@app/evidence';
import { InstanceRepository, type DistrictScope, type Storage } from '@app/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { STORAGE } from '../storage/storage.module';

/**
 * Signs checkpoints. The private key comes from outside or is made once and kept in the database; it is given to nobody
 * and stands in no answer, log or file of this service.
 */
@Injectable()
export class CheckpointSigner {
  private loading: Promise<SigningKey> | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly instance: InstanceRepository,
    private readonly trail: AuditTrail,
  ) {}

  /** The first checkpoint at an entry or behind it; where there is none, one is signed where the chain stands now. */
  async checkpointFrom(scope: DistrictScope, districtCode: string, seq: number): Promise<Checkpoint | null> {
    const found = await this.storage.chain.checkpoints.firstFrom(scope, districtCode, seq);
    return found ?? this.signHead(scope, districtCode);
  }

  /** Signs where a chain stands; null while it has no entry. */
  async signHead(scope: DistrictScope, districtCode: string): Promise<Checkpoint | null> {
    const key = await this.key();
    // Read after the key is there: a new key enters a chain itself.
    const head = await this.storage.chain.entries.head(scope, districtCode);
    if (!head) return null;
    const { seq, hash } = head;
    return this.storage.chain.checkpoints.add(
      scope,
      key.sign({ districtCode, seq, hash, at: new Date().toISOString() }),
    );
  }

  /** The key of this process, listed for good before it signs anything. */
  private key(): Promise<SigningKey> {
    this.loading ??= this.load().catch((error: unknown) => {
      this.loading = undefined;
      throw error;
    });
    return this.loading;
  }

  private async load(): Promise<SigningKey> {
    const key = signingKey(this.config.checkpointKey ?? (await this.instance.checkpointKey(newPrivateKey)));
    const isNew = await this.storage.chain.checkpoints.listKey(key.publicKey, new Date());
    const target = [{ kind: 'checkpointKeyId', id: key.publicKey.keyId }];
    // The event enters the chain: which keys there are cannot be changed unseen either.
    if (isNew) await this.trail.recordOwn({ action: 'chain.checkpoint-key', target });
    return key;
  }
}

import type { DistrictScope, Storage } from '@app/persistence';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DistrictDirectory } from '../districts/district-directory';
import { STORAGE } from '../storage/storage.module';
import { CheckpointSigner } from './checkpoint-signer';

const SECOND_MS = 1_000;
const PERIOD_MS = 30 * SECOND_MS;
/** A signature is due behind so many entries, or so long after the first that has none. */
const ENTRIES_A_CHECKPOINT = 200;
const CHECKPOINT_PERIOD_MS = 600 * SECOND_MS;
/** Clocks of several servers are trusted to be no further apart. */
const OVERLAP_MS = 120 * SECOND_MS;
/** After a start more is looked at: whoever died may have been away for long. */
const FIRST_OVERLAP_MS = 7 * 24 * 3_600 * SECOND_MS;

/** Looks after the chains from time to time: enters what a crash left and signs checkpoints that are due. */
@Injectable()
export class ChainKeeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(ChainKeeper.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private isPrepared = false;
  private isStopped = false;

  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly directory: DistrictDirectory,
    private readonly signer: CheckpointSigner,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      if (this.isPrepared) this.queue(OVERLAP_MS);
    }, PERIOD_MS);
    this.timer.unref();
  }

  /** The collections are there: what a crash before this start left is looked for now, beside everything else. */
  begin(): void {
    this.isPrepared = true;
    this.queue(FIRST_OVERLAP_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    clearInterval(this.timer);
    await this.running;
  }

  private queue(overlapMs: number): void {
    this.running = this.running.then(() => this.tend(overlapMs));
  }

  private async tend(overlapMs: number): Promise<void> {
    try {
      const entered = await this.storage.chain.sweeper.sweep(new Date(), { overlapMs });
      if (entered > 0) this.logger.log(`Entered ${entered} records into their chains that a crash had left.`);
      await this.signDue(await this.directory.everywhere());
    } catch (error) {
      // The database may be away; the next round comes soon.
      this.logger.warn({ err: error }, 'Looking after the chains failed.');
    }
  }

  /** Signs the chains that have grown by enough, or stand unsigned for long enough. */
  async signDue(scope: DistrictScope, now = new Date()): Promise<void> {
    const { entries, checkpoints } = this.storage.chain;
    for (const districtCode of await entries.districts(scope)) {
      if (this.isStopped) return;
      const [head, last] = await Promise.all([
        entries.head(scope, districtCode),
        checkpoints.latest(scope, districtCode),
      ]);
      const unsigned = (head?.seq ?? 0) - (last?.seq ?? 0);
      const isOld = now.getTime() - Date.parse(last?.at ?? '1970-01-01') >= CHECKPOINT_PERIOD_MS;
      if (unsigned >= ENTRIES_A_CHECKPOINT || (unsigned > 0 && isOld)) await this.signer.signHead(scope, districtCode);
    }
  }
}

import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DistrictDirectory } from '../districts/district-directory';
import { SweepPublicationsUseCase } from './sweep-publications.usecase';

const PERIOD_MS = 20_000;

/** Looks for interrupted publications from time to time, one sweep at a time. */
@Injectable()
export class PublicationSweeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(PublicationSweeper.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly sweepPublications: SweepPublicationsUseCase,
    private readonly directory: DistrictDirectory,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.running = this.running.then(() => this.sweep());
    }, PERIOD_MS);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private async sweep(): Promise<void> {
    try {
      const finished = await this.sweepPublications.execute(await this.directory.everywhere());
      if (finished > 0) this.logger.log(`Finished ${finished} interrupted publications.`);
    } catch (error) {
      // The database may be away; the next sweep comes soon.
      this.logger.warn({ err: error }, 'Looking for interrupted publications failed.');
    }
  }
}

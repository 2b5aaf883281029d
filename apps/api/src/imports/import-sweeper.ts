import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DistrictDirectory } from '../districts/district-directory';
import { SweepImportsUseCase } from './sweep-imports.usecase';

const PERIOD_MS = 5_000;

/** Looks for interrupted imports from time to time, one sweep at a time. */
@Injectable()
export class ImportSweeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(ImportSweeper.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly sweepImports: SweepImportsUseCase,
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
      const { completed } = await this.sweepImports.execute(await this.directory.everywhere());
      if (completed > 0) this.logger.log(`Completed ${completed} interrupted imports.`);
    } catch (error) {
      // The database may be away; the next sweep comes soon.
      this.logger.warn({ err: error }, 'Looking for interrupted imports failed.');
    }
  }
}

import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { ServiceState } from '../health/service-state';
import { QueueSecondOpinionsUseCase } from './queue-second-opinions.usecase';

const PERIOD_MS = 10 * 60_000;

/** Looks from time to time whether this night's second opinions have been queued; a night missed is caught up. */
@Injectable()
export class NightlySecondOpinions implements OnApplicationShutdown {
  private readonly logger = new Logger(NightlySecondOpinions.name);
  private readonly timer: NodeJS.Timeout;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly queueSecondOpinions: QueueSecondOpinionsUseCase,
    private readonly state: ServiceState,
  ) {
    this.timer = setInterval(() => {
      this.running = this.running.then(() => this.queueDue());
    }, PERIOD_MS);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private async queueDue(): Promise<void> {
    if (!this.state.hasStarted) return;
    try {
      const queued = await this.queueSecondOpinions.execute(new Date());
      if (queued.length > 0) this.logger.log(`Queued second opinions for ${queued.length} districts.`);
    } catch (error) {
      // The database may be away; the next look comes soon.
      this.logger.warn({ err: error }, 'Queueing second opinions failed.');
    }
  }
}

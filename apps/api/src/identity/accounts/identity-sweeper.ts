import { AttemptsRepository, SessionsRepository } from '@app/persistence';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';

const HOUR_MS = 3_600_000;
/** Ended sessions can be looked up for so long; used refresh tokens are recognised for as long. */
const KEPT_MS = 7 * 24 * HOUR_MS;

/** Deletes once an hour what has expired: the database does not do it by itself everywhere. */
@Injectable()
export class IdentitySweeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(IdentitySweeper.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly sessions: SessionsRepository,
    private readonly attempts: AttemptsRepository,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.running = this.running.then(() => this.sweep(new Date()));
    }, HOUR_MS);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  async sweep(now: Date): Promise<void> {
    try {
      await this.sessions.sweep(new Date(now.getTime() - KEPT_MS));
      await this.attempts.sweep(new Date(now.getTime() - 24 * HOUR_MS));
    } catch (error) {
      this.logger.warn({ err: error }, 'Deleting expired sessions failed; the next sweep comes within the hour.');
    }
  }
}

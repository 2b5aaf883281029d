/** More work was waiting than the queue takes. */
export class QueueFullError extends Error {}

/**
 * Runs at most so many pieces of work at a time and lets at most so many wait: hashing takes memory and processor
 * time, and nobody who sends many passwords may have all of it.
 */
export class WorkQueue {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly mostRunning: number,
    private readonly mostWaiting: number,
  ) {}

  /** @throws QueueFullError at once when too much is waiting */
  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.enter();
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  private enter(): Promise<void> {
    if (this.running < this.mostRunning) {
      this.running += 1;
      return Promise.resolve();
    }
    if (this.waiting.length >= this.mostWaiting) return Promise.reject(new QueueFullError());
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Whoever has waited longest takes the place; the number of those running stays. */
  private leave(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.running -= 1;
  }
}

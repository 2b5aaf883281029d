/** Why a runner lets go of a job that is not finished. */
export type LossReason = 'lost' | 'stopped';

/**
 * Keeps a job in hand while it is worked on: renews the lease in time, and raises the signal when the job is no longer
 * the runner's.
 */
export class Lease {
  private readonly controller = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private why: LossReason | null = null;

  constructor(
    private readonly renew: () => Promise<boolean>,
    leaseMs: number,
  ) {
    this.timer = setInterval(() => void this.beat(), Math.max(10, leaseMs / 3));
    this.timer.unref();
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Null while the job is the runner's. */
  get loss(): LossReason | null {
    return this.why;
  }

  /** Lets go, for the first reason that is given. */
  drop(reason: LossReason): void {
    this.why ??= reason;
    this.controller.abort();
  }

  /** Ends the renewing. */
  end(): void {
    clearInterval(this.timer);
  }

  private async beat(): Promise<void> {
    try {
      if (!(await this.renew())) this.drop('lost');
    } catch {
      // The database is away. If it stays away the lease runs out, and whoever is no longer the owner commits nothing.
    }
  }
}

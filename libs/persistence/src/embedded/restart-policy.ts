const DELAYS_MS = [1_000, 2_000, 5_000, 10_000, 10_000] as const;
const WINDOW_MS = 5 * 60_000;

/** Decides how long to wait before the engine is started again, and when to stop trying. */
export class RestartPolicy {
  private attempts: number[] = [];

  /**
   * The milliseconds to wait before the next attempt: 1, 2, 5, 10 and 10 seconds, then null: five attempts within
   * five minutes were enough.
   *
   * @param now milliseconds since the epoch
   */
  next(now: number): number | null {
    this.attempts = this.attempts.filter((at) => now - at < WINDOW_MS);
    const delay = DELAYS_MS[this.attempts.length] ?? null;
    if (delay !== null) this.attempts.push(now);
    return delay;
  }
}

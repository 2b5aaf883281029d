const WINDOW_MS = 60_000;
const MOST_REFUSALS = 120;
const MOST_ADDRESSES = 10_000;

interface Count {
  readonly since: number;
  readonly refusals: number;
}

/** What to do with one more refusal: record it, record it as the last one for now, or answer without a record. */
export type Meter = 'record' | 'record-last' | 'skip';

/**
 * Counts unproven requests by address, so that nobody fills the audit trail by knocking: up to a limit a minute each
 * is recorded, then one that says so, then none until the minute is over. Whoever is known is never counted.
 */
export class RefusalMeter {
  private readonly counts = new Map<string, Count>();

  count(address: string, now: number): Meter {
    const known = this.counts.get(address);
    const count = known && now - known.since < WINDOW_MS ? known : { since: now, refusals: 0 };
    const refusals = count.refusals + 1;
    this.counts.delete(address);
    this.counts.set(address, { since: count.since, refusals });
    this.forgetOldest();
    if (refusals < MOST_REFUSALS) return 'record';
    return refusals === MOST_REFUSALS ? 'record-last' : 'skip';
  }

  private forgetOldest(): void {
    if (this.counts.size <= MOST_ADDRESSES) return;
    const oldest = this.counts.keys().next();
    if (!oldest.done) this.counts.delete(oldest.value);
  }
}

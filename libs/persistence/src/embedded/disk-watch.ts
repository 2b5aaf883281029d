import { statfs } from 'node:fs/promises';

const GIGABYTE = 1_000_000_000;
const WARN_BELOW = 2 * GIGABYTE;
const REFUSE_BELOW = 1 * GIGABYTE;
const INTERVAL_MS = 10_000;

/** `ok`; `low`: somebody should make room; `exhausted`: nothing more may be taken in. */
export type DiskLevel = 'ok' | 'low' | 'exhausted';

/** Free bytes of the file system that holds a directory, for this user. */
export async function freeBytes(directory: string): Promise<number> {
  const { bavail, bsize } = await statfs(directory);
  return bavail * bsize;
}

/**
 * The level that so many free bytes are.
 *
 * @example
 * diskLevel(1_500_000_000) //=> 'low'
 */
export function diskLevel(free: number): DiskLevel {
  if (free < REFUSE_BELOW) return 'exhausted';
  return free < WARN_BELOW ? 'low' : 'ok';
}

/** Free bytes in gigabytes with one digit, for a message. */
export function inGigabytes(free: number): string {
  return (free / GIGABYTE).toFixed(1);
}

/** Keeps an eye on free disk space: an engine that cannot write aborts without a word. */
export class DiskWatch {
  private timer: NodeJS.Timeout | undefined;
  private latest: { readonly free: number; readonly level: DiskLevel } | null = null;

  /**
   * @param directory whose file system is watched
   * @param onChange  called whenever the level differs from the one before; the first is taken to be `ok`
   * @param measure   gives the free bytes
   */
  constructor(
    private readonly directory: string,
    private readonly onChange: (level: DiskLevel, free: number) => void,
    private readonly measure: (directory: string) => Promise<number> = freeBytes,
  ) {}

  /** Null until it has been measured. */
  get free(): number | null {
    return this.latest?.free ?? null;
  }

  get level(): DiskLevel {
    return this.latest?.level ?? 'ok';
  }

  /** Measures now and from then on every ten seconds. */
  async start(): Promise<void> {
    await this.check();
    this.timer = setInterval(() => void this.check(), INTERVAL_MS).unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  /** Measures now. A file system that cannot be asked leaves everything as it was. */
  async check(): Promise<void> {
    const free = await this.measure(this.directory).catch(() => null);
    if (free === null) return;
    const before = this.level;
    this.latest = { free, level: diskLevel(free) };
    if (this.latest.level !== before) this.onChange(this.latest.level, free);
  }
}

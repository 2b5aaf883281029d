import type { RuleSetSummaryView } from '../../api/types/rule-sets';

/** How long a version was what applied, placed on an axis from 0 to 100. */
export interface Span {
  readonly version: RuleSetSummaryView;
  readonly from: number;
  readonly to: number;
  /** Whether it ended by being withdrawn, rather than by a newer one. */
  readonly isWithdrawn: boolean;
}

export interface TimelineRow {
  readonly year: number;
  readonly spans: readonly Span[];
}

export interface Timeline {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly TimelineRow[];
}

const HOUR_MS = 3_600_000;
/** Room before the first publication, so that a day without any rules can be chosen there. */
const ROOM = 0.08;

/** Publications on two axes: the newest policy year first, each from its first publication to now. */
export function timelineOf(versions: readonly RuleSetSummaryView[], now: number): Timeline {
  const published = versions.map(({ publishedAt }) => Date.parse(publishedAt));
  const first = Math.min(...published, now - HOUR_MS);
  const start = first - (now - first) * ROOM;
  const place = (at: number) => Math.min(100, Math.max(0, (100 * (at - start)) / (now - start)));
  const years = [...new Set(versions.map(({ year }) => year))].sort((a, b) => b - a);
  const rows = years.map((year) => ({
    year,
    spans: spansOf(
      versions.filter((each) => each.year === year),
      place,
      now,
    ),
  }));
  return { start, end: now, rows };
}

function spansOf(versions: readonly RuleSetSummaryView[], place: (at: number) => number, now: number): Span[] {
  const sorted = [...versions].sort((a, b) => a.version - b.version);
  return sorted.map((version, index) => {
    const next = sorted[index + 1];
    const superseded = next ? Date.parse(next.publishedAt) : now;
    const withdrawn = version.withdrawal ? Date.parse(version.withdrawal.at) : Infinity;
    return {
      version,
      from: place(Date.parse(version.publishedAt)),
      to: place(Math.min(superseded, withdrawn)),
      isWithdrawn: withdrawn < Infinity,
    };
  });
}

/** Where the end of a day of the country stands on the axis. */
export function placeOfDay({ start, end }: Timeline, day: string): number {
  const at = Date.parse(`${day}T23:59:59+08:00`);
  return Math.min(100, Math.max(0, (100 * (at - start)) / (end - start)));
}

/** The day of the country in which a moment lies. */
export function dayInChina(at: number): string {
  return new Date(at + 8 * HOUR_MS).toISOString().slice(0, 10);
}

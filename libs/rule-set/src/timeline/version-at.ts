/** A published version of a scope with the moments that decide when it applied. */
export interface PublishedVersion {
  readonly version: number;
  readonly publishedAt: Date;
  /** Null where it was never withdrawn. */
  readonly withdrawnAt: Date | null;
}

/** Which version applied at a moment, or why none did. */
export type VersionAt<T extends PublishedVersion> =
  | { readonly kind: 'applies'; readonly published: T }
  /** The version that would have applied was withdrawn, and none was published since. */
  | { readonly kind: 'withdrawn'; readonly published: T }
  /** The scope had no version yet; `first` is the one to come, where one came. */
  | { readonly kind: 'not-yet'; readonly first: T | null };

/** What became of a version by now. */
export type VersionState = 'in-force' | 'superseded' | 'withdrawn';

/**
 * The version of a scope as known at a moment: the highest number published by then. Where that one was withdrawn by
 * then, none applies until the next publication: an older version that was superseded does not come back by itself.
 *
 * @param versions all versions of one scope, in any order
 * @example
 * versionAt([{ version: 1, publishedAt: new Date('2021-03-01'), withdrawnAt: null }], new Date('2021-02-01')).kind
 * //=> 'not-yet'
 */
export function versionAt<T extends PublishedVersion>(versions: readonly T[], moment: Date): VersionAt<T> {
  const byNumber = [...versions].sort((a, b) => a.version - b.version);
  const published = byNumber.filter(({ publishedAt }) => publishedAt <= moment).at(-1);
  if (!published) return { kind: 'not-yet', first: earliest(byNumber) };
  const { withdrawnAt } = published;
  return { kind: withdrawnAt !== null && withdrawnAt <= moment ? 'withdrawn' : 'applies', published };
}

/**
 * What became of a version of a scope: withdrawn, superseded by one with a higher number, or in force.
 *
 * @example
 * stateOf({ version: 1, publishedAt, withdrawnAt: null }, [{ version: 2, publishedAt, withdrawnAt: null }])
 * //=> 'superseded'
 */
export function stateOf(one: PublishedVersion, versions: readonly PublishedVersion[]): VersionState {
  if (one.withdrawnAt !== null) return 'withdrawn';
  return versions.some(({ version }) => version > one.version) ? 'superseded' : 'in-force';
}

/**
 * The last moment of a day where all districts are: China has one time of day, UTC+8. What was published on a day was
 * known on that day.
 *
 * @param day a day of the calendar as `YYYY-MM-DD`
 * @example
 * endOfDay('2021-03-31').toISOString() //=> '2021-03-31T15:59:59.999Z'
 */
export function endOfDay(day: string): Date {
  return new Date(`${day}T23:59:59.999+08:00`);
}

/**
 * The day on which a moment falls, where all districts are.
 *
 * @example
 * dayOf(new Date('2021-03-31T16:00:00Z')) //=> '2021-04-01'
 */
export function dayOf(moment: Date): string {
  return new Date(moment.getTime() + EIGHT_HOURS_MS).toISOString().slice(0, 10);
}

const EIGHT_HOURS_MS = 8 * 3_600_000;

function earliest<T extends PublishedVersion>(versions: readonly T[]): T | null {
  return [...versions].sort((a, b) => a.publishedAt.getTime() - b.publishedAt.getTime())[0] ?? null;
}

import type { Issue } from '@app/kernel';
import type { ScoreSheet } from '@app/scoring';
import type { PlacedDifference } from './placed-difference';

/** `identical`: the same sheet came out; `different`: another one; `cannot`: nothing to go by, `reason` says why. */
export const VERDICTS = ['identical', 'different', 'cannot'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What became of computing a stored score again. */
export interface ReplayOutcome {
  readonly verdict: Verdict;
  /** Why it cannot be told; null otherwise. */
  readonly reason: Issue | null;
  /** The sheet that came out; null where none did. */
  readonly sheet: ScoreSheet | null;
  /** Null where the sheets are the same, or nothing came out. */
  readonly firstDifference: PlacedDifference | null;
}

/** The outcome where there is nothing to go by. */
export function cannot(code: string, values: Issue['values']): ReplayOutcome {
  return cannotFor({ code, severity: 'error', at: {}, values });
}

/** The same for a reason that somebody else has found. */
export function cannotFor(reason: Issue): ReplayOutcome {
  return { verdict: 'cannot', reason, sheet: null, firstDifference: null };
}

import type { Kind } from '@app/form';
import type { Issue } from '@app/kernel';
import type { Rules, Verdict } from '@app/replay';

/** Which scores of a district are computed again, and by which rules. */
export interface ReplayRequest {
  readonly districtCode: string;
  readonly year: number;
  readonly kind: Kind;
  readonly rules: Rules;
}

export interface ReplayCounts {
  readonly checked: number;
  readonly identical: number;
  readonly different: number;
  readonly cannot: number;
}

/** A score that did not come out the same. */
export interface ReplayDifference {
  readonly evaluationId: string;
  readonly formId: string;
  /** Blank where the form cannot be read. */
  readonly projectName: string;
  readonly verdict: Exclude<Verdict, 'identical'>;
  readonly line: string | null;
  readonly label: { readonly zh: string; readonly en: string } | null;
  readonly path: string | null;
  readonly stored: string | null;
  readonly replayed: string | null;
  readonly reason: Pick<Issue, 'code' | 'values'> | null;
}

/** What a replay of many scores has come to. */
export interface ReplayReport extends ReplayCounts {
  /** The first of them; the parts of the job hold all. */
  readonly differences: readonly ReplayDifference[];
}

/** Where a replay stands: behind which score, and everything counted so far. */
export interface ReplayState extends ReplayReport {
  readonly after: string | null;
  /** Whether there is nothing left. */
  readonly isRead: boolean;
}

import type { Kind } from '@app/form';
import type { ResolvedRuleSet, RuleSet } from '@app/rule-set';
import type { BilingualText, CountsBySeverity, IssueView, Person, RuleSetRef } from './common';

export type VersionState = 'in-force' | 'superseded' | 'withdrawn';

export interface WithdrawalView {
  readonly at: string;
  readonly by: string;
  readonly reason: string;
}

export interface RuleSetSummaryView extends RuleSetRef {
  readonly title: BilingualText;
  readonly contentHash: string;
  readonly origin: 'shipped' | 'published';
  readonly publishedAt: string;
  readonly publishedBy: string;
  readonly state: VersionState;
  readonly withdrawal: WithdrawalView | null;
}

/** Which version of a scope applies at the end of a day, or why none does. */
export interface ApplicableView {
  readonly applicable: RuleSetRef | null;
  readonly publishedAt: string | null;
  readonly reason: IssueView | null;
  readonly timeline: readonly {
    readonly version: number;
    readonly publishedAt: string;
    readonly state: VersionState;
    readonly withdrawnAt: string | null;
  }[];
}

export interface RuleSetView extends RuleSetSummaryView {
  readonly resolvedHash: string;
  readonly ruleSet: RuleSet;
  readonly resolved: ResolvedRuleSet;
  readonly lint: readonly IssueView[];
  readonly gate: GateReport | null;
}

export type GateItemId = 'approval' | 'lint' | 'examples' | 'reference' | 'sources' | 'simulation' | 'base';

export interface GateReport {
  readonly passes: boolean;
  readonly checkedAt: string;
  readonly items: readonly {
    readonly id: GateItemId;
    readonly passes: boolean;
    readonly issues: readonly IssueView[];
  }[];
}

export type DraftState = 'draft' | 'submitted' | 'approved' | 'published' | 'discarded';

export interface DraftSummaryView {
  readonly draftId: string;
  readonly districtCode: string;
  readonly year: number;
  readonly kind: Kind;
  readonly state: DraftState;
  readonly revision: number;
  readonly title: BilingualText;
  readonly origin: string;
  readonly authors: readonly Person[];
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly updatedBy: Person;
  readonly submittedAt: string | null;
  readonly review: DraftReview | null;
  readonly counts: CountsBySeverity;
}

export interface DraftHistoryEntry {
  readonly at: string;
  readonly by: Person;
  readonly action: string;
  readonly comment: string | null;
  readonly revision: number;
}

export interface DraftReview {
  readonly decision: 'approved' | 'sent-back';
  readonly at: string;
  readonly by: Person;
  readonly comment: string | null;
  readonly simulationId: string | null;
}

export interface DraftView extends DraftSummaryView {
  readonly ruleSet: RuleSet;
  readonly resolved: ResolvedRuleSet | null;
  readonly resolvedHash: string | null;
  readonly lint: readonly IssueView[];
  readonly examples: { readonly passed: number; readonly failed: number; readonly issues: readonly IssueView[] };
  readonly history: readonly DraftHistoryEntry[];
  readonly publishedVersion: number | null;
}

/** Both sides of a draft that somebody else changed meanwhile. */
export interface DraftConflict {
  readonly theirs: {
    readonly revision: number;
    readonly ruleSet: RuleSet;
    readonly updatedAt: string;
    readonly updatedBy: Person;
  };
  readonly yours: { readonly revision: number; readonly ruleSet: RuleSet };
}

/** One side of a comparison or simulation. */
export type Side =
  | { readonly districtCode: string; readonly year: number; readonly kind: Kind; readonly version: number }
  | { readonly districtCode: string; readonly draftId: string };

import type { Kind } from '@app/form';
import type { Issue, Severity } from '@app/kernel';
import type { Bilingual } from '@app/rule-set';
import type { InDistrict } from '../scope/scoped-collection';

/** Where a draft stands. `published` and `discarded` are ends: such a draft is kept and never changed again. */
export const DRAFT_STATES = ['draft', 'submitted', 'approved', 'published', 'discarded'] as const;
export type DraftState = (typeof DRAFT_STATES)[number];

/** What a draft was made of. `shipped`: a file of the product whose number other content had taken. */
export const DRAFT_ORIGINS = ['scratch', 'extend', 'copy', 'version', 'update', 'import', 'shipped'] as const;
export type DraftOrigin = (typeof DRAFT_ORIGINS)[number];

/** What can be done to a draft. */
export const DRAFT_ACTIONS = [
  'create',
  'edit',
  'record-example',
  'submit',
  'withdraw-submission',
  'approve',
  'send-back',
  'publish',
  'discard',
] as const;
export type DraftAction = (typeof DRAFT_ACTIONS)[number];

/** Somebody as records of a draft name them. */
export interface DraftPerson {
  readonly id: string;
  readonly name: string;
}

/** One step in the life of a draft. */
export interface DraftStep {
  readonly at: Date;
  readonly by: DraftPerson;
  readonly action: DraftAction;
  readonly comment: string | null;
  /** The revision that the step made. */
  readonly revision: number;
}

/** What an approver last said. */
export interface DraftReview {
  readonly decision: 'approved' | 'sent-back';
  readonly at: Date;
  readonly by: DraftPerson;
  readonly comment: string | null;
  /** The simulation on which the approval rests, as its approver named it. */
  readonly simulationId: string | null;
}

/** A publication under way: while it stands no other step is taken, and after a crash it tells what was meant. */
export interface DraftPublication {
  readonly at: Date;
  readonly by: DraftPerson;
  /** Null until the version is stored. */
  readonly version: number | null;
}

/** How many findings of each severity the last check of a draft had. */
export type FindingCounts = Readonly<Record<Severity, number>>;

/** A rule set on its way to a published version. */
export interface RuleSetDraft extends InDistrict {
  readonly draftId: string;
  readonly year: number;
  readonly kind: Kind;
  readonly state: DraftState;
  /** Counts every change, of content and of state; whoever changes a draft says which one they have seen. */
  readonly revision: number;
  readonly title: Bilingual;
  readonly origin: DraftOrigin;
  /** `ruleSetContentHash` of the content. */
  readonly contentHash: string;
  /** Canonical JSON of the rule set. Its number is the next free one at the time and not yet taken. */
  readonly content: string;
  /** Everybody who wrote, changed or submitted it, in the order in which they came. */
  readonly authors: readonly DraftPerson[];
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly updatedBy: DraftPerson;
  readonly submittedAt: Date | null;
  readonly review: DraftReview | null;
  readonly counts: FindingCounts;
  /** The latest steps, the oldest first; the audit trail holds all. */
  readonly history: readonly DraftStep[];
  readonly publication: DraftPublication | null;
}

/** A draft without its content and history, for lists. */
export type RuleSetDraftSummary = Omit<RuleSetDraft, 'content' | 'history' | 'publication'>;

/** Findings by severity. */
export function countFindings(issues: readonly Issue[]): FindingCounts {
  const of = (severity: Severity) => issues.filter((issue) => issue.severity === severity).length;
  return { error: of('error'), warning: of('warning'), info: of('info') };
}

import type { Kind } from '@app/form';
import { canonicalJson, type Hashable } from '@app/kernel';
import { ruleSetContentHash, type RuleSet } from '@app/rule-set';
import type { Model, UpdateQuery } from 'mongoose';
import { newId } from '../ids/new-id';
import type { DistrictScope } from '../scope/district-scope';
import { ScopedCollection, type ScopedFilter } from '../scope/scoped-collection';
import { TRANSITIONS } from './draft-steps';
import type {
  DraftAction,
  DraftOrigin,
  DraftPerson,
  DraftReview,
  DraftState,
  FindingCounts,
  RuleSetDraft,
  RuleSetDraftSummary,
} from './rule-set-draft.entity';

const LONGEST_PAGE = 200;
/** The steps that a draft itself remembers. */
const MOST_STEPS = 1_000;
const HEAVY = ['content', 'history', 'publication'];
const LAST_CHANGED = { by: 'updatedAt', descending: true } as const;

/** A draft about to be stored. */
export interface NewDraft {
  readonly ruleSet: RuleSet;
  readonly origin: DraftOrigin;
  readonly counts: FindingCounts;
  /** Given where the same draft must not be made twice. */
  readonly draftId?: string;
}

/** Who does something to which revision of a draft. */
export interface DraftChange {
  readonly draftId: string;
  /** The revision that whoever changes it has seen. */
  readonly revision: number;
  readonly by: DraftPerson;
  readonly at: Date;
  readonly comment?: string | undefined;
}

/** New content of a draft. */
export interface DraftContent {
  readonly ruleSet: RuleSet;
  readonly counts: FindingCounts;
}

/**
 * What became of a change: done, or refused because the draft stands in another state, has been changed since, or is
 * not there. A refusal changes nothing; `draft` is the draft as it stands.
 */
export type DraftOutcome =
  { readonly kind: 'done' | 'changed' | 'wrong-state'; readonly draft: RuleSetDraft } | { readonly kind: 'missing' };

/** Drafts on which somebody has to do the next step. */
export interface WaitingDrafts {
  readonly state: DraftState;
  /** Those alone that came back from an approver. */
  readonly isSentBack?: boolean;
  /** Without those in which this person had a hand. */
  readonly otherThan?: string;
  readonly year?: number;
  readonly kind?: Kind;
}

/** What a list of drafts can be sorted by. */
export const DRAFT_SORT_FIELDS = ['updatedAt', 'createdAt', 'submittedAt', 'districtCode', 'year', 'state'] as const;
export type DraftSortField = (typeof DRAFT_SORT_FIELDS)[number];

export interface DraftListQuery {
  readonly year?: number;
  readonly kind?: Kind;
  readonly state?: DraftState;
  /** The one changed last first unless given. */
  readonly sort?: { readonly by: DraftSortField; readonly descending?: boolean };
  /** From 0. */
  readonly page?: number;
  /** 1 to 200; 50 when left out. */
  readonly pageSize?: number;
}

/** Drafts of rule sets. Each change names the revision it was made on, and only the first of two is heard. */
export class RuleSetDraftsRepository {
  private readonly drafts: ScopedCollection<RuleSetDraft>;

  constructor(model: Model<RuleSetDraft>) {
    this.drafts = new ScopedCollection(model, 'district');
  }

  /**
   * Stores a draft.
   *
   * @returns null where the id is taken
   * @throws OutOfScopeError
   */
  async create(
    scope: DistrictScope,
    { ruleSet, origin, counts, draftId = newId('draft') }: NewDraft,
    { by, at }: Pick<DraftChange, 'by' | 'at'>,
  ): Promise<RuleSetDraft | null> {
    const { districtCode, year, kind } = ruleSet;
    const draft: RuleSetDraft = {
      ...{ districtCode, draftId, year, kind, state: 'draft', revision: 1, origin, counts },
      ...contentOf(ruleSet),
      ...{ authors: [by], createdAt: at, updatedAt: at, updatedBy: by, submittedAt: null, review: null },
      history: [{ at, by, action: 'create', comment: null, revision: 1 }],
      publication: null,
    };
    const taken = await this.drafts.insert(scope.only(districtCode), [draft]);
    return taken.size === 0 ? draft : null;
  }

  /** The draft of an id; null when the scope holds none. */
  find(scope: DistrictScope, draftId: string): Promise<RuleSetDraft | null> {
    return this.drafts.findOne(scope, { draftId });
  }

  /** One page of drafts, and how many there are in all. */
  async list(
    scope: DistrictScope,
    { page = 0, pageSize = 50, sort = LAST_CHANGED, ...filter }: DraftListQuery = {},
  ): Promise<{ readonly drafts: readonly RuleSetDraftSummary[]; readonly total: number }> {
    const limit = Math.min(Math.max(1, pageSize), LONGEST_PAGE);
    const skip = Math.max(0, page) * limit;
    const [drafts, total] = await Promise.all([
      this.drafts.find(scope, filter, {
        sort: { [sort.by]: sort.descending ? -1 : 1, draftId: 1 },
        skip,
        limit,
        without: HEAVY,
      }),
      this.drafts.count(scope, filter),
    ]);
    return { drafts, total };
  }

  /** How many drafts wait for somebody. */
  countWaiting(scope: DistrictScope, { isSentBack, otherThan, ...filter }: WaitingDrafts): Promise<number> {
    return this.drafts.count(scope, {
      ...filter,
      ...(isSentBack && { 'review.decision': 'sent-back' }),
      ...(otherThan !== undefined && { 'authors.id': { $ne: otherThan } }),
    });
  }

  /** Replaces the content of a draft; whoever does so becomes one of its authors. */
  save(
    scope: DistrictScope,
    change: DraftChange,
    { ruleSet, counts }: DraftContent,
    action: 'edit' | 'record-example' = 'edit',
  ): Promise<DraftOutcome> {
    return this.step(scope, action, change, { ...contentOf(ruleSet), counts, updatedBy: change.by }, true);
  }

  /** Hands a draft in for approval. Who vouches for it like that is one of its authors. */
  submit(scope: DistrictScope, change: DraftChange): Promise<DraftOutcome> {
    return this.step(scope, 'submit', change, { submittedAt: change.at, review: null, updatedBy: change.by }, true);
  }

  /** Takes a draft back to be worked on. */
  withdrawSubmission(scope: DistrictScope, change: DraftChange): Promise<DraftOutcome> {
    const fields = { submittedAt: null, review: null, updatedBy: change.by };
    return this.step(scope, 'withdraw-submission', change, fields);
  }

  /** Approves a draft. Whether somebody may is for the caller to ask. */
  approve(scope: DistrictScope, change: DraftChange, simulationId: string | null = null): Promise<DraftOutcome> {
    const review = reviewOf('approved', change, simulationId);
    return this.step(scope, 'approve', change, { review, updatedBy: change.by });
  }

  /** Gives a draft back to its authors with a comment. */
  sendBack(scope: DistrictScope, change: DraftChange): Promise<DraftOutcome> {
    const fields = { review: reviewOf('sent-back', change, null), submittedAt: null, updatedBy: change.by };
    return this.step(scope, 'send-back', change, fields);
  }

  /** Gives a draft up. It is kept, with everything that was done to it. */
  discard(scope: DistrictScope, change: DraftChange): Promise<DraftOutcome> {
    return this.step(scope, 'discard', change, { updatedBy: change.by });
  }

  /** Keeps a draft for one publication: until it is finished or released no other step is taken. */
  claimPublication(scope: DistrictScope, { draftId, revision, by, at }: DraftChange): Promise<DraftOutcome> {
    const publication = { at, by, version: null };
    return this.apply(scope, draftId, open('publish', revision), { $set: { publication } }, revision);
  }

  /** Notes the version that a draft was published as. Whatever the draft stood at: the version is there. */
  async finishPublication(
    scope: DistrictScope,
    { draftId, by, at, version }: Pick<DraftChange, 'draftId' | 'by' | 'at'> & { readonly version: number },
  ): Promise<RuleSetDraft | null> {
    const draft = await this.drafts.findOne(scope, { draftId });
    if (!draft || draft.state === 'published') return draft;
    const { revision } = draft;
    const fields = { state: 'published', updatedAt: at, updatedBy: by, publication: { at, by, version } };
    await this.drafts.update(scope, { draftId, revision }, stepUpdate('publish', { at, by, revision }, fields));
    return this.finishPublication(scope, { draftId, by, at, version });
  }

  /** Gives up a publication that stored no version. */
  releasePublication(scope: DistrictScope, draftId: string, claimedBefore: Date): Promise<boolean> {
    const claimed = { draftId, state: 'approved', 'publication.at': { $lt: claimedBefore } } as const;
    return this.drafts.update(scope, claimed, { $set: { publication: null } });
  }

  /** Drafts whose publication was begun and not finished. */
  unfinishedPublications(scope: DistrictScope): Promise<RuleSetDraft[]> {
    const claimed = { state: 'approved', 'publication.at': { $type: 'date' } } as const;
    return this.drafts.find(scope, claimed, { sort: { 'publication.at': 1 }, limit: LONGEST_PAGE });
  }

  private step(
    scope: DistrictScope,
    action: Exclude<DraftAction, 'create'>,
    { draftId, revision, by, at, comment }: DraftChange,
    fields: Readonly<Record<string, unknown>>,
    isAuthor = false,
  ): Promise<DraftOutcome> {
    const changed = { ...fields, state: TRANSITIONS[action].to, updatedAt: at };
    const update = stepUpdate(action, { at, by, revision, comment }, changed, isAuthor);
    return this.apply(scope, draftId, open(action, revision), update, revision);
  }

  /** Changes a draft if it is as whoever changes it has seen it, and otherwise tells how it is. */
  private async apply(
    scope: DistrictScope,
    draftId: string,
    asSeen: ScopedFilter<RuleSetDraft>,
    update: UpdateQuery<RuleSetDraft>,
    revision: number,
  ): Promise<DraftOutcome> {
    const isDone = await this.drafts.update(scope, { draftId, ...asSeen }, update);
    const draft = await this.find(scope, draftId);
    if (!draft) return { kind: 'missing' };
    if (isDone) return { kind: 'done', draft };
    return { kind: draft.revision === revision ? 'wrong-state' : 'changed', draft };
  }
}

/** A draft at the revision that was seen, in a state in which the action starts, and not being published. */
function open(action: Exclude<DraftAction, 'create'>, revision: number): ScopedFilter<RuleSetDraft> {
  return { revision, state: { $in: TRANSITIONS[action].from }, publication: null };
}

function stepUpdate(
  action: DraftAction,
  { at, by, revision, comment }: Omit<DraftChange, 'draftId'>,
  fields: Readonly<Record<string, unknown>>,
  isAuthor = false,
): UpdateQuery<RuleSetDraft> {
  const step = { at, by, action, comment: comment ?? null, revision: revision + 1 };
  return {
    $set: fields,
    $inc: { revision: 1 },
    $push: { history: { $each: [step], $slice: -MOST_STEPS } },
    // Whole persons: somebody who changed their name since is named twice, which loses nothing.
    ...(isAuthor && { $addToSet: { authors: by } }),
  };
}

function reviewOf(
  decision: DraftReview['decision'],
  { at, by, comment }: DraftChange,
  simulationId: string | null,
): DraftReview {
  return { decision, at, by, comment: comment ?? null, simulationId };
}

function contentOf(ruleSet: RuleSet): Pick<RuleSetDraft, 'title' | 'content' | 'contentHash'> {
  const content = canonicalJson(ruleSet as unknown as Hashable);
  return { title: ruleSet.title, content, contentHash: ruleSetContentHash(ruleSet) };
}

import { RuleSetDraftsRepository, type DistrictScope, type RuleSetDraft } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { RequestError } from '../http/request-error';
import type { UpdateOfferAnswer } from '../rule-sets/change.views';
import { findUpdateOffer } from '../rule-sets/find-update-offer';
import { RuleSetShelf } from '../rule-sets/rule-set-shelf';
import { analyseDraft } from './analyse-draft';
import { readDraft } from '../rule-sets/draft-content';
import type { DraftView } from './drafts.views';
import { viewDraft } from './view-draft';

/** Drafts by their id, as they are stored and as they are shown. */
@Injectable()
export class FindDraft {
  constructor(
    private readonly drafts: RuleSetDraftsRepository,
    private readonly shelf: RuleSetShelf,
  ) {}

  /** @throws RequestError `DRAFT_NOT_FOUND` */
  async execute(scope: DistrictScope, draftId: string): Promise<RuleSetDraft> {
    const draft = await this.drafts.find(scope, draftId);
    if (!draft) throw new RequestError('DRAFT_NOT_FOUND', { draftId });
    return draft;
  }

  /** @throws RequestError `DRAFT_NOT_FOUND` */
  async show(scope: DistrictScope, draftId: string): Promise<DraftView> {
    return this.view(await this.execute(scope, draftId));
  }

  /** @throws RequestError `DRAFT_NOT_FOUND`; RuleSetUnusableError */
  async updateOffer(scope: DistrictScope, draftId: string): Promise<UpdateOfferAnswer> {
    const source = await this.shelf.source();
    return findUpdateOffer(readDraft(await this.execute(scope, draftId), source).ruleSet, source);
  }

  /** A draft with what is to be said about it today; bases may have moved since it was saved. */
  async view(draft: RuleSetDraft): Promise<DraftView> {
    const source = await this.shelf.source();
    return viewDraft(draft, await analyseDraft(readDraft(draft, source).ruleSet, source));
  }
}

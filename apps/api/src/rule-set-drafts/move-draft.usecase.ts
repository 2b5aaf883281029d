import {
  RuleSetDraftsRepository,
  SimulationAcknowledgementsRepository,
  type DistrictScope,
  type DraftAction,
  type DraftPerson,
  type RuleSetDraft,
} from '@app/persistence';
import { ruleSetHash } from '@app/rule-set';
import { Injectable } from '@nestjs/common';
import { RequestError } from '../http/request-error';
import { readDraft } from '../rule-sets/draft-content';
import { RuleSetShelf } from '../rule-sets/rule-set-shelf';
import { assertFourEyes, assertOpenFor, settle } from './draft-errors';
import type { DraftView } from './drafts.views';
import { FindDraft } from './find-draft';

/** Which draft, as somebody has seen it, and what they say to it. */
export interface Move {
  readonly draftId: string;
  readonly revision: number;
  readonly comment?: string | undefined;
  readonly simulationId?: string | undefined;
  readonly by: DraftPerson;
}

/** The steps between writing and publishing. What they cannot be taken on is told with the draft as it stands. */
@Injectable()
export class MoveDraftUseCase {
  constructor(
    private readonly drafts: RuleSetDraftsRepository,
    private readonly acknowledgements: SimulationAcknowledgementsRepository,
    private readonly findDraft: FindDraft,
    private readonly shelf: RuleSetShelf,
  ) {}

  async submit(scope: DistrictScope, move: Move): Promise<DraftView> {
    return this.shown(settle(await this.drafts.submit(scope, stamped(move)), move.draftId, 'submit', seen(move)));
  }

  async withdrawSubmission(scope: DistrictScope, move: Move): Promise<DraftView> {
    const outcome = await this.drafts.withdrawSubmission(scope, stamped(move));
    return this.shown(settle(outcome, move.draftId, 'withdraw-submission', seen(move)));
  }

  async discard(scope: DistrictScope, move: Move): Promise<void> {
    settle(await this.drafts.discard(scope, stamped(move)), move.draftId, 'discard', seen(move));
  }

  /** @throws RequestError `APPROVER_IS_AUTHOR`, `SIMULATION_NOT_ACKNOWLEDGED` */
  async approve(scope: DistrictScope, move: Move): Promise<DraftView> {
    const draft = await this.ofOthers(scope, move, 'approve');
    const { simulationId = null } = move;
    if (simulationId !== null) await this.assertAcknowledged(scope, draft, simulationId, move.by);
    const outcome = await this.drafts.approve(scope, stamped(move), simulationId);
    return this.shown(settle(outcome, move.draftId, 'approve', seen(move)));
  }

  /** @throws RequestError `APPROVER_IS_AUTHOR` */
  async sendBack(scope: DistrictScope, move: Move): Promise<DraftView> {
    await this.ofOthers(scope, move, 'send-back');
    const outcome = await this.drafts.sendBack(scope, stamped(move));
    return this.shown(settle(outcome, move.draftId, 'send-back', seen(move)));
  }

  private shown(draft: RuleSetDraft): Promise<DraftView> {
    return this.findDraft.view(draft);
  }

  /** A draft in which whoever acts had no hand, at the revision that they have seen. */
  private async ofOthers(scope: DistrictScope, move: Move, action: DraftAction): Promise<RuleSetDraft> {
    const draft = await this.findDraft.execute(scope, move.draftId);
    assertFourEyes(draft, move.by.id);
    assertOpenFor(draft, action, seen(move));
    return draft;
  }

  private async assertAcknowledged(
    scope: DistrictScope,
    draft: RuleSetDraft,
    simulationId: string,
    by: DraftPerson,
  ): Promise<void> {
    const { resolved } = readDraft(draft, await this.shelf.source());
    const found = resolved ? await this.acknowledgements.find(scope, ruleSetHash(resolved)) : [];
    const isOwn = found.some((each) => each.simulationId === simulationId && each.userId === by.id);
    if (!isOwn) throw new RequestError('SIMULATION_NOT_ACKNOWLEDGED', { simulationId });
  }
}

function stamped({ draftId, revision, by, comment }: Move) {
  return { draftId, revision, by, comment, at: new Date() };
}

function seen({ revision }: Move) {
  return { revision };
}

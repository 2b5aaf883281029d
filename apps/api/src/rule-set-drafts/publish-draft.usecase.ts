import {
  RuleSetDraftsRepository,
  RuleSetVersionsRepository,
  type DraftPerson,
  type GateReport,
  type RuleSetDraft,
} from '@app/persistence';
import type { RuleSet, RuleSetKey } from '@app/rule-set';
import { Injectable } from '@nestjs/common';
import { RequestError } from '../http/request-error';
import { viewGate } from '../rule-sets/gate.views';
import { viewReference } from '../rule-sets/rule-set-reference.view';
import { RuleSetShelf } from '../rule-sets/rule-set-shelf';
import { CheckGate, type GateScopes } from './check-gate';
import { assertFourEyes, assertOpenFor, settle } from './draft-errors';
import type { PublishedDraftView } from './drafts.views';
import { FindDraft } from './find-draft';

/** A version that was just published. */
export interface Publication {
  readonly key: RuleSetKey;
  readonly view: PublishedDraftView;
}

/**
 * Publishes approved drafts: the draft is claimed, the version stored under the next number, and the draft pointed to
 * it. The version is the publication; what a crash leaves in between is finished by `SweepPublicationsUseCase`.
 */
@Injectable()
export class PublishDraftUseCase {
  constructor(
    private readonly drafts: RuleSetDraftsRepository,
    private readonly versions: RuleSetVersionsRepository,
    private readonly findDraft: FindDraft,
    private readonly gate: CheckGate,
    private readonly shelf: RuleSetShelf,
  ) {}

  /** @throws RequestError `APPROVER_IS_AUTHOR`, `DRAFT_CHANGED`, `DRAFT_WRONG_STATE`, `GATE_CLOSED` */
  async execute(scopes: GateScopes, draftId: string, revision: number, by: DraftPerson): Promise<Publication> {
    const draft = await this.findDraft.execute(scopes.drafts, draftId);
    assertFourEyes(draft, by.id);
    assertOpenFor(draft, 'publish', { revision });
    // What was published or withdrawn a moment ago counts.
    await this.shelf.refresh();
    const gate = await this.gate.execute(scopes, draft);
    if (!gate.passes) throw closed(gate);
    const at = new Date();
    const claim = await this.drafts.claimPublication(scopes.drafts, { draftId, revision, by, at });
    const version = await this.store(scopes, settle(claim, draftId, 'publish', { revision }), gate, by, at);
    await this.drafts.finishPublication(scopes.drafts, { draftId, by, at, version });
    await this.shelf.refresh();
    const { districtCode, year, kind } = draft;
    const key = { districtCode, year, kind, version };
    return { key, view: { version: viewReference(await this.shelf.resolved(key)), gate: viewGate(gate) } };
  }

  private store(scopes: GateScopes, draft: RuleSetDraft, gate: GateReport, by: DraftPerson, at: Date): Promise<number> {
    const ruleSet = JSON.parse(draft.content) as RuleSet;
    const stamp = { origin: 'published', publishedAt: at, publishedBy: by.name, draftId: draft.draftId, gate } as const;
    return this.versions.publishNext(scopes.drafts, ruleSet, stamp);
  }
}

function closed({ items }: GateReport): RequestError {
  const failing = items.filter(({ passes }) => !passes);
  return new RequestError(
    'GATE_CLOSED',
    { count: failing.length },
    { issues: failing.flatMap(({ issues }) => issues) },
  );
}

import { RuleSetDraftsRepository, type DistrictScope, type DraftPerson, type RuleSetDraft } from '@app/persistence';
import type { Issue } from '@app/kernel';
import { parseRuleSet, type RuleSet } from '@app/rule-set';
import { Injectable } from '@nestjs/common';
import { RequestError } from '../http/request-error';
import { RuleSetShelf } from '../rule-sets/rule-set-shelf';
import { analyseDraft } from './analyse-draft';
import { assertOpenFor, invalidRuleSet, settle } from './draft-errors';
import type { DraftView } from './drafts.views';
import { FindDraft } from './find-draft';
import { scopeIssues } from './scope-issues';
import { viewDraft } from './view-draft';

const HIGHEST_REVISION = 1_000_000;

/** What somebody wants a draft to be, and the revision that they have seen. */
export interface SaveRequest {
  readonly revision: number;
  readonly ruleSet: unknown;
}

@Injectable()
export class SaveDraftUseCase {
  constructor(
    private readonly drafts: RuleSetDraftsRepository,
    private readonly findDraft: FindDraft,
    private readonly shelf: RuleSetShelf,
  ) {}

  /**
   * Stores what is safe, whether or not it is good: findings of lint keep nobody from saving.
   *
   * @throws RequestError `RULE_SET_INVALID`, `DRAFT_CHANGED` with both sides, `DRAFT_WRONG_STATE`, `DRAFT_NOT_FOUND`
   */
  async execute(scope: DistrictScope, draftId: string, request: SaveRequest, by: DraftPerson): Promise<DraftView> {
    const draft = await this.findDraft.execute(scope, draftId);
    const ruleSet = read(request.ruleSet, draft);
    return this.store(scope, draft, { revision: request.revision, ruleSet }, by, 'edit');
  }

  /** Stores new content of a draft that somebody has seen at a revision. */
  async store(
    scope: DistrictScope,
    draft: RuleSetDraft,
    yours: { readonly revision: number; readonly ruleSet: RuleSet },
    by: DraftPerson,
    action: 'edit' | 'record-example',
  ): Promise<DraftView> {
    const { draftId } = draft;
    const { revision, ruleSet } = yours;
    assertOpenFor(draft, action, yours);
    const analysis = await analyseDraft(ruleSet, await this.shelf.source());
    const { counts } = analysis;
    const change = { draftId, revision, by, at: new Date() };
    const outcome = await this.drafts.save(scope, change, { ruleSet, counts }, action);
    return viewDraft(settle(outcome, draftId, action, yours), analysis);
  }
}

/**
 * The body of a save.
 *
 * @throws RequestError `REQUEST_INVALID`
 */
export function readSaveRequest(body: unknown): SaveRequest {
  const { revision, ruleSet, ...others } = asRecord(body);
  const issues: Issue[] = Object.keys(others).map((field) => fault('FIELD_UNKNOWN', field));
  const isRevision = Number.isSafeInteger(revision) && Number(revision) >= 1 && Number(revision) <= HIGHEST_REVISION;
  if (!isRevision) issues.push(fault('FIELD_WHOLE_NUMBER', 'revision', { min: 1, max: HIGHEST_REVISION }));
  if (ruleSet === undefined) issues.push(fault('FIELD_MISSING', 'ruleSet'));
  if (issues.length > 0) throw new RequestError('REQUEST_INVALID', { count: issues.length }, { issues });
  return { revision: Number(revision), ruleSet };
}

function fault(code: string, path: string, values: Issue['values'] = {}): Issue {
  return { code, severity: 'error', at: { path }, values: { field: path.slice(0, 80), ...values } };
}

/** The number of a draft is not for its editors to choose. */
function read(value: unknown, draft: RuleSetDraft): RuleSet {
  const { ruleSet, issues } = parseRuleSet(value);
  if (!ruleSet) throw invalidRuleSet(issues);
  const foreign = scopeIssues(ruleSet, draft);
  if (foreign.length > 0) throw invalidRuleSet(foreign);
  const { version } = JSON.parse(draft.content) as RuleSet;
  return { ...ruleSet, version };
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? (value as Readonly<Record<string, unknown>>) : {};
}

import type { Issue } from '@app/kernel';
import { actionsIn, mayApprove, type DraftAction, type DraftOutcome, type RuleSetDraft } from '@app/persistence';
import type { RuleSet } from '@app/rule-set';
import { RequestError } from '../http/request-error';

/** The content that a lost race did not store. */
interface Yours {
  readonly revision: number;
  readonly ruleSet?: RuleSet;
}

/**
 * The draft after a change, or the refusal that the outcome stands for.
 *
 * @throws RequestError `DRAFT_NOT_FOUND`, `DRAFT_CHANGED`, `DRAFT_BEING_PUBLISHED`, `DRAFT_WRONG_STATE`
 */
export function settle(outcome: DraftOutcome, draftId: string, action: DraftAction, yours: Yours): RuleSetDraft {
  if (outcome.kind === 'missing') throw new RequestError('DRAFT_NOT_FOUND', { draftId });
  if (outcome.kind === 'done') return outcome.draft;
  throw outcome.kind === 'changed' ? changed(outcome.draft, yours) : wrongState(outcome.draft, action);
}

/**
 * Passes a draft that stands at the revision somebody has seen, and in a state in which the action starts.
 *
 * @throws RequestError `DRAFT_CHANGED`, `DRAFT_BEING_PUBLISHED`, `DRAFT_WRONG_STATE`
 */
export function assertOpenFor(draft: RuleSetDraft, action: DraftAction, yours: Yours): void {
  if (draft.revision !== yours.revision) throw changed(draft, yours);
  if (draft.publication !== null || !actionsIn(draft.state).includes(action)) throw wrongState(draft, action);
}

/**
 * Passes whoever had no hand in a draft.
 *
 * @throws RequestError `APPROVER_IS_AUTHOR`
 */
export function assertFourEyes(draft: RuleSetDraft, userId: string): void {
  if (mayApprove(userId, { authors: draft.authors.map(({ id }) => id) })) return;
  throw new RequestError('APPROVER_IS_AUTHOR', { authors: draft.authors.map(({ name }) => name).join(', ') });
}

/** What is wrong with a rule set from outside. Nothing of it is stored. */
export function invalidRuleSet(issues: readonly Issue[]): RequestError {
  return new RequestError('RULE_SET_INVALID', { count: issues.length }, { issues });
}

function changed(draft: RuleSetDraft, yours: Yours): RequestError {
  const { revision, updatedAt, updatedBy, content } = draft;
  const theirs = { revision, ruleSet: JSON.parse(content) as RuleSet, updatedAt, updatedBy };
  const values = { revision, yours: yours.revision, by: updatedBy.name };
  return new RequestError('DRAFT_CHANGED', values, { conflict: { theirs, yours } });
}

function wrongState({ state, publication }: RuleSetDraft, action: DraftAction): RequestError {
  if (publication !== null && state !== 'published') return new RequestError('DRAFT_BEING_PUBLISHED');
  return new RequestError('DRAFT_WRONG_STATE', { state, action, allowed: actionsIn(state).join(', ') || '—' });
}
